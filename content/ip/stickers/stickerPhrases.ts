import type { Exhibit } from '../../schema/exhibit.ts'
import type { StickerPhrases } from '../../schema/mascot.ts'
import { type StickerId, stickerIds, stickers } from './stickers.ts'

/** What the stickers say as shipped. */
export const shippedPhrases = Object.fromEntries(
  stickerIds.map((id) => [id, stickers[id].words]),
) as StickerPhrases

/** What a sticker says in this hall: as the mascot's exhibit has it, else as shipped. */
export const phraseOf = (id: StickerId, exhibits: readonly Exhibit[]) =>
  (exhibits.find((one) => one.stickers)?.stickers ?? shippedPhrases)[id]
