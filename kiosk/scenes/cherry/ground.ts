import { smoothstep } from '#content/scene/curves.ts'
import type { createNoise } from '#content/scene/noise.ts'

/** Of the floating piece of park, in units of the scene. */
export const RADIUS = 3.7
/** Where a turned shape closes, in radians: behind, where nobody sees it. */
export const SEAM = Math.PI

export interface Ground {
  /** How high the meadow is at a place. */
  heightAt(x: number, z: number): number
  /** A place by chance, up to so far from the middle. */
  anywhere(most?: number): { readonly x: number; readonly z: number; readonly out: number }
  /** How much of the light is left below the crown, 0–1; 1 where the stage draws its shadow. */
  litAt(x: number, z: number): number
  readonly noise: ReturnType<typeof createNoise>
  readonly random: () => number
}

/** The middle of the crown's shadow, as the sun stands and the island mostly is turned; its radius and its depth. */
const SHADE = { x: -2.92, z: -1.59, radius: 3, deep: 0.36 }

/** The lie of the meadow, for all that stands and lies on it; `shaded` paints the crown's shadow on it. */
export function layGround(
  random: () => number,
  noise: ReturnType<typeof createNoise>,
  shaded: boolean,
): Ground {
  return {
    random,
    noise,
    heightAt: (x, z) => {
      const out = Math.hypot(x, z) / RADIUS
      return (
        0.16 * (1 - out * out) +
        0.06 * noise(x * 0.9, z * 0.9) * (1 - smoothstep(0.8, 1, out)) -
        0.1 * smoothstep(0.93, 1, out)
      )
    },
    litAt: (x, z) => {
      if (!shaded) return 1
      const out = Math.hypot(x - SHADE.x, z - SHADE.z) + 0.3 * noise(x * 1.7, 3, z * 1.7)
      return 1 - SHADE.deep * (1 - smoothstep(SHADE.radius - 0.5, SHADE.radius + 0.45, out))
    },
    anywhere: (most = RADIUS - 0.06) => {
      const turn = random() * 2 * Math.PI
      const out = Math.sqrt(random()) * most
      return { x: Math.cos(turn) * out, z: Math.sin(turn) * out, out }
    },
  }
}
