import { Color } from 'three'
import { clamp, mix } from '#content/scene/curves.ts'

/** Light and plants at one time of the year; between two of them everything is mixed. */
const times = [
  {
    month: 1,
    top: '#b4cad6',
    middle: '#dde3e3',
    horizon: '#f6e6da',
    glow: '#fff0e2',
    disc: '#fffaf0',
    shore: '#8fa3a8',
    water: '#9fb8bd',
    mud: '#8f8779',
    moss: '#9c9776',
    reedLow: '#8d8468',
    reedHigh: '#d3c7a4',
    plume: '#efe6d4',
    sedge: '#a79c78',
    cloud: 0.34,
    mist: 0.85,
    plumes: 0.8,
    height: 0.97,
    sun: 0.062,
  },
  {
    month: 2.9,
    top: '#b3d0d2',
    middle: '#e3e8de',
    horizon: '#f8e4dc',
    glow: '#fff1e4',
    disc: '#fffbf1',
    shore: '#8daaa2',
    water: '#9dbfbd',
    mud: '#908675',
    moss: '#9aa27a',
    reedLow: '#8b8a60',
    reedHigh: '#cdc295',
    plume: '#ece2cd',
    sedge: '#9ea26f',
    cloud: 0.4,
    mist: 0.8,
    plumes: 0.45,
    height: 0.86,
    sun: 0.07,
  },
  {
    month: 4.5,
    top: '#9ccbcf',
    middle: '#d6e9df',
    horizon: '#fbe6dc',
    glow: '#fff3e4',
    disc: '#fffdf4',
    shore: '#7fa892',
    water: '#93bfbd',
    mud: '#918472',
    moss: '#90a46a',
    reedLow: '#5f8650',
    reedHigh: '#aec583',
    plume: '#e3d9bd',
    sedge: '#86a95a',
    cloud: 0.5,
    mist: 0.7,
    plumes: 0.1,
    height: 0.78,
    sun: 0.082,
  },
  {
    month: 7,
    top: '#7fbcc6',
    middle: '#c2e1da',
    horizon: '#f7efd8',
    glow: '#fff7e2',
    disc: '#fffef6',
    shore: '#5f9784',
    water: '#82b5b5',
    mud: '#8d8270',
    moss: '#7c9a58',
    reedLow: '#3f7048',
    reedHigh: '#8fb466',
    plume: '#b79c86',
    sedge: '#6f9a4b',
    cloud: 0.75,
    mist: 0.5,
    plumes: 0,
    height: 1,
    sun: 0.095,
  },
  {
    month: 9,
    top: '#8fc0c6',
    middle: '#dde5d2',
    horizon: '#faebcd',
    glow: '#fff3d6',
    disc: '#fffcef',
    shore: '#7d9d80',
    water: '#8fb8b5',
    mud: '#93836c',
    moss: '#8f9a5c',
    reedLow: '#5f7a45',
    reedHigh: '#b9b96b',
    plume: '#d8bd9f',
    sedge: '#8d9a52',
    cloud: 0.55,
    mist: 0.6,
    plumes: 0.75,
    height: 1.02,
    sun: 0.085,
  },
  {
    month: 10.6,
    top: '#9dbcc4',
    middle: '#f1dcbb',
    horizon: '#fce4bf',
    glow: '#fff0cf',
    disc: '#fffaec',
    shore: '#a39a78',
    water: '#a2b6ac',
    mud: '#917b61',
    moss: '#a3945a',
    reedLow: '#7d7440',
    reedHigh: '#d8b76c',
    plume: '#f6ead0',
    sedge: '#b0974f',
    cloud: 0.5,
    mist: 0.7,
    plumes: 1,
    height: 1,
    sun: 0.072,
  },
  {
    month: 12,
    top: '#b1c6cf',
    middle: '#e6e0d5',
    horizon: '#f9e2cd',
    glow: '#ffeeda',
    disc: '#fff8ec',
    shore: '#98a29d',
    water: '#a1b8b8',
    mud: '#8f8371',
    moss: '#a1966c',
    reedLow: '#877a56',
    reedHigh: '#d6c08c',
    plume: '#f3e8d3',
    sedge: '#a99a6c',
    cloud: 0.38,
    mist: 0.85,
    plumes: 0.95,
    height: 0.98,
    sun: 0.064,
  },
] as const

type Time = (typeof times)[number]
type Shade = { [Key in keyof Time]: Time[Key] extends string ? Key : never }[keyof Time]
type Amount = Exclude<keyof Time, Shade | 'month'>

/** Every colour and amount of a moment of the year. */
export interface YearLight {
  readonly color: Readonly<Record<Shade, Color>>
  readonly amount: Readonly<Record<Amount, number>>
}

/** A month brought into 1 … 13; 13 is January again. */
export const cyclicMonth = (month: number) => ((((month - 1) % 12) + 12) % 12) + 1

/** What the light does in `month` (1 … 13, cyclic): the year has no seam. */
export function lightOf(month: number): YearLight {
  const now = cyclicMonth(month)
  const after = times.findIndex((time) => time.month > now)
  const to = times[after === -1 ? 0 : after] ?? times[0]
  const from = times.at((after === -1 ? 0 : after) - 1) ?? times[0]
  const length = (to.month - from.month + 12) % 12
  const part = clamp(((now - from.month + 12) % 12) / length)
  const keys = Object.keys(from) as (keyof Time)[]
  const color = {} as Record<Shade, Color>
  const amount = {} as Record<Amount, number>
  for (const key of keys) {
    const [before, next] = [from[key], to[key]]
    if (typeof before === 'string' && typeof next === 'string')
      color[key as Shade] = new Color(before).lerp(new Color(next), part)
    else if (key !== 'month') amount[key as Amount] = mix(Number(before), Number(next), part)
  }
  return { color, amount }
}
