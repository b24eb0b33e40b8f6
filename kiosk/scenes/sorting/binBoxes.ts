import type { WasteStream } from '#content/schema/exhibit.ts'

/** In parts of the picture, from the left and the top. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A finger hides what it aims at: near is good enough, in parts of a bin. */
const REACH = 0.25

const percent = (part: number) => `${(part * 100).toFixed(2)}%`

export const boxStyle = ({ x, y, width, height }: Box) =>
  `left:${percent(x)};top:${percent(y)};width:${percent(width)};height:${percent(height)}`

/** The bin at a point of the picture, the nearest one where two are close. */
export function streamAt(
  boxes: ReadonlyMap<WasteStream, Box>,
  { x, y }: { x: number; y: number },
): WasteStream | undefined {
  const near = [...boxes].filter(
    ([, box]) =>
      x > box.x - box.width * REACH &&
      x < box.x + box.width * (1 + REACH) &&
      y > box.y - box.height * REACH &&
      y < box.y + box.height * (1 + REACH / 2),
  )
  const away = (box: Box) => Math.abs(box.x + box.width / 2 - x)
  return near.sort(([, one], [, other]) => away(one) - away(other))[0]?.[0]
}
