import { Group, PerspectiveCamera, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { tideAt } from './banks.ts'
import { presence } from './birdsOfTheYear.ts'
import { createAir, createSky, createWater } from './createAir.ts'
import { createFauna } from './createFauna.ts'
import { createFlora } from './createFlora.ts'
import { habits } from './fauna.ts'
import type { StanderKind } from './standerShapes.ts'
import { poseOf } from './strolls.ts'
import { lightOf } from './yearLight.ts'
import './wetland-controls.ts'

/** 1 … 13: January to December and on to January again. */
export interface WetlandInputs {
  readonly month: number
}

const EYE = new Vector3(0, 1.9, 8)
/** Half the frame's width at a distance of 1, for which everything is placed: 16:9 at 30 degrees. */
const USUAL_WIDTH = 0.4764
const SECONDS_A_MONTH = 7

/** The flats of Chongming Dongtan through the year, seen from the water's edge towards a low sun. */
export const scene: SceneModule<WetlandInputs> = {
  look: { toneMapping: 'none', exposure: 1, shadows: false, environment: 0 },
  start: { month: 10 },
  create,
  tour: (seconds) => {
    // Most of each month it rests, then goes on to the next; it starts in October, when most kinds are there.
    const at = seconds / SECONDS_A_MONTH + 9
    const whole = Math.floor(at)
    return { month: ((((whole + smoothstep(0.6, 1, at - whole)) % 12) + 12) % 12) + 1 }
  },
  controls: 'wetland-controls',
}

function create({ seed, quality }: SceneMaking): Scene3d<WetlandInputs> {
  const air = createAir()
  const sky = createSky(air, quality)
  const water = createWater(air, quality)
  const flora = createFlora(air, quality, seed)
  const fauna = createFauna(air, quality, seed)
  const object = new Group().add(sky, water.object, flora.object, fauna.object)
  const camera = new PerspectiveCamera(30, 16 / 9, 0.5, 900)
  const anchors = new Map<string, Vector3>()

  const pointAt = (id: string, kind: StanderKind, height: number, seconds: number, isThere: boolean) => {
    const spot = fauna.sites.get(kind)?.[0]
    if (!spot || !isThere) return void anchors.delete(id)
    const { x, z } = poseOf(habits[kind], spot, seconds, air.uSpread.value)
    anchors.set(id, (anchors.get(id) ?? new Vector3()).set(x, height, z))
  }

  return {
    object,
    camera,
    anchors,
    resize: ({ width, height }: Frame) => {
      const aspect = width / height
      camera.aspect = aspect
      // Upright the eye opens towards the sky; very wide it closes a little, so that birds do not shrink.
      camera.fov = aspect < 1 ? 50 : clamp(30 - (aspect - 16 / 9) * 3, 23, 34)
      const half = Math.tan((camera.fov * Math.PI) / 360)
      camera.position.copy(EYE)
      camera.rotation.x = Math.atan(half * (aspect < 1 ? 0.06 : 0.02))
      camera.updateProjectionMatrix()
      air.uSpread.value = clamp((half * aspect) / USUAL_WIDTH, 0.5, 2.2)
      air.uReach.value = half * (aspect < 1 ? 1 : 1.05)
      const [across, up] = aspect < 1 ? [0.36, 0.19] : [aspect > 2.4 ? 0.24 : 0.4, 0.3]
      air.uSun.value.set(across * half * aspect, up * half, -1).normalize()
      air.uDiscSize.value = aspect < 1 ? 0.068 : 0.25 * half
    },
    update: (seconds, { month }) => {
      const light = lightOf(month)
      const { color, amount } = light
      air.uTop.value.copy(color.top)
      air.uMiddle.value.copy(color.middle)
      air.uHorizon.value.copy(color.horizon)
      air.uGlow.value.copy(color.glow)
      air.uDisc.value.copy(color.disc)
      air.uShore.value.copy(color.shore)
      air.uCloud.value = amount.cloud
      air.uMist.value = amount.mist
      air.uTime.value = seconds
      air.uTide.value = 0.1 + 0.15 * tideAt(seconds)
      water.uniforms.uWater.value.copy(color.water)
      water.uniforms.uMud.value.copy(color.mud)
      water.uniforms.uMoss.value.copy(color.moss)
      flora.show(light)
      fauna.show(seconds, month, air.uSpread.value)
      const spread = air.uSpread.value
      anchors.set('reeds', new Vector3(-6.1 * spread, 2.1, -3.4))
      anchors.set('sedge', new Vector3(7 * spread, 0.3, -9))
      anchors.set('mudflat', new Vector3(2.4 * spread, 0, -8.4))
      pointAt('swan', 'swan', 0.86, seconds, presence('swan', month) > 0.5)
      pointAt('leg-flag', 'knot', 0.12, seconds, presence('knot', month) > 0.5)
    },
    dispose: () => disposeObject(object),
  }
}
