/** What a calendar is told of a broadcast. */
export interface CalendarEntry {
  readonly id: string
  /** Grows with each change, so that a calendar knows the later of two files. */
  readonly revision: number
  readonly title: string
  readonly description: string
  readonly place: string
  readonly startsAt: Date
  readonly minutes: number
  /** The watch page, with scheme and host. */
  readonly url: string
  /** Each rings so many minutes before the start, with its words. */
  readonly alarms: readonly { readonly minutesBefore: number; readonly words: string }[]
}

/** The most octets of a line without its line break (RFC 5545, 3.1). */
const LINE_OCTETS = 75
const MINUTE_MS = 60_000
const encoder = new TextEncoder()

/** One broadcast as an iCalendar object (RFC 5545). `madeAt` is when the file was made. */
export function calendarFile(entry: CalendarEntry, madeAt: Date): string {
  const { id, revision, title, description, place, startsAt, minutes, url, alarms } = entry
  const endsAt = new Date(startsAt.getTime() + minutes * MINUTE_MS)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Greenhall//Broadcasts//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}@greenhall`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `LOCATION:${escapeText(place)}`,
    `URL:${url}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    ...alarms.flatMap(({ minutesBefore, words }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(words)}`,
      `TRIGGER:-PT${minutesBefore}M`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** Backslash, semicolon and comma are escaped, a line break becomes `\n`, other controls go (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll(/\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '')

/** Folds a content line so that no part is longer than 75 octets of UTF-8 and no character is cut (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const more = encoder.encode(character).length
    if (octets + more > LINE_OCTETS) {
      parts.push(part)
      part = ''
      // The space that begins a folded line counts.
      octets = 1
    }
    part += character
    octets += more
  }
  return [...parts, part].join('\r\n ')
}

/** `20260501T020000Z` */
const utc = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')
