import { PART_MS } from './cmaf/partSink.ts'
import { durationOf, isGap, type Segment, type Span, trimmed } from './segmentLog.ts'

/** EXT-X-TARGETDURATION in seconds: fixed, as a live playlist must keep it. */
export const TARGET_DURATION = 2
/** Players stay this far behind the last part, in seconds: three parts is the least (RFC 8216bis, 4.4.3.8). */
const PART_HOLD_BACK = (3 * PART_MS) / 1000
const HOLD_BACK = 3 * TARGET_DURATION
/** A delta update may leave out what is older than this, in seconds: six target durations is the least. */
const CAN_SKIP_UNTIL = 6 * TARGET_DURATION
/** Parts are named in this many segments, that of the next part included: no older than three target durations. */
const SEGMENTS_WITH_PARTS = 3

const seconds = (value: number) => value.toFixed(3)
const SERVER_CONTROL = `#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,PART-HOLD-BACK=${seconds(PART_HOLD_BACK)},HOLD-BACK=${seconds(HOLD_BACK)},CAN-SKIP-UNTIL=${seconds(CAN_SKIP_UNTIL)}`

/** How far another rendition has come, for players who change to it. */
export interface RenditionReport {
  readonly name: string
  readonly number: number
  readonly part: number
}

export interface Playlist {
  /** File name of the playlist without ending, and folder of its media. */
  readonly name: string
  readonly segments: readonly Segment[]
  /** Number of the first segment whose parts can still be had. */
  readonly partsFrom: number
  readonly ended: boolean
  /** What of it is shown once it has ended. */
  readonly trim: Span
  readonly reports: readonly RenditionReport[]
}

/** `delta` leaves out what the player knows; `plain` is for players that know no parts. */
export interface PlaylistForm {
  readonly delta: boolean
  readonly plain: boolean
}

/** The media playlist of one rendition over the whole broadcast, so that a viewer may go back to its beginning. */
export function mediaPlaylist(playlist: Playlist, { delta, plain }: PlaylistForm): string {
  const { segments, ended } = playlist
  const low = !plain && !ended
  const whole = low ? segments : segments.filter(({ complete }) => complete)
  const listed = ended ? trimmed(whole, playlist.trim) : whole
  const skipped = delta && low ? skippable(listed) : 0
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:9',
    `#EXT-X-TARGETDURATION:${TARGET_DURATION}`,
    ...(low ? [SERVER_CONTROL, `#EXT-X-PART-INF:PART-TARGET=${seconds(PART_MS / 1000)}`] : []),
    `#EXT-X-MEDIA-SEQUENCE:${listed[0]?.number ?? 0}`,
    ...(skipped > 0 ? [`#EXT-X-SKIP:SKIPPED-SEGMENTS=${skipped}`] : []),
  ]
  const next = nextPart(segments)
  const partsFrom = Math.max(playlist.partsFrom, next.number - SEGMENTS_WITH_PARTS + 1)
  const up = plain ? '../' : ''
  for (let index = skipped; index < listed.length; index += 1) {
    const segment = listed[index]
    if (segment)
      writeSegment(lines, segment, listed[index - 1], {
        folder: `${up}${playlist.name}`,
        parts: low && segment.number >= partsFrom,
      })
  }
  if (low) {
    lines.push(`#EXT-X-PRELOAD-HINT:TYPE=PART,URI="${playlist.name}/${next.number}.${next.part}.m4s"`)
    for (const { name, number, part } of playlist.reports)
      lines.push(`#EXT-X-RENDITION-REPORT:URI="${name}.m3u8",LAST-MSN=${number},LAST-PART=${part}`)
  }
  if (ended) lines.push('#EXT-X-ENDLIST')
  return `${lines.join('\n')}\n`
}

/** How many segments lie wholly before the skip boundary, counted from the end. */
function skippable(segments: readonly Segment[]): number {
  let after = 0
  let index = segments.length
  while (index > 0 && after <= CAN_SKIP_UNTIL) {
    index -= 1
    const segment = segments[index]
    if (segment) after += durationOf(segment)
  }
  return index
}

function writeSegment(
  lines: string[],
  segment: Segment,
  before: Segment | undefined,
  { folder, parts }: { folder: string; parts: boolean },
) {
  if (segment.init !== before?.init) {
    if (before) lines.push('#EXT-X-DISCONTINUITY')
    lines.push(`#EXT-X-MAP:URI="${folder}/${segment.init}.mp4"`)
  }
  lines.push(`#EXT-X-PROGRAM-DATE-TIME:${new Date(segment.at).toISOString()}`)
  if (parts)
    segment.parts.forEach(({ duration, independent }, index) => {
      lines.push(
        `#EXT-X-PART:DURATION=${seconds(duration)},URI="${folder}/${segment.number}.${index}.m4s"${independent ? ',INDEPENDENT=YES' : ''}`,
      )
    })
  if (isGap(segment)) lines.push('#EXT-X-GAP')
  if (segment.complete)
    lines.push(`#EXTINF:${seconds(durationOf(segment))},`, `${folder}/${segment.number}.m4s`)
}

/** The place of the part that will come next. */
export function nextPart(segments: readonly Segment[]): { readonly number: number; readonly part: number } {
  const open = segments.at(-1)
  if (!open) return { number: 0, part: 0 }
  return open.complete
    ? { number: open.number + 1, part: 0 }
    : { number: open.number, part: open.parts.length }
}
