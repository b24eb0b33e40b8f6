import { Color } from 'three'
import { smoothstep } from '#content/scene/curves.ts'

const palettes = [
  {
    top: '#fbeef0',
    middle: '#f8efe8',
    bottom: '#fbfaf4',
    disc: '#fbdfe4',
    hillFar: '#f0dfe0',
    hillMiddle: '#e4dcd0',
    hillNear: '#cfd8bd',
    leafDark: '#8f9a4e',
    leafMain: '#a8b85a',
    leafPale: '#c7cc72',
    grassDark: '#83a066',
    grassPale: '#c2d191',
    ground: '#9bb57a',
    sun: '#fff1e2',
  },
  {
    top: '#e3f1ea',
    middle: '#ecf2e6',
    bottom: '#fbfaf4',
    disc: '#d6ebd2',
    hillFar: '#cfe3d6',
    hillMiddle: '#b6d3b8',
    hillNear: '#94bd8b',
    leafDark: '#45785a',
    leafMain: '#6f9f66',
    leafPale: '#a9c388',
    grassDark: '#64905a',
    grassPale: '#a9c27f',
    ground: '#86a868',
    sun: '#fff6dc',
  },
  {
    top: '#f8ecd8',
    middle: '#f6eedf',
    bottom: '#fbfaf4',
    disc: '#f7d9a8',
    hillFar: '#eddcc0',
    hillMiddle: '#dcbf93',
    hillNear: '#c39a67',
    leafDark: '#ae4a3a',
    leafMain: '#d68048',
    leafPale: '#e9bb62',
    grassDark: '#a1945c',
    grassPale: '#cfc08a',
    ground: '#b1a66f',
    sun: '#ffe6bf',
  },
  {
    top: '#e6edf1',
    middle: '#edf1f2',
    bottom: '#fbfaf4',
    disc: '#dfe8ee',
    hillFar: '#d9e3e8',
    hillMiddle: '#c5d2d8',
    hillNear: '#a9bbc2',
    leafDark: '#a5502f',
    leafMain: '#b96a35',
    leafPale: '#c98a45',
    grassDark: '#8f9a72',
    grassPale: '#c0c4a4',
    ground: '#aab091',
    sun: '#f3f6ff',
  },
] as const

type Tone = keyof (typeof palettes)[0]

/** How much of each thing there is, 0–1, and every colour, at a moment of the year (0 and 4 are full spring). */
export interface SeasonMoment {
  readonly color: Readonly<Record<Tone, Color>>
  readonly bloom: number
  readonly leaf: number
  readonly snow: number
  readonly flowers: number
  readonly buds: number
  readonly petalFall: number
  readonly leafFall: number
  readonly snowFall: number
  readonly petalsLying: number
  readonly leavesLying: number
  /** How strongly each of 春夏秋冬 stands behind the tree. */
  readonly characters: readonly [number, number, number, number]
}

const wrap = (season: number) => ((season % 4) + 4) % 4
const rise = smoothstep
const between = (value: number, a: number, b: number, c: number, d: number) =>
  rise(a, b, value) * (1 - rise(c, d, value))

/** The tree's year as a cycle: no jump anywhere, not even from winter to spring. */
export function seasonAt(season: number): SeasonMoment {
  const year = wrap(season)
  // Seen from midwinter, spring is in the middle of a stretch and needs no seam: -1 … 1.
  const nearSpring = year > 2 ? year - 4 : year
  const before = Math.floor(year)
  const part = rise(0.2, 0.85, year - before)
  const from = palettes[before] ?? palettes[0]
  const to = palettes[(before + 1) % 4] ?? palettes[0]
  const color = Object.fromEntries(
    (Object.keys(from) as Tone[]).map((tone) => [
      tone,
      new Color(from[tone]).lerp(new Color(to[tone]), part),
    ]),
  ) as Record<Tone, Color>
  const character = (of: number) => {
    const away = Math.abs(year - of)
    return 1 - rise(0.2, 0.5, Math.min(away, 4 - away))
  }
  return {
    color,
    bloom: between(nearSpring, -0.4, -0.06, 0.12, 0.5),
    leaf: Math.max(0.03 * between(nearSpring, -0.1, 0, 0.2, 0.4), between(year, 0.12, 0.8, 2.15, 2.85)),
    snow: between(year, 2.6, 2.98, 3.2, 3.65),
    buds: between(year, 1.7, 2.6, 3.7, 3.95),
    flowers: between(nearSpring, -0.35, -0.05, 0.6, 1.1),
    petalFall: between(nearSpring, -0.15, 0, 0.35, 0.6),
    leafFall: 0.6 * between(year, 1.75, 2, 2.5, 2.85),
    snowFall: 0.9 * between(year, 2.75, 3, 3.2, 3.5),
    petalsLying: between(nearSpring, -0.15, 0.1, 0.5, 0.8),
    leavesLying: between(year, 1.75, 2.2, 2.6, 2.95),
    characters: [character(0), character(1), character(2), character(3)],
  }
}
