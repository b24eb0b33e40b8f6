import { brush, type Room, waterDrop, woodBar } from './instruments.ts'
import type { SoundName } from './sounds.ts'

/** The five notes of the scale, 宫商角徵羽, from the middle of a flute; in Hz. */
const [gong, shang, jue, zhi, yu, high] = [523.25, 587.33, 659.26, 783.99, 880, 1046.5] as const

/** Plays a sound from a time in s. */
type Play = (room: Room, at: number) => void

/** Bars one after another, `apart` s from each other. */
function run(room: Room, at: number, notes: readonly number[], apart: number, peak: number, seconds: number) {
  for (const [place, hz] of notes.entries()) woodBar(room, { at: at + place * apart, hz, peak, seconds })
}

/** How each sound is played: soft, wooden, few, and quieter than somebody who speaks beside the screen. */
export const score: Record<SoundName, Play> = {
  touch: (room, at) => woodBar(room, { at, hz: gong * 0.75, peak: 0.13, seconds: 0.16 }),
  back: (room, at) => woodBar(room, { at, hz: zhi / 2, peak: 0.12, seconds: 0.22 }),
  page: (room, at) => brush(room, { at, from: 900, to: 3400, peak: 0.22, seconds: 0.3 }),
  open: (room, at) => {
    brush(room, { at, from: 700, to: 2600, peak: 0.16, seconds: 0.34 })
    run(room, at + 0.06, [zhi / 2, shang], 0.1, 0.12, 0.5)
  },
  welcome: (room, at) => run(room, at, [gong, jue, zhi], 0.12, 0.13, 0.7),
  right: (room, at) => run(room, at, [jue, yu], 0.12, 0.16, 0.6),
  // Two dull knocks, no blame.
  wrong: (room, at) => run(room, at, [247, 220], 0.14, 0.15, 0.2),
  streak: (room, at) => run(room, at, [yu, high, high * 1.25], 0.07, 0.11, 0.4),
  level: (room, at) => {
    run(room, at, [gong, shang, jue, zhi, high], 0.09, 0.13, 0.6)
    waterDrop(room, { at: at + 0.5, hz: 700, peak: 0.1, seconds: 0.16 })
  },
  cheer: (room, at) => {
    run(room, at, [gong, jue, zhi, yu], 0.1, 0.13, 0.7)
    run(room, at + 0.42, [high, high * 1.5], 0.02, 0.11, 1.1)
  },
  drop: (room, at) => waterDrop(room, { at, hz: 620, peak: 0.16, seconds: 0.16 }),
  place: (room, at) => {
    woodBar(room, { at, hz: 196, peak: 0.14, seconds: 0.14 })
    brush(room, { at: at + 0.02, from: 500, to: 1500, peak: 0.12, seconds: 0.2 })
  },
}
