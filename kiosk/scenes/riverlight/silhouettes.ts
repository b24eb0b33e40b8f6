import { Path, Shape, Vector2 } from 'three'

/** One building cut from paper: its outlines from its own foot, and where windows may be. */
export interface Cut {
  readonly x: number
  readonly shapes: readonly Shape[]
  /** Half its width at a height, for the windows. */
  readonly half: (high: number) => number
  readonly top: number
  /** How much of the floodlight falls on it, 0 to 1. */
  readonly wash: number
  /** Windows: distance across and up, width and height of a pane; none for spires. */
  readonly panes?: readonly [across: number, up: number, wide: number, tall: number] | undefined
}

/** Half a width at each height, from the foot up. */
export type Profile = readonly (readonly [high: number, half: number])[]

/** A shape through points. */
export const outline = (points: readonly (readonly [number, number])[]) =>
  new Shape(points.map(([x, y]) => new Vector2(x, y)))

const halfAt = (profile: Profile) => (high: number) => {
  for (let at = 1; at < profile.length; at++) {
    const [low, up] = [profile[at - 1], profile[at]]
    if (low && up && high <= up[0])
      return low[1] + ((up[1] - low[1]) * (high - low[0])) / Math.max(1e-6, up[0] - low[0])
  }
  return 0
}

const mirrored = (x: number, profile: Profile) =>
  outline([
    ...profile.map(([high, half]) => [x + half, high] as const),
    ...[...profile].reverse().map(([high, half]) => [x - half, high] as const),
  ])

/** A round shape. */
export const disc = (x: number, y: number, radius: number) => {
  const shape = new Shape()
  shape.absarc(x, y, radius, 0, Math.PI * 2)
  return shape
}

/** A building the same left and right: half its width at each height. */
export function tower(
  x: number,
  profile: Profile,
  wash: number,
  panes: Cut['panes'],
  more: readonly Shape[] = [],
): Cut {
  const top = profile.at(-1)?.[0] ?? 0
  return { x, shapes: [mirrored(x, profile), ...more], half: halfAt(profile), top, wash, panes }
}

const FINE = [0.15, 0.17, 0.075, 0.09] as const

/** Oriental Pearl, Jin Mao, World Financial Center and Shanghai Tower, heights true to one another (1 is about 90 m). */
export function landmarks(): Cut[] {
  const pearl = -3.3
  const pearlTower = tower(
    pearl,
    [
      [0, 0.2],
      [3.4, 0.11],
      [3.9, 0.05],
      [5.2, 0.012],
    ],
    1,
    undefined,
    [
      outline([
        [pearl - 0.95, 0],
        [pearl - 0.78, 0],
        [pearl - 0.08, 1.25],
        [pearl - 0.22, 1.25],
      ]),
      outline([
        [pearl + 0.95, 0],
        [pearl + 0.78, 0],
        [pearl + 0.08, 1.25],
        [pearl + 0.22, 1.25],
      ]),
      disc(pearl, 1.2, 0.52),
      disc(pearl, 3.15, 0.36),
      disc(pearl, 3.95, 0.13),
      outline([
        [pearl - 0.2, 1.2],
        [pearl - 0.1, 1.2],
        [pearl - 0.1, 3.1],
        [pearl - 0.2, 3.1],
      ]),
      outline([
        [pearl + 0.2, 1.2],
        [pearl + 0.1, 1.2],
        [pearl + 0.1, 3.1],
        [pearl + 0.2, 3.1],
      ]),
    ],
  )
  const jinMao = tower(
    1.75,
    [
      [0, 0.5],
      [1.7, 0.5],
      [1.7, 0.46],
      [2.7, 0.46],
      [2.7, 0.41],
      [3.4, 0.41],
      [3.4, 0.35],
      [3.9, 0.35],
      [3.9, 0.27],
      [4.2, 0.24],
      [4.35, 0.12],
      [4.7, 0.012],
    ],
    1,
    FINE,
  )
  const finance = tower(
    3.3,
    [
      [0, 0.52],
      [3, 0.47],
      [5.46, 0.3],
    ],
    1,
    FINE,
  )
  const hole = new Path(
    [
      [3.12, 4.72],
      [3.48, 4.72],
      [3.52, 5.22],
      [3.08, 5.22],
    ].map(([x, y]) => new Vector2(x, y)),
  )
  finance.shapes[0]?.holes.push(hole)
  const high = 5.25
  const twist = new Shape()
  twist.moveTo(high - 0.6, 0)
  twist.bezierCurveTo(high - 0.66, 2.4, high - 0.5, 4.6, high - 0.27, 6.6)
  twist.quadraticCurveTo(high - 0.02, 7.12, high + 0.2, 7.02)
  twist.bezierCurveTo(high + 0.36, 5, high + 0.66, 2.6, high + 0.62, 0)
  const shanghai: Cut = {
    x: high,
    shapes: [twist],
    half: halfAt([
      [0, 0.55],
      [3, 0.5],
      [6.5, 0.2],
      [6.9, 0],
    ]),
    top: 6.9,
    wash: 1,
    panes: FINE,
  }
  return [pearlTower, jinMao, finance, shanghai]
}

/** The other towers of Lujiazui, from far left to far right, no two alike. */
export function neighbours(random: () => number, from: number, to: number, low: number, high: number): Cut[] {
  const cuts: Cut[] = []
  for (let x = from; x < to; ) {
    const half = 0.28 + 0.34 * random()
    const near = Math.exp(-(((x - 1) / 7) ** 2))
    const top = low + (high - low) * (0.25 + 0.75 * near) * (0.35 + 0.65 * random())
    const kind = random()
    const roof: Profile =
      kind < 0.3
        ? [
            [top, half],
            [top, half * 0.6],
            [top + 0.25, half * 0.6],
          ]
        : kind < 0.5
          ? [
              [top, half],
              [top + 0.4, half * 0.15],
            ]
          : kind < 0.65
            ? [
                [top, half],
                [top + 0.08, half * 0.85],
                [top + 0.08, 0.02],
                [top + 0.5, 0.012],
              ]
            : [[top, half]]
    cuts.push(tower(x, [[0, half], ...roof], 0.25 + 0.45 * random(), [0.17, 0.21, 0.085, 0.1]))
    x += half * 2 + 0.05 + 0.35 * random()
  }
  return cuts
}
