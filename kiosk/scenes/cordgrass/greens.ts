import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { bladeShape } from './bladeShape.ts'
import { createStand, type Tuft } from './createStand.ts'
import { creek, dike, flat } from './flat.ts'
import type { MarshMoment } from './marshWorks.ts'

const TUFTS: Record<Quality, number> = { low: 760, medium: 1050, high: 1300 }

/** All that grows: cordgrass everywhere, later sedge in the middle and reeds along the dike. */
export function createGreens(seed: number, quality: Quality) {
  const random = seededRandom(seed)
  const anywhere = (keep: (x: number, z: number, out: number) => boolean) => {
    for (let tries = 0; ; tries++) {
      const [x, z] = [
        (random() * 2 - 1) * flat.radius,
        -flat.radius + random() * (flat.radius + flat.cut - 0.03),
      ]
      const out = Math.hypot(x, z) / dike.foot
      if (Math.hypot(x, z) < flat.radius - 0.08 && (keep(x, z, out) || tries > 60)) return { x, z, out }
    }
  }
  const many = (
    count: number,
    keep: (x: number, z: number, out: number) => boolean,
    height: (out: number) => number,
  ): Tuft[] =>
    Array.from({ length: count }, () => {
      const { x, z, out } = anywhere(keep)
      return { x, z, height: height(out) }
    })
  const full = TUFTS[quality]
  const cordgrass = createStand({
    name: 'cordgrass',
    shape: bladeShape(5, 4, 0.34, 0.05),
    tufts: many(
      full,
      (x, z) => creek(x, z) < 0.5,
      () => 1.05 + 0.5 * random(),
    ),
    random,
    low: '#5c7440',
    high: '#a9b862',
    uniforms: {
      uCut: { value: 0 },
      uRegrown: { value: 0 },
      uAlive: { value: 1 },
      uWithered: { value: 0 },
      uGone: { value: 0 },
      uDike: { value: 0 },
    },
    growth: `
      float lives = step(aChance.x, uAlive);
      float mown = mix(1.0, 0.13 + 0.05 * aChance.z, smoothstep(aChance.y * 0.6, aChance.y * 0.6 + 0.4, uCut));
      grown = mix(mown, 0.9, uRegrown * lives * uCut);
      brown = uWithered * (1.0 - lives);
      grown *= max(lives, smoothstep(uGone - 0.12, uGone, aChance.z));
      // Where the dike stands, nothing does.
      grown *= 1.0 - uDike * step(float(${dike.foot - 0.04}), length(instanceMatrix[3].xz));`,
  })
  const sedge = createStand({
    name: 'sedge',
    shape: bladeShape(6, 3, 0.22, 0.06),
    tufts: many(
      Math.round(full * 0.95),
      (x, z, out) => creek(x, z) < 0.12 && out < 0.86 && Math.sin(x * 2.1 + 1) + Math.sin(z * 2.6) > -0.95,
      () => 0.42 + 0.26 * random(),
    ),
    random,
    low: '#4f8050',
    high: '#9fc267',
    uniforms: { uSedge: { value: 0 } },
    growth: 'grown = smoothstep(aChance.x * 0.75, aChance.x * 0.75 + 0.25, uSedge);',
  })
  const reeds = createStand({
    name: 'reed',
    shape: bladeShape(5, 4, 0.3, 0.06),
    tufts: many(
      Math.round(full * 0.24),
      (_, z, out) => out > 0.84 && out < 0.99 && z < -0.4,
      () => 1.0 + 0.5 * random(),
    ),
    random,
    low: '#6a8a4c',
    high: '#d8c387',
    uniforms: { uSedge: { value: 0 } },
    growth: 'grown = smoothstep(0.3 + aChance.x * 0.5, 0.5 + aChance.x * 0.5, uSedge);',
  })
  cordgrass.object.castShadow = true
  const set = (uniforms: Record<string, { value: unknown }>, name: string, value: number) => {
    const uniform = uniforms[name]
    if (uniform) uniform.value = value
  }
  return {
    objects: [cordgrass.object, sedge.object, reeds.object],
    show: (seconds: number, now: MarshMoment) => {
      // Straw lies about after the flood, less of it after the sun, none once the sedge is in.
      const gone = Math.min(1.12, Math.max(now.dry * 1.0, now.sedge * 2.4))
      for (const { uniforms } of [cordgrass, sedge, reeds]) uniforms.uTime.value = seconds
      set(cordgrass.uniforms, 'uDike', Math.min(1, now.dike * 3))
      set(cordgrass.uniforms, 'uCut', now.cut)
      set(cordgrass.uniforms, 'uRegrown', now.regrown)
      set(cordgrass.uniforms, 'uAlive', now.alive)
      set(cordgrass.uniforms, 'uWithered', now.withered)
      set(cordgrass.uniforms, 'uGone', gone)
      cordgrass.draw(gone > 1.1 ? now.alive : 1)
      set(sedge.uniforms, 'uSedge', now.sedge)
      set(reeds.uniforms, 'uSedge', now.sedge)
      sedge.draw(now.sedge > 0.01 ? now.sedge / 0.7 : 0)
      reeds.draw(now.sedge > 0.01 ? 1 : 0)
    },
  }
}
