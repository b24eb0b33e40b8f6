import { Color } from 'three'

const summer = {
  top: '#e2f0ea',
  middle: '#eff3e2',
  bottom: '#fbfaf4',
  disc: '#f4ecc4',
  sun: '#fff2da',
  leafDark: '#4d7d58',
  leafMain: '#7aa362',
  leafPale: '#b2c583',
}
const winter: typeof summer = {
  top: '#ece8e2',
  middle: '#f5eee1',
  bottom: '#fbfaf4',
  disc: '#f7dfbd',
  sun: '#ffe9c8',
  leafDark: '#a8743c',
  leafMain: '#cc9a4c',
  leafPale: '#e2bf74',
}
type Tone = keyof typeof summer
const tones = Object.keys(summer) as Tone[]
const now = Object.fromEntries(tones.map((tone) => [tone, new Color()])) as Record<Tone, Color>
const [warm, cold] = [summer, winter].map(
  (palette) =>
    Object.fromEntries(tones.map((tone) => [tone, new Color(palette[tone])])) as Record<Tone, Color>,
) as [Record<Tone, Color>, Record<Tone, Color>]

/** The picture's colours between winter (0) and summer (1); the same object at every call. */
export function skyAt(leaf: number): Readonly<Record<Tone, Color>> {
  for (const tone of tones) now[tone].copy(cold[tone]).lerp(warm[tone], leaf)
  return now
}
