/** A message on its way across the picture, in px and ms: it enters at the right and is gone after `FLIGHT_MS`. */
export interface Flight {
  readonly startMs: number
  readonly width: number
}

/** Every message takes this long from edge to edge, so that a long one is faster, not longer to wait for. */
export const FLIGHT_MS = 9000
const GAP_PX = 24

/** Whether a message may start behind another one in the same lane: it neither touches its tail nor catches up with it. */
export function mayFollow(before: Flight | undefined, next: Flight, pictureWidth: number): boolean {
  if (!before) return true
  const passed = next.startMs - before.startMs
  const speedOf = ({ width }: Flight) => (pictureWidth + width) / FLIGHT_MS
  const tail = pictureWidth + before.width - passed * speedOf(before)
  if (tail + GAP_PX > pictureWidth) return false
  const arrivesMs = pictureWidth / speedOf(next)
  return FLIGHT_MS - passed <= arrivesMs
}

/** The first lane where a message may start; undefined where all are taken. */
export function freeLane(
  lanes: readonly (Flight | undefined)[],
  next: Flight,
  pictureWidth: number,
): number | undefined {
  const lane = lanes.findIndex((before) => mayFollow(before, next, pictureWidth))
  return lane < 0 ? undefined : lane
}

/** How much of what is said flies over the picture. */
export type Density = 'all' | 'some' | 'few'
export const DENSITIES: readonly Density[] = ['all', 'some', 'few']

const LIMITS: Record<Density, { readonly lanes: number; readonly flights: number }> = {
  all: { lanes: 12, flights: 48 },
  some: { lanes: 5, flights: 18 },
  few: { lanes: 2, flights: 6 },
}
/** Names and captions stand in the lower third. */
const SAFE_PART = 2 / 3

/** How many lanes there are, and how many messages fly at most, over a picture of this height. */
export function roomFor(density: Density, pictureHeight: number, laneHeight: number) {
  const { lanes, flights } = LIMITS[density]
  return { lanes: Math.min(lanes, Math.floor((pictureHeight * SAFE_PART) / laneHeight)), flights }
}
