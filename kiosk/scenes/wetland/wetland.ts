import { Group, PerspectiveCamera, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { tideAt } from './banks.ts'
import { presence } from './birdsOfTheYear.ts'
import { createAir, createSky, createWater } from './createAir.ts'
import { createFauna } from './createFauna.ts'
import { createFlora } from './createFlora.ts'
import type { StanderKind } from './standerShapes.ts'
import { habits } from './standing.ts'
import { poseOf, type Spot } from './strolls.ts'
import type { WetlandInputs } from './wetlandInputs.ts'
import { lightOf } from './yearLight.ts'
import './wetland-controls.ts'

const EYE = new Vector3(0, 1.9, 8)
/** Half the frame's width and height at a distance of 1, for which everything is placed: 16:9 at 30 degrees. */
const USUAL_WIDTH = 0.4764
const USUAL_HEIGHT = 0.268
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
  words: { paper: true, wideFigures: 'corner', wideBubble: 'below', wideLabels: [0.3, 0.52] },
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

  let wide = true
  let lift = 1

  // Points at the bird that stands nearest to a place where no words hide it.
  const pointAt = (
    id: string,
    kind: StanderKind,
    place: readonly [number, number, number],
    seconds: number,
    isThere: boolean,
  ) => {
    const [nearX, height, nearZ] = place
    const away = ({ group, x, z }: Spot) => Math.hypot(group + x - nearX, z - nearZ)
    const [first, ...others] = fauna.sites.get(kind) ?? []
    if (!first || !isThere) return void anchors.delete(id)
    const spot = others.reduce((best, one) => (away(one) < away(best) ? one : best), first)
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
      // The month bar needs the foot of the picture: the horizon stands above the middle.
      camera.rotation.x = -Math.atan(half * (aspect < 1 ? 0.1 : 0.15))
      camera.updateProjectionMatrix()
      air.uSpread.value = clamp((half * aspect) / USUAL_WIDTH, 0.5, 2.2)
      air.uReach.value = half * 0.9
      wide = aspect >= 1
      lift = aspect < 1 ? 1.24 : clamp((0.86 * half) / USUAL_HEIGHT, 0.66, 1)
      const [across, up] = aspect < 1 ? [0.36, 0.19] : [aspect > 2.4 ? 0.24 : 0.4, 0.26]
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
      const spread = air.uSpread.value
      fauna.show(seconds, month, { spread, lift })
      anchors.set('reeds', new Vector3(-5 * spread, 2.05, -4))
      anchors.set('sedge', new Vector3(12.5 * spread, 0.35, -29))
      anchors.set('mudflat', new Vector3(2.5 * spread, 0, -24))
      pointAt(
        'swan',
        'swan',
        wide ? [-6, 0.75, -21] : [-1.7, 0.75, -7],
        seconds,
        presence('swan', month) > 0.5,
      )
      pointAt(
        'leg-flag',
        'knot',
        wide ? [7.5, 0.1, -24] : [3.2, 0.1, -7],
        seconds,
        presence('knot', month) > 0.5,
      )
    },
    dispose: () => disposeObject(object),
  }
}
