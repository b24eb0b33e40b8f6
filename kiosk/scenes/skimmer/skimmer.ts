import { Color, Plane, Raycaster, Vector2, Vector3 } from 'three'
import type { Frame, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import { createBanks } from './createBanks.ts'
import { createBoat } from './createBoat.ts'
import { createHyacinth } from './createHyacinth.ts'
import { createWater } from './createWater.ts'
import { followRace, moored, ROUND_SECONDS, type Round } from './race.ts'
import { floatsAt, tideRun } from './river.ts'
import type { SkimmerInputs, SkimmerScene } from './skimmerInputs.ts'
import './skimmer-controls.ts'

const FIELD = 24
const SUBJECT = {
  halfWidth: 3.95,
  halfHeight: 3.05,
  centre: new Vector3(0, 0.85, -0.1),
  wideCentre: new Vector3(0, 0, -0.1),
  rise: 0.78,
  shift: -0.255,
}
const COLORS = {
  top: new Color('#d7e7e6'),
  middle: new Color('#eef0e4'),
  bottom: new Color('#fbfaf4'),
  disc: new Color('#f7e7c4'),
}
const PAUSE_SECONDS = 4
/** The site whose plant has a word beside it. */
const STALK = 3

/** The autopilot's rounds, one after another. */
export const demoRound = (seconds: number): Round => {
  const whole = ROUND_SECONDS + PAUSE_SECONDS
  return { at: Math.floor(seconds / whole) * whole, auto: true, turns: [] }
}

/** A stretch of the creek seen from above its near end: a cleaning boat in a race with water hyacinth. */
export const scene: SceneModule<SkimmerInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { round: null },
  create,
  tour: (seconds) => ({ round: demoRound(seconds) }),
  controls: 'skimmer-controls',
}

function create({ seed, quality }: SceneMaking): SkimmerScene {
  const { object, world, camera, backdrop, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 90,
    reach: 5.5,
    shadow: { size: [11, 9.5], at: [0, -1.4, -0.1] },
  })
  const water = createWater()
  const banks = createBanks(seed)
  const boat = createBoat()
  const hyacinth = createHyacinth(seed + 1)
  world.add(water.object, banks.object, boat.object, ...hyacinth.objects)
  world.rotation.y = -0.16
  backdrop.paint(COLORS)
  const anchors = new Map<string, Vector3>()
  const [ray, pointer, level, hit] = [
    new Raycaster(),
    new Vector2(),
    new Plane(new Vector3(0, 1, 0), 0),
    new Vector3(),
  ]
  let shown = 0
  const play = followRace()
  let race = moored(0)

  const point = (id: string, x: number, y: number, z: number) => {
    const at = anchors.get(id) ?? new Vector3()
    anchors.set(id, at.set(x, y, z).applyAxisAngle(UP, world.rotation.y))
  }

  return {
    object,
    camera,
    anchors,
    seconds: () => shown,
    race: () => race,
    onRiver: (x, y) => {
      ray.setFromCamera(pointer.set(x * 2 - 1, 1 - y * 2), camera)
      if (!ray.ray.intersectPlane(level, hit)) return undefined
      hit.applyAxisAngle(UP, -world.rotation.y)
      return { x: hit.x, z: hit.z }
    },
    resize: ({ width, height }: Frame) => {
      frameOn({ width, height }, SUBJECT, (framed) => ({
        x: framed.x,
        y: framed.y - 0.06,
        radius: framed.wide ? 0.42 : 0.39,
      }))
    },
    update: (seconds, { round }) => {
      shown = seconds
      race = round ? play(round, seconds - round.at) : moored(seconds)
      const { x, z, heading, speed } = race.boat
      const moving = race.over ? 0 : speed
      boat.show(
        seconds,
        { x, z, heading, speed: moving },
        round ? seconds - round.at : seconds,
        race.caughtAt,
      )
      hyacinth.show(seconds, race)
      banks.show(seconds)
      water.uniforms.uTime.value = seconds
      water.uniforms.uRun.value = tideRun(race.seconds)
      water.uniforms.uBoat.value.set(x, z, heading, 0)
      water.uniforms.uSpeed.value = Math.min(1, moving)
      // Words point at the boat while it lies still; in a race they would run about with it.
      if (round) return anchors.clear()
      const [sin, cos] = [Math.sin(heading), Math.cos(heading)]
      point('rake', x + sin * 1.1, 0.2, z + cos * 1.1)
      point('press', x - sin * 0.55, 1, z - cos * 0.55)
      const at = floatsAt(STALK, race.seconds)
      point('stalk', at.x, 0.08, at.z)
    },
    dispose,
  }
}

const UP = new Vector3(0, 1, 0)
