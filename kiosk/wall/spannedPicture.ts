import type { WallWordsHere } from '#content/wall/wallCorners.ts'
import type { WallSeat } from './wallSeat.ts'

/** How a display shows its part of one picture that runs over a wall. */
export interface SpannedPicture {
  /** Lays the whole picture so that this display's part of it is on the screen. */
  readonly style: string
  readonly here: WallWordsHere
  /** The clock that all displays share, in ms. */
  readonly nowMs: () => number
}

/** The part of this display; undefined where it hangs alone. */
export function spannedPicture(
  seat: Pick<WallSeat, 'wall' | 'cut' | 'words'>,
  nowMs: () => number,
): SpannedPicture | undefined {
  if ((seat.wall?.places.length ?? 0) < 2) return undefined
  const cut = seat.cut({ width: innerWidth, height: innerHeight })
  if (!cut) return undefined
  const style = `inset: auto; left: ${-cut.x}px; top: ${-cut.y}px; width: ${cut.full.width}px; height: ${cut.full.height}px`
  return { style, here: seat.words(), nowMs }
}
