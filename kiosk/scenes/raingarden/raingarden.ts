import { Color, Vector3 } from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Frame, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { turningPlaces } from '../turningPlaces.ts'
import { createBlock } from './createBlock.ts'
import { createGround } from './createGround.ts'
import { createHouse } from './createHouse.ts'
import { createPlanting } from './createPlanting.ts'
import { createPond } from './createPond.ts'
import { createStreams } from './createStreams.ts'
import { createChild, createStreetTree } from './createStreetLife.ts'
import { createWeather } from './createWeather.ts'
import { corner, gardenAt } from './gardenBalance.ts'
import { block, hollow, layers, riser } from './layout.ts'
import type { RaingardenInputs, RaingardenScene } from './raingardenInputs.ts'
import { hoursAfter, hoursNow, ROUND_SECONDS } from './stormClock.ts'
import { stormDepth } from './stormFormula.ts'
import './raingarden-controls.ts'

const FIELD = 24
const SUBJECT = {
  halfWidth: 4.15,
  halfHeight: 3.3,
  centre: new Vector3(0, 0.92, 0),
  wideCentre: new Vector3(0, 0.62, 0),
  rise: 0.34,
}
const BLADES = { low: 2600, medium: 4600, high: 6500 }
const DROPS = { low: 420, medium: 700, high: 1000 }
const LEAVES = { low: 900, medium: 1400, high: 2000 }
const STORMY = { top: new Color('#ccd9dc'), middle: new Color('#dfe7e3'), disc: new Color('#eef2ec') }
const CLEAR = { top: new Color('#dcecea'), middle: new Color('#f1eee0'), disc: new Color('#fae9bf') }
const FOOT = new Color('#fbfaf4')
/** Rain of the rarest storm, mm an hour: the thickest rain of the picture. */
const HEAVIEST = stormDepth(100, 60)
const TOUR = [
  [1, 0.55],
  [100, 0.9],
  [3, 0.2],
] as const

/** A street corner under a storm, cut open: roof, pavement, a garden that drinks, and the pipe below. */
export const scene: SceneModule<RaingardenInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { years: 3, paving: 0.5, clock: { since: 0 } },
  create,
  tour: (seconds) => {
    const turn = Math.floor(seconds / ROUND_SECONDS)
    const [years, paving] = TOUR[((turn % TOUR.length) + TOUR.length) % TOUR.length] ?? TOUR[0]
    const [, before] = TOUR[(((turn - 1) % TOUR.length) + TOUR.length) % TOUR.length] ?? TOUR[0]
    const into = seconds - turn * ROUND_SECONDS
    return {
      years,
      paving: mix(before, paving, smoothstep(0, 1.5, into)),
      clock: { hours: hoursAfter(into - 1) },
    }
  },
  controls: 'raingarden-controls',
  words: { paper: true },
}

function create({ seed, quality }: SceneMaking): RaingardenScene {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 90,
    reach: 5.5,
    shadow: { size: [11, 7.5], at: [0, block.foot - 0.25, 0] },
  })
  const ground = createGround(seed + 1, BLADES[quality])
  const planting = createPlanting(seed + 2, quality === 'low' ? 0.7 : 1)
  const pond = createPond()
  const weather = createWeather(seed + 3, DROPS[quality])
  const streams = createStreams(seed + 4)
  const tree = createStreetTree(seed + 5, LEAVES[quality])
  const child = createChild()
  world.add(
    createBlock(seed),
    createHouse(seed + 6),
    ...ground.objects,
    ...planting.objects,
    pond.object,
    weather.object,
    streams.object,
    tree.object,
    child.object,
  )
  const places = turningPlaces([
    ['layers', new Vector3(hollow.x + 0.35, -1.26, block.front)],
    ['overflow', new Vector3(riser.x, hollow.overflow + 0.05, riser.z + 0.2)],
    ['roots', new Vector3(hollow.x - 0.4, layers[1].top - 0.16, block.front)],
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
        y: framed.y - 0.03,
        radius: framed.wide ? 0.4 : 0.39,
      }))
    },
    update: (seconds, { years, paving, clock }) => {
      shown = seconds
      const hours = hoursNow(clock, seconds)
      const garden = gardenAt({ years, paving }, hours)
      // Rain begins and ends softly; the sky clears while the first hours after it pass.
      const rain = smoothstep(0, 0.06, hours) * (1 - smoothstep(0.94, 1, hours))
      const strength = rain * (0.3 + 0.7 * (stormDepth(years, 60) / HEAVIEST))
      const cloudy = smoothstep(-0.05, 0.05, hours) * (1 - smoothstep(1, 9, hours))
      const dry = 1 - cloudy
      top.lerpColors(CLEAR.top, STORMY.top, cloudy)
      middle.lerpColors(CLEAR.middle, STORMY.middle, cloudy)
      disc.lerpColors(CLEAR.disc, STORMY.disc, cloudy)
      backdrop.paint({ top, middle, bottom: FOOT, disc })
      daylight.sun.intensity = mix(3, 1.9, cloudy)
      daylight.sky.intensity = mix(1, 1.35, cloudy)
      const head: number = garden.spilling * 0.03
      const level: number = mix(hollow.floor, hollow.overflow, garden.pond / corner.brim) + head
      pond.uniforms.uLevel.value = level
      pond.uniforms.uTime.value = seconds
      pond.uniforms.uRain.value = strength
      pond.object.visible = garden.pond > 0.05
      const run = rain * clamp(0.3 + 0.6 * paving)
      const soaking =
        garden.pond > 0.05 ? 1 : 0.35 * (1 - smoothstep(2, 10, hours)) * smoothstep(0, 0.1, hours)
      streams.show(
        seconds,
        { roof: rain * 0.8, street: run, fall: garden.spilling * rain, over: garden.spilling * rain },
        soaking,
        0.12 + 0.1 * soaking + garden.spilling * rain * clamp(0.2 + garden.overflowed / 40, 0, 0.65),
      )
      weather.show(seconds, Math.max(cloudy, 0))
      weather.uniforms.uTime.value = seconds
      weather.uniforms.uRain.value = strength
      for (const mesh of weather.falling) mesh.visible = strength > 0.01
      ground.uniforms.uPaving.value = paving
      ground.uniforms.uTime.value = seconds
      ground.uniforms.uWet.value = smoothstep(0, 0.2, hours) * (1 - smoothstep(2, 14, hours))
      planting.uniforms.uTime.value = seconds
      tree.uniforms.uTime.value = seconds
      child.show(seconds, dry)
      world.rotation.y = -0.3 + 0.07 * Math.sin(seconds * 0.13)
      places.follow(world)
    },
    dispose,
  }
}
