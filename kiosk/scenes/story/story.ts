import {
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Vector3,
} from 'three'
import { createMascot } from '#content/ip/createMascot.ts'
import { turned } from '#content/ip/mascotBody.ts'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { frameSubject } from '#content/scene/frameSubject.ts'
import type { SceneMaking, SceneModule } from '#content/scene/scene.ts'
import type { StoryStage } from '#content/schema/mascot.ts'
import { skies } from './skies.ts'
import type { StoryInputs, StoryScene } from './storyInputs.ts'
import './story-controls.ts'
import { createStoryProps } from './storyProps.ts'
import { createStoryTree } from './storyTree.ts'
import { createStoryWeather } from './storyWeather.ts'

const CHANGE_SECONDS = 0.9
const SHADOW_PX = { low: 512, medium: 1024, high: 2048 } as const

/** Turf that takes the colour of the sky's light, on a bowl of earth that does not. */
function island() {
  const turf = new Mesh(
    turned(
      [
        [1.9, -0.16],
        [2.1, -0.1],
        [2.05, -0.01],
        [1.8, 0.012],
        [0.001, 0.02],
      ],
      72,
    ),
    new MeshStandardMaterial({ roughness: 0.95 }),
  )
  const earth = new Mesh(
    turned(
      [
        [0.001, -0.86],
        [0.9, -0.7],
        [1.7, -0.36],
        [2.04, -0.12],
      ],
      72,
    ),
    new MeshStandardMaterial({ color: '#b08a68', roughness: 1 }),
  )
  turf.receiveShadow = true
  return { object: new Group().add(turf, earth), turf }
}

function create({ seed, quality }: SceneMaking): StoryScene {
  const object = new Group()
  const backdrop = createBackdrop({ x: 0.5, y: 0.42, radius: 0.4 })
  const ground = island()
  const tree = createStoryTree(seed)
  tree.object.position.set(-0.95, 0, -0.5)
  const mascot = createMascot(seed)
  mascot.object.position.set(0.78, 0, 0.5)
  mascot.object.scale.setScalar(0.78)
  mascot.object.rotation.y = -0.22
  const props = createStoryProps()
  const weather = createStoryWeather(seed, quality === 'low' ? 70 : 180)
  const below = createContactShadow(5.6, 3.2, 0.3)
  below.position.y = -0.95
  const sun = new DirectionalLight('#fff0d8', 2.3)
  sun.position.set(4.2, 6.5, 4.6)
  sun.castShadow = true
  sun.shadow.mapSize.setScalar(SHADOW_PX[quality])
  sun.shadow.radius = 8
  sun.shadow.bias = -0.0003
  sun.shadow.normalBias = 0.02
  Object.assign(sun.shadow.camera, { left: -3, right: 3, top: 4, bottom: -2, near: 1, far: 30 })
  const air = new HemisphereLight('#dcecff', '#f3dcd2', 0.9)
  object.add(
    backdrop.object,
    sun,
    air,
    below,
    ground.object,
    tree.object,
    props.object,
    mascot.object,
    weather.object,
  )
  const camera = new PerspectiveCamera(22, 1, 0.1, 120)
  const anchors = new Map<string, Vector3>()
  const tint = { one: new Color(), other: new Color() }
  let now = 0

  const blend = (from: string, to: string, part: number) =>
    `#${tint.one.set(from).lerp(tint.other.set(to), part).getHexString()}`

  return {
    object,
    camera,
    anchors,
    seconds: () => now,
    resize: (frame) => {
      const framed = frameSubject(camera, frame, {
        halfWidth: 2.02,
        halfHeight: 2.78,
        centre: new Vector3(0, 0.95, 0),
        wideCentre: new Vector3(0, 1.72, 0),
        rise: 0.1,
      })
      backdrop.resize(frame)
      backdrop.placeDisc({ x: framed.x, y: framed.wide ? 0.44 : 0.4, radius: framed.wide ? 0.42 : 0.4 })
    },
    update: (seconds, inputs) => {
      now = seconds
      const { stage, was, changed } = inputs
      const part = smoothstep(0, CHANGE_SECONDS, seconds - changed)
      const [from, to] = [skies[was.sky], skies[stage.sky]]
      const paint = (name: 'top' | 'middle' | 'bottom' | 'disc' | 'ground' | 'sun') =>
        blend(from[name], to[name], part)
      backdrop.paint({
        top: paint('top'),
        middle: paint('middle'),
        bottom: paint('bottom'),
        disc: paint('disc'),
      })
      ground.turf.material.color.set(paint('ground'))
      sun.color.set(paint('sun'))
      sun.intensity = mix(from.strength, to.strength, part)
      air.intensity = mix(from.ambient, to.ambient, part)
      tree.update(seconds, stage.tree, stage.sky === 'storm' ? 1 : 0)
      props.update(seconds, stage, was.beside === stage.beside ? 1 : part)
      weather.update(seconds, stage.sky)
      mascot.update(seconds, inputs)
      object.updateMatrixWorld()
      anchors.set('mascot', mascot.eyes())
    },
    dispose: () => {
      mascot.dispose()
      disposeObject(object)
    },
  }
}

const START: StoryStage = { tree: 'bloom', sky: 'day', beside: 'nothing' }
const TOUR: readonly (StoryStage & Pick<StoryInputs, 'gesture' | 'mood' | 'costume'>)[] = [
  { tree: 'bare', sky: 'snow', beside: 'nothing', gesture: 'sleep', mood: 'sleepy', costume: 'winter' },
  { tree: 'bloom', sky: 'day', beside: 'bird', gesture: 'cheer', mood: 'glad', costume: 'spring' },
  { tree: 'leaf', sky: 'night', beside: 'city', gesture: 'point', mood: 'curious', costume: 'spring' },
  { tree: 'leaf', sky: 'storm', beside: 'petal', gesture: 'comfort', mood: 'shy', costume: 'summer' },
  { tree: 'fruit', sky: 'dusk', beside: 'seeds', gesture: 'wave', mood: 'glad', costume: 'autumn' },
]
const TOUR_SECONDS = 6

/** 小玉 tells her own story on a small island: one tree through a year, one thing beside her, one sky. */
export const scene: SceneModule<StoryInputs> = {
  look: { toneMapping: 'neutral', exposure: 1.08, shadows: true, environment: 0.34 },
  start: {
    gesture: 'wave',
    since: 0,
    look: { x: 0, y: 0 },
    stage: START,
    was: START,
    changed: -9,
    episode: -1,
    beat: 0,
  },
  create,
  tour: (seconds) => {
    const turn = Math.floor(seconds / TOUR_SECONDS)
    const at = (one: number) =>
      TOUR[((one % TOUR.length) + TOUR.length) % TOUR.length] as (typeof TOUR)[number]
    const [stage, was] = [at(turn), at(turn - 1)]
    return {
      gesture: stage.gesture,
      ...(stage.mood ? { mood: stage.mood } : {}),
      ...(stage.costume ? { costume: stage.costume } : {}),
      since: turn * TOUR_SECONDS,
      before: {
        gesture: was.gesture,
        since: (turn - 1) * TOUR_SECONDS,
        ...(was.mood ? { mood: was.mood } : {}),
      },
      look: { x: 0.3 * Math.sin(seconds * 0.5), y: 0.1 },
      stage,
      was,
      changed: turn * TOUR_SECONDS,
      episode: -1,
      beat: 0,
    }
  },
  controls: 'story-controls',
  wholePicture: true,
}
