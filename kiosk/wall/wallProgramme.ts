/** How long each picture stays on the wall, and how long one melts into the next, in s. */
export const PICTURE_SECONDS = 60
export const FADE_SECONDS = 2
/** How long one figure stands beside the picture, in s. */
export const FIGURE_SECONDS = 15

/** Which picture of how many is on the wall, and how far into it. */
export interface Showing {
  readonly index: number
  readonly seconds: number
}

/** What a tour of `pictures` shows at a second of the shared clock: all walls of a hall show the same. */
export function wallProgramme(seconds: number, pictures: number, each = PICTURE_SECONDS): Showing {
  if (pictures < 1) return { index: -1, seconds: 0 }
  const round = pictures * each
  const into = ((seconds % round) + round) % round
  return { index: Math.floor(into / each), seconds: into % each }
}
