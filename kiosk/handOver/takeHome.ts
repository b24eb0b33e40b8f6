import { stickerUrl } from '#content/contract/stickerUrl.ts'
import { type Season, seasonOf } from '#content/ip/seasonOf.ts'
import { phraseOf } from '#content/ip/stickers/stickerPhrases.ts'
import { type StickerId, stickerFor } from '#content/ip/stickers/stickers.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Localized } from '#content/schema/localized.ts'
import type { Session } from '../session/session.ts'

/** A sticker that a visitor's phone may fetch. */
export interface TakeHome {
  readonly id: StickerId
  readonly words: Localized
  readonly address: string
}

/** What a visit ends with; undefined where no phone reaches this hall. */
export function takeHome(
  session: Session,
  exhibits: readonly Exhibit[],
  now: Date,
  addressOf: (path: string) => string | undefined,
): TakeHome | undefined {
  if (session.screen !== 'thanks') return undefined
  const season: Season = seasonOf(now)
  const id = stickerFor(session.exhibit, session.right === session.of, season)
  const address = addressOf(stickerUrl(id))
  return address ? { id, words: phraseOf(id, exhibits), address } : undefined
}
