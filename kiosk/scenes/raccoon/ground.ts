import { smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'

const noise = createNoise(12)

/** The lawn rises away from the visitor, like a raked stage, so that all of the walk is seen. */
export const heightAt = (x: number, z: number) =>
  0.135 * Math.max(0, 2.5 - z) ** 1.02 * (1 - smoothstep(-8, -16, z) * 0.35) +
  0.07 * noise(x * 0.55, z * 0.55)
