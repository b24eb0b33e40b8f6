/** How the small pictures of a film lie on their sheets. */
export const SHEET = { columns: 5, rows: 5 } as const
/** The longer side of a small picture, in px. */
const LONGER_PX = 240

/** The size of a small picture, in px: even, as the picture is. */
export function thumbnailSize({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = LONGER_PX / Math.max(width, height)
  const even = (value: number) => Math.max(2, Math.round((value * scale) / 2) * 2)
  return { width: even(width), height: even(height) }
}

interface Stretch {
  /** s */
  readonly from: number
  readonly until: number
}

/** Names for each stretch of a film the place of its small picture, as WebVTT with media fragments (`#xywh`). */
export function thumbnailCues(
  stretches: readonly Stretch[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const cues = stretches.map(({ from, until }, image) => {
    const place = image % (SHEET.columns * SHEET.rows)
    const sheet = Math.floor(image / (SHEET.columns * SHEET.rows))
    const at = [(place % SHEET.columns) * width, Math.floor(place / SHEET.columns) * height, width, height]
    return `${clock(from)} --> ${clock(until)}\n${sheet}.jpg#xywh=${at.join(',')}\n`
  })
  return `WEBVTT\n\n${cues.join('\n')}`
}

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0')
  return `${pad(Math.floor(ms / 3600_000))}:${pad(Math.floor(ms / 60_000) % 60)}:${pad(Math.floor(ms / 1000) % 60)}.${pad(ms % 1000, 3)}`
}
