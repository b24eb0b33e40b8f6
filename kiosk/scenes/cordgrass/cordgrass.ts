import { Color, Vector3 } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import type { Frame, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { turningPlaces } from '../turningPlaces.ts'
import type { CordgrassInputs, CordgrassScene } from './cordgrassInputs.ts'
import { createBirds } from './createBirds.ts'
import { createDike } from './createDike.ts'
import { createFlat } from './createFlat.ts'
import { createFlood } from './createFlood.ts'
import { createMower } from './createMower.ts'
import { createRoots } from './createRoots.ts'
import { flat, mudAt, UNITS_PER_CM } from './flat.ts'
import { createGreens } from './greens.ts'
import { marshAt, stationNow } from './marshWorks.ts'
import './cordgrass-controls.ts'

const FIELD = 24
const SUBJECT = {
  halfWidth: 3.85,
  halfHeight: 3.2,
  centre: new Vector3(0, 0.15, -0.7),
  wideCentre: new Vector3(0, 0.35, -0.7),
  rise: 0.42,
  shift: -0.26,
}
const DESERT = { top: new Color('#dbe5d3'), middle: new Color('#ebeedd'), disc: new Color('#d7e3b4') }
const MARSH = { top: new Color('#dfeaec'), middle: new Color('#f5ebdd'), disc: new Color('#fadcb8') }
const HILLS = ['#dfe6d6', '#ccd9cb', '#b9ccc0'] as const
const FOOT = new Color('#fbfaf4')
const REST_SECONDS = 5.2
const STEP_SECONDS = 2

/** A round piece of the tidal flat of Dongtan, cut open: cordgrass above, and the six works that undid it. */
export const scene: SceneModule<CordgrassInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { passage: { from: -1, to: 0, at: 0.6 }, level: 45, months: 7 },
  create,
  tour: (seconds) => {
    // A rest at each station, before the works, too; then a step on; from the last one back to the grass.
    const each = REST_SECONDS + STEP_SECONDS
    const at = ((seconds % (each * 7)) + each * 7) % (each * 7)
    const from = Math.floor(at / each) - 1
    const part = smoothstep(REST_SECONDS, each, at - (from + 1) * each)
    const now = from === 5 ? 5 - 6 * part : from + part
    return { passage: { from: now, to: now, at: 0 }, level: 45, months: 7 }
  },
  controls: 'cordgrass-controls',
  words: { wideLabels: [0.27, 0.78] },
}

function create({ seed, quality }: SceneMaking): CordgrassScene {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 90,
    reach: 5,
    shadow: { size: [10.5, 8], at: [0, flat.foot - 0.3, -0.6] },
  })
  const mud = createFlat(seed)
  const dam = createDike(seed + 1)
  const greens = createGreens(seed + 2, quality)
  const roots = createRoots(seed + 3)
  const flood = createFlood()
  const mower = createMower()
  const birds = createBirds(seed + 4)
  world.add(mud.object, dam.object, ...greens.objects, roots.object, flood.object, mower.object, birds.object)
  const places = turningPlaces([
    ['roots', new Vector3(0.2, mudAt(0.2, flat.cut) - 0.34, flat.cut)],
    ['tubers', new Vector3(roots.tuber.x, roots.tuber.y, flat.cut)],
    ['sluice', new Vector3(dam.gateAt[0], 1.3, dam.gateAt[2])],
  ])
  const [top, middle, disc] = [new Color(), new Color(), new Color()]
  let shown = 0

  return {
    object,
    camera,
    anchors: places.anchors,
    seconds: () => shown,
    resize: ({ width, height }: Frame) => {
      frameOn({ width, height }, SUBJECT, (framed) => ({
        x: framed.x,
        y: framed.y - 0.05,
        radius: framed.wide ? 0.4 : 0.38,
      }))
    },
    update: (seconds, { passage, level, months }) => {
      shown = seconds
      const work = stationNow(passage, seconds)
      const now = marshAt(work, level, months)
      const water = now.water * UNITS_PER_CM
      const back = Math.max(now.birds, 0.6 * now.sedge)
      top.lerpColors(DESERT.top, MARSH.top, back)
      middle.lerpColors(DESERT.middle, MARSH.middle, back)
      disc.lerpColors(DESERT.disc, MARSH.disc, back)
      backdrop.paint({ top, middle, bottom: FOOT, disc, hills: HILLS })
      const moving =
        smoothstep(1, 1.3, work) * (1 - smoothstep(1.7, 1.95, work)) +
        smoothstep(2.05, 2.3, work) * (1 - smoothstep(2.7, 2.9, work))
      dam.show(now.dike, moving)
      mud.uniforms.uDry.value = now.dry
      mud.uniforms.uWet.value = Math.min(1, water * 6) * (1 - now.dry)
      greens.show(seconds, now)
      roots.show(now.withered, now.alive, now.sedge)
      flood.show(seconds, water)
      mower.show(seconds, work)
      birds.show(seconds, now.birds, water)
      world.rotation.y = -0.24 + 0.09 * Math.sin(seconds * 0.12)
      // A word only points at what is there.
      const there: Record<string, boolean> = {
        roots: now.sedge < 0.45,
        tubers: now.sedge > 0.3,
        sluice: now.dike > 0.9,
      }
      places.follow(world, (id) => there[id] ?? false)
    },
    dispose,
  }
}
