import type { Thumbnail } from '#content/player/time-rail.ts'
import { type ThumbnailSheets, thumbnailAt } from './thumbnailAt.ts'

const ASK_AGAIN_MS = 10_000

/** The small pictures of one broadcast: asked for when somebody points at the bar, and again while more may come. */
export function createThumbnails(playlistUrl: string, changed: () => void) {
  const base = playlistUrl.replace(/index\.m3u8$/, 'thumbnails')
  let sheets: ThumbnailSheets | undefined
  let askedAt = Number.NEGATIVE_INFINITY

  const ask = async (now: number) => {
    askedAt = now
    const reply = await fetch(`${base}.json`).catch(() => undefined)
    if (!reply?.ok) return
    sheets = (await reply.json()) as ThumbnailSheets
    changed()
  }

  return (segment: number | undefined, now: number): Thumbnail | undefined => {
    if (now - askedAt > ASK_AGAIN_MS) void ask(now)
    if (segment === undefined || !sheets) return undefined
    const place = thumbnailAt(sheets, segment)
    const { width, height } = sheets
    // A sheet that grew has another address, or the browser would keep the old one.
    return (
      place && {
        url: `${base}/${place.sheet}.jpg?${sheets.images}`,
        left: place.left,
        top: place.top,
        width,
        height,
      }
    )
  }
}
