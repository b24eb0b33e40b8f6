import { Color, Group, PerspectiveCamera, Vector3 } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { typeReady } from '#content/scene/typeReady.ts'
import type { CherryInputs } from './cherryInputs.ts'
import { createCharacters } from './createCharacters.ts'
import { createFalling } from './createFalling.ts'
import { createIsland } from './createIsland.ts'
import { createTree } from './createTree.ts'
import { seasonAt } from './seasons.ts'
import './cherry-controls.ts'

// The giant characters are painted once, so their font has to be there before the scene is made.
await typeReady('serif', '500', '春夏秋冬')

const BLADES = { low: 2500, medium: 6000, high: 9000 }
const FIELD = 25
const SNOW = new Color('#eef4f8')

/** A Yoshino cherry on a floating piece of park, through its year. */
export const scene: SceneModule<CherryInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35, plainAtLow: true },
  start: { season: 0 },
  create,
  tour: (seconds) => {
    // Five seconds of rest in each season, then three on the way to the next.
    const step = (((seconds % 32) + 32) % 32) / 8
    const part = Math.max(0, (step % 1) * 8 - 5) / 3
    return { season: Math.floor(step) + part * part * (3 - 2 * part) }
  },
  controls: 'cherry-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<CherryInputs> {
  const object = new Group()
  const world = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 90)
  const backdrop = createBackdrop({ x: 0.5, y: 0.44, radius: 0.38 })
  const daylight = createDaylight(quality, 6)
  const characters = createCharacters()
  const island = createIsland(seed + 20, BLADES[quality], quality === 'low')
  const tree = createTree(seed, quality)
  tree.object.position.y = 0.16
  const petals = createFalling('petal', 260, seed + 31)
  const fallingLeaves = createFalling('leaf', 200, seed + 32)
  const flakes = createFalling('snow', 320, seed + 33)
  const falling = [petals, fallingLeaves, flakes]
  const shadow = createContactShadow(12, 9)
  shadow.position.y = -2.1
  world.add(island.object, tree.object, ...falling.map((one) => one.object))
  object.add(backdrop.object, daylight.object, characters.object, shadow, world)

  const fixed: [string, Vector3][] = [
    ['flower-bud', tree.lowTwig.add(tree.object.position)],
    ['height', new Vector3(0.14, 1.3, 0.34)],
    ['soil', new Vector3(-1.7, -0.75, 2.9)],
  ]
  const anchors = new Map(fixed.map(([id, at]) => [id, at.clone()]))
  const bareStone = island.stone.color.clone()

  return {
    object,
    camera,
    anchors,
    resize: ({ width, height }: Frame) => {
      const aspect = width / height
      const half = Math.tan((FIELD * Math.PI) / 360)
      const wide = aspect > 1
      const distance = Math.max(4.5 / (half * aspect), (wide ? 5.7 : 5.4) / half)
      camera.aspect = aspect
      camera.position.set(0, 1.9 + distance * 0.18, distance)
      camera.lookAt(0, wide ? 2.3 : 1.3, 0)
      const shift = wide ? -0.235 : 0
      camera.setViewOffset(width, height, width * shift, 0, width, height)
      characters.object.position.set(wide ? 3.4 : 2.5, wide ? 4.2 : 4.4, -5)
      backdrop.resize({ width, height })
      backdrop.placeDisc({ x: 0.5 - shift, y: wide ? 0.46 : 0.41, radius: wide ? 0.4 : 0.38 })
    },
    update: (seconds, { season }) => {
      const now = seasonAt(season)
      const { color } = now
      backdrop.paint({
        top: color.top,
        middle: color.middle,
        bottom: color.bottom,
        disc: color.disc,
        hills: [color.hillFar, color.hillMiddle, color.hillNear],
      })
      characters.show(now.characters)
      daylight.sun.color.copy(color.sun)
      tree.update(seconds, now)
      island.grass.uDark.value.copy(color.grassDark)
      island.grass.uPale.value.copy(color.grassPale)
      island.grass.uSnow.value = now.snow
      island.meadow.color.copy(color.ground).lerp(SNOW, now.snow * 0.75)
      island.stone.color.copy(bareStone).lerp(SNOW, now.snow * 0.6)
      island.openFlowers(now.flowers)
      island.layPetals(now.petalsLying)
      island.layLeaves(now.leavesLying)
      petals.uniforms.uAmount.value = now.petalFall
      fallingLeaves.uniforms.uAmount.value = now.leafFall
      flakes.uniforms.uAmount.value = now.snowFall
      for (const { object: fall, uniforms } of falling) fall.visible = uniforms.uAmount.value > 0
      for (const { uniforms } of falling) uniforms.uTime.value = seconds
      island.grass.uTime.value = seconds
      world.rotation.y = -0.35 + 0.22 * Math.sin(seconds * 0.1)
      for (const [id, at] of fixed) anchors.get(id)?.copy(at).applyAxisAngle(UP, world.rotation.y)
    },
    dispose: () => disposeObject(object),
  }
}

const UP = new Vector3(0, 1, 0)
