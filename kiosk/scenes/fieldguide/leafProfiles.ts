import type { Finger, Profile } from './leafOutline.ts'

/** How wide leaves are along their length, as the Flora of China gives it. */
export const profiles = {
  camphor: { half: 0.25, widest: 0.46, taper: 1.35, drip: 0.13 },
  osmanthus: { half: 0.185, widest: 0.5, taper: 1.3, drip: 0.07 },
  grandiflora: { half: 0.22, widest: 0.54, taper: 1.1, drip: 0.03 },
  yulan: { half: 0.31, widest: 0.66, taper: 0.86, drip: 0.09 },
  tallow: { half: 0.43, widest: 0.38, taper: 2.3, drip: 0.16 },
  cherry: { half: 0.27, widest: 0.5, taper: 1.05, drip: 0.13 },
  zelkova: { half: 0.22, widest: 0.38, taper: 1.2, drip: 0.11 },
  hackberry: { half: 0.27, widest: 0.42, taper: 1.15, drip: 0.12, oblique: 0.12 },
  willow: { half: 0.068, widest: 0.36, taper: 1.5 },
  leaflet: { half: 0.16, widest: 0.4, taper: 1.2, drip: 0.05 },
  bischofia: { half: 0.29, widest: 0.44, taper: 1.05, drip: 0.14 },
  needle: { half: 0.075, widest: 0.45, taper: 0.6 },
  thread: { half: 0.052, widest: 0.4, taper: 0.7 },
} as const satisfies Record<string, Profile>

const broad = (half: number, widest = 0.5, taper = 1.2): Profile => ({ half, widest, taper })

/** Sinuses of a third of the way and a few large teeth. */
export const planeFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: { ...broad(0.37, 0.36, 1.75), drip: 0.06 } },
  ...[1, -1].flatMap((side): Finger[] => [
    { angle: side * 0.86, long: 0.92, profile: { ...broad(0.37, 0.36, 1.75), drip: 0.06 } },
    { angle: side * 1.72, long: 0.56, profile: broad(0.36, 0.4, 1.5) },
  ]),
]
/** Slender and cut far down. */
export const mapleFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: broad(0.155, 0.5, 1.5) },
  ...[1, -1].flatMap((side): Finger[] => [
    { angle: side * 0.62, long: 0.93, profile: broad(0.155, 0.5, 1.5) },
    { angle: side * 1.2, long: 0.76, profile: broad(0.155, 0.5, 1.5) },
    { angle: side * 1.85, long: 0.46, profile: broad(0.17, 0.5, 1.4) },
  ]),
]
/** Three, the middle one longest, each drawn out to a tip. */
export const gumFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: { ...broad(0.34, 0.36, 1.45), drip: 0.12 } },
  ...[1, -1].map(
    (side): Finger => ({
      angle: side * 1.12,
      long: 0.84,
      profile: { ...broad(0.31, 0.36, 1.4), drip: 0.12 },
    }),
  ),
]
