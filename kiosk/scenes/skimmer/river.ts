import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** The stretch of river in units of the picture: half its width, and from where to where it flows towards the eye. */
export const river = { half: 2.55, from: -3.1, to: 2.75 } as const

export interface Spot {
  readonly x: number
  readonly z: number
}

const COLUMNS = 12
const ROWS = 14

/** Where plants may grow, scattered and not in rows; the first of them are the first to be there. */
export const sites: readonly Spot[] = scatter()

function scatter(): Spot[] {
  const random = seededRandom(1506)
  const spots: (Spot & { rank: number })[] = []
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const x = (((column + 0.5 + (random() - 0.5) * 0.7) / COLUMNS) * 2 - 1) * (river.half - 0.3)
      const z =
        river.from + 0.5 + ((row + 0.5 + (random() - 0.5) * 0.7) / ROWS) * (river.to - river.from - 0.9)
      // It begins along the banks, where the water is slow.
      spots.push({ x, z, rank: random() - 0.9 * (Math.abs(x) / river.half) ** 2 })
    }
  return spots.sort((one, other) => one.rank - other.rank).map(({ x, z }) => ({ x, z }))
}

/** Seconds of the picture for one falling and rising tide: slowed down, so that it can be seen. */
export const TIDE_SECONDS = 14

/** Where plants gather while the tide falls. */
const RALLIES: readonly [Spot, ...Spot[]] = [
  { x: -1.45, z: 0.95 },
  { x: 1.35, z: -0.75 },
]

/** -1 … 1: the tide falls below 0 and rises above it. */
export const tideRun = (seconds: number): number => Math.cos((seconds / TIDE_SECONDS) * 2 * Math.PI + 0.6)

/** How closely the plants have gathered, 0–1: the falling tide brings them together, the rising one apart. */
export const gathered = (seconds: number): number =>
  smoothstep(-0.75, 0.85, -Math.sin((seconds / TIDE_SECONDS) * 2 * Math.PI + 0.6))

const nearestRally = ({ x, z }: Spot): Spot =>
  RALLIES.reduce((best, one) =>
    Math.hypot(x - one.x, z - one.z) < Math.hypot(x - best.x, z - best.z) ? one : best,
  )

/** Each site, and where its plant is drawn to. */
const drawn = sites.map((site) => ({ site, rally: nearestRally(site) }))

/** How far plants are on their way together at that second, 0–1; the same for all. */
export const pullAt = (seconds: number): number => 0.4 * gathered(seconds)

/** Where the plant of a site floats at that second; `pull` spares the reckoning where it is known. */
export function floatsAt(index: number, seconds: number, pull = pullAt(seconds)): Spot {
  const { site, rally } = drawn[index] ?? { site: RALLIES[0], rally: RALLIES[0] }
  const { x, z } = site
  return {
    x: x + (rally.x - x) * pull + 0.03 * Math.sin(seconds * 0.7 + x * 5),
    z: z + (rally.z - z) * pull + 0.03 * Math.cos(seconds * 0.6 + z * 4),
  }
}
