import type { BirdPlan, WingRow } from './birdPlan.ts'
import { type Moulding, mouldLimb, type Section, sideAt, toneOf } from './birdShape.ts'

interface Row {
  readonly row: WingRow
  readonly count: number
  /** Where its feathers begin, from shoulder (0) to wing tip (1), the first and the last. */
  readonly start: readonly [number, number]
  /** How far below the wing's upper edge, in parts of its depth, the first and the last. */
  readonly down: readonly [number, number]
  readonly long: readonly [number, number]
  readonly wide: number
  readonly lift: number
}

/** A folded wing: small feathers at the shoulder lie over longer ones, those over the flight feathers. */
const ROWS: readonly Row[] = [
  {
    row: 'primary',
    count: 7,
    start: [0.5, 0.62],
    down: [0.86, 0.42],
    long: [0.34, 0.5],
    wide: 0.16,
    lift: 0.012,
  },
  {
    row: 'inner',
    count: 7,
    start: [0.3, 0.42],
    down: [0.9, 0.1],
    long: [0.36, 0.42],
    wide: 0.26,
    lift: 0.02,
  },
  {
    row: 'greater',
    count: 8,
    start: [0.16, 0.3],
    down: [0.98, 0.06],
    long: [0.22, 0.26],
    wide: 0.24,
    lift: 0.034,
  },
  {
    row: 'median',
    count: 8,
    start: [0.07, 0.2],
    down: [0.94, 0.02],
    long: [0.16, 0.17],
    wide: 0.24,
    lift: 0.043,
  },
  { row: 'lesser', count: 7, start: [0, 0.11], down: [0.84, 0], long: [0.15, 0.16], wide: 0.26, lift: 0.05 },
]
const [ALONG, ACROSS] = [9, 5]

/** Both folded wings, feather by feather, drawn close over the body's sides. */
export function mouldWings(mould: Moulding, plan: BirdPlan, sections: readonly Section[]) {
  const { from, to, deep, tone } = plan.wing
  const span = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [ax, ay] = [(to[0] - from[0]) / span, (to[1] - from[1]) / span]
  // Down and forward, square to the wing's own line.
  const [dx, dy] = [-ay * Math.sign(-ax), ax * Math.sign(-ax)].map((part) => -part) as [number, number]
  const low: readonly [number, number] = dy < 0 ? [dx, dy] : [-dx, -dy]
  for (const side of [1, -1])
    for (const { row, count, start, down, long, wide, lift } of ROWS)
      for (let index = 0; index < count; index++) {
        const part = index / (count - 1)
        const at = start[0] + (start[1] - start[0]) * part
        const below = (down[0] + (down[1] - down[0]) * part) * deep * (1 - 0.45 * at)
        const length = (long[0] + (long[1] - long[0]) * part) * span
        const half = (wide * deep) / 2
        const first = mould.count
        // Lower feathers rise a little towards the wing's tip, so that all end together.
        const rise = (below / span) * 0.55
        for (let step = 0; step <= ALONG; step++) {
          const along = step / ALONG
          const width =
            half *
            Math.min(1, 0.55 + along * 1.4) *
            Math.sqrt(Math.max(0.02, 1 - Math.max(0, (along - 0.62) / 0.38) ** 2))
          for (let over = 0; over < ACROSS; over++) {
            const across = (over / (ACROSS - 1)) * 2 - 1
            const far = at * span + along * length
            const off = below - rise * along * length + across * width
            const [x, y] = [from[0] + ax * far + low[0] * off, from[1] + ay * far + low[1] * off]
            // The first row comes out of the body's own feathers.
            const root = row === 'lesser' ? Math.min(1, along * 3 - 0.5) : 1
            const z =
              sideAt(sections, x, y) +
              lift * root * (1 - 0.4 * along) +
              0.006 * (1 - across * across) +
              0.0035 * (count - index)
            mould.point([x, y, side * z], toneOf(tone({ row, index, along, across })), 0, [
              along * 0.5,
              across,
              -0.5,
            ])
          }
        }
        mould.skin(first, ALONG + 1, ACROSS, false)
      }
}

/** The tail: feathers in a half-closed fan, the middle ones on top. */
export function mouldTail(mould: Moulding, plan: BirdPlan, root: Section) {
  const { angle, long, wide, graded, tone } = plan.tail
  const pairs = 5
  const roll = 0.5
  for (let rank = pairs - 1; rank >= 0; rank--)
    for (const side of rank === 0 ? [0] : [1, -1]) {
      const out = rank / (pairs - 1)
      const spread = side * out * wide
      const length = long * (1 - graded * out)
      const half = 0.052 + 0.014 * (1 - out)
      const first = mould.count
      for (let step = 0; step <= ALONG; step++) {
        const along = step / ALONG
        const width =
          half * (0.7 + 0.5 * along) * Math.sqrt(Math.max(0.02, 1 - Math.max(0, (along - 0.86) / 0.14) ** 2))
        for (let over = 0; over < ACROSS; over++) {
          const across = (over / (ACROSS - 1)) * 2 - 1
          const aside = spread * along * length + across * width
          const back = along * length
          const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
          const high = -0.02 * rank + 0.006 * (1 - across * across) + aside * roll * 0.55
          mould.point(
            [root.x + 0.06 - back * cos + high * sin * 0.4, root.y - back * sin + high, aside],
            toneOf(tone({ out, along })),
            0,
            [along * 0.6, across, -0.4],
          )
        }
      }
      mould.skin(first, ALONG + 1, ACROSS, false)
    }
}

/** Two legs with three toes before and one behind. */
export function mouldLegs(mould: Moulding, { legs }: BirdPlan) {
  const { x, top, thick, apart, tone, feet, toes } = legs
  for (const side of [1, -1]) {
    const z = side * apart
    const bow = top * 0.1
    mouldLimb(
      mould,
      [
        [x - 0.02, top, z, thick * 1.7],
        [x - bow, top * 0.5, z, thick * 1.25],
        [x, 0.035, z, thick],
        [x + 0.01, 0.012, z, thick * 1.15],
      ],
      (part) => (part > 0.86 ? feet : tone),
    )
    for (const [turn, long] of [
      [-0.5, 1],
      [0.02, 1.15],
      [0.52, 1],
      [Math.PI, 0.8],
    ] as const) {
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      const far = toes * long
      mouldLimb(
        mould,
        [
          [x + 0.01, 0.016, z, thick * 1.05],
          [x + 0.01 + cos * far * 0.5, 0.024, z + sin * far * 0.5 * side, thick * 0.85],
          [x + 0.01 + cos * far, -0.006, z + sin * far * side, thick * 0.4],
        ],
        (part) => (part > 0.9 ? '#2a2622' : feet),
      )
    }
  }
}

/** Crests and long nape feathers. */
export function mouldPlumes(mould: Moulding, { plumes = [] }: BirdPlan) {
  for (const { at, to, thick, tone, count } of plumes)
    for (let index = 0; index < count; index++) {
      const off = count > 1 ? index / (count - 1) - 0.5 : 0
      const before = mould.count
      mouldLimb(
        mould,
        [
          [at[0], at[1], off * 0.05, thick],
          [
            (at[0] + to[0]) / 2 + off * 0.02,
            (at[1] + to[1]) / 2 + 0.03 + off * 0.03,
            off * 0.09,
            thick * 0.8,
          ],
          [to[0] + off * 0.06, to[1] + off * 0.05, off * 0.14, thick * 0.15],
        ],
        () => tone,
      )
      mould.head.fill(1, before)
    }
}
