import type { Locale } from '#content/schema/localized.ts'
import type { DeskMessage } from '#content/schema/room.ts'
import { roomDeskWords } from '#content/strings/roomDeskWords.ts'

/** Why the rules stopped a message, with the words that made them. */
export function whyWords({ reason, matched }: DeskMessage, locale: Locale): string {
  const say = roomDeskWords(locale)
  const why = say(`reason.${reason}`)
  return matched ? say('reason.matched', { why, matched }) : why
}

/** 15:04:05, where the host is. */
export const sayMoment = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
