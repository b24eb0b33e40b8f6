import type { Hour } from '#content/schema/film.ts'

/** How a time of day changes what a scene lights itself with, and the air over the picture. */
export interface HourLight {
  /** Colour and strength that the scene's sun is multiplied by. */
  readonly sun: string
  readonly sunStrength: number
  /** The same for its sky. */
  readonly sky: string
  readonly skyStrength: number
  /** Colours that lie over all of the picture, from top to bottom, multiplied. */
  readonly air: readonly [top: string, bottom: string]
}

export const hourLight: Record<Hour, HourLight> = {
  dawn: {
    sun: '#ffdcc4',
    sunStrength: 0.8,
    sky: '#f0e6f4',
    skyStrength: 0.92,
    air: ['#e9e6f3', '#fbe9dd'],
  },
  day: { sun: '#ffffff', sunStrength: 1, sky: '#ffffff', skyStrength: 1, air: ['#ffffff', '#ffffff'] },
  evening: {
    sun: '#ffc48d',
    sunStrength: 0.95,
    sky: '#f7dfd6',
    skyStrength: 0.84,
    air: ['#f3d9c9', '#fae6c8'],
  },
  night: {
    sun: '#b9cbe8',
    sunStrength: 0.6,
    sky: '#a9bdd6',
    skyStrength: 0.66,
    air: ['#8fa5bd', '#b3c1c4'],
  },
}
