import {
  DirectionalLight,
  Group,
  HemisphereLight,
  PerspectiveCamera,
  Raycaster,
  Vector2,
  Vector3,
} from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { clamp } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Quality, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { animalsAlong, census } from './census.ts'
import { createGarden, LATRINE } from './createGarden.ts'
import { createHouses } from './createHouses.ts'
import { createRaccoonDogs } from './createRaccoonDogs.ts'
import { createShrubs } from './createShrubs.ts'
import { createTorch } from './createTorch.ts'
import { heightAt } from './ground.ts'
import type { RaccoonInputs, RaccoonScene } from './raccoonInputs.ts'
import { tour } from './tour.ts'
import { hidingPlaces } from './transect.ts'
import './raccoon-controls.ts'

const SHADOW_PX: Record<Quality, number> = { low: 512, medium: 1024, high: 2048 }

/** A garden between blocks of flats on a moonlit evening, and who lives in its shrubs. */
export const scene: SceneModule<RaccoonInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.1 },
  start: {
    torch: { x: 0.2, z: -1.4 },
    walk: 0,
    seen: 0,
    walked: 0,
    feeding: 1,
    years: [census[2022].perHectare],
  },
  create,
  tour,
  controls: 'raccoon-controls',
  words: { paper: true, wideLabels: [0.28, 0.7] },
}

function createMoonlight(quality: Quality) {
  const moon = new DirectionalLight('#bfe0d2', 1.15)
  moon.position.set(-5, 9, -3)
  moon.castShadow = true
  moon.shadow.mapSize.setScalar(SHADOW_PX[quality])
  moon.shadow.radius = 6
  moon.shadow.normalBias = 0.03
  Object.assign(moon.shadow.camera, { left: -7, right: 7, bottom: -7, top: 7, near: 1, far: 26 })
  moon.target.position.set(0, 0, -3)
  return new Group().add(moon, moon.target, new HemisphereLight('#9cc4b6', '#2a5547', 0.75))
}

function create({ seed, quality }: SceneMaking): RaccoonScene {
  const object = new Group()
  const camera = new PerspectiveCamera(30, 1, 0.5, 80)
  const backdrop = createBackdrop({ x: 0.5, y: 0.3, radius: 0.2 })
  backdrop.paint({ top: '#cfdfd5', middle: '#9fc0b2', bottom: '#3f6a5b', disc: '#f6f1dc' })
  const houses = createHouses(seed)
  const garden = createGarden(quality, seed)
  const shrubs = createShrubs(quality, seed)
  const animals = createRaccoonDogs()
  const torch = createTorch()
  object.add(
    backdrop.object,
    createMoonlight(quality),
    houses.object,
    garden.object,
    shrubs.object,
    animals.object,
    torch.object,
  )

  const anchors = new Map<string, Vector3>()
  const hand = new Vector3()
  const spot = new Vector3()
  const ray = new Raycaster()
  let hidden = hidingPlaces(0)
  let walk = 0

  return {
    object,
    camera,
    anchors,
    groundAt: (x, y) => {
      ray.setFromCamera(new Vector2(x * 2 - 1, 1 - y * 2), camera)
      const { origin, direction } = ray.ray
      // The lawn is not flat: the ray walks until it is below it.
      for (let far = 6; far < 26; far += 0.08) {
        const [at, up, deep] = [
          origin.x + direction.x * far,
          origin.y + direction.y * far,
          origin.z + direction.z * far,
        ]
        if (up < heightAt(at, deep) + 0.15) return { x: clamp(at, -7, 7), z: clamp(deep, -9, 1.8) }
      }
      return { x: clamp(origin.x + direction.x * 20, -7, 7), z: -8.6 }
    },
    resize: (frame: Frame) => {
      const aspect = frame.width / frame.height
      const wide = aspect > 1
      const shift = wide ? -0.235 : 0
      camera.aspect = aspect
      camera.fov = wide ? 24 : 31
      camera.position.set(0, 2.15, 11.4)
      camera.lookAt(0, wide ? 1.5 : 1.36, 0)
      camera.setViewOffset(frame.width, frame.height, frame.width * shift, 0, frame.width, frame.height)
      camera.updateMatrixWorld()
      hand.set(wide ? 0.8 : 0.4, 1.35, 10.4)
      backdrop.resize(frame)
      backdrop.placeDisc(wide ? { x: 0.735, y: 0.36, radius: 0.23 } : { x: 0.6, y: 0.36, radius: 0.23 })
    },
    update: (seconds, inputs) => {
      for (const { uniforms } of [houses, garden, shrubs]) uniforms.uTime.value = seconds
      if (inputs.walk !== walk) {
        walk = inputs.walk
        hidden = hidingPlaces(walk)
      }
      const count = animalsAlong(inputs.years.at(-1) ?? census[2022].perHectare)
      const { x, z } = inputs.torch
      torch.point(hand, spot.set(x, heightAt(x, z) + 0.25, z), seconds)
      animals.update(seconds, { hidden, count, torch: inputs.torch, seen: inputs.seen, eye: camera.position })
      const [first] = hidden
      if (!first) return
      const ground = heightAt(first.x, first.z)
      anchors.set('mask', new Vector3(first.x - 0.2, ground + 0.62, first.z + 0.4))
      anchors.set('tail', new Vector3(first.x + 0.42, ground + 0.42, first.z - 0.4))
      anchors.set('latrine', new Vector3(LATRINE.x, heightAt(LATRINE.x, LATRINE.z) + 0.06, LATRINE.z))
    },
    dispose: () => disposeObject(object),
  }
}
