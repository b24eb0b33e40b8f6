import { Color, Group, PerspectiveCamera, Vector3 } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createFoliage } from '#content/scene/tree/createFoliage.ts'
import { createSeedBalls } from '#content/scene/tree/createSeedBalls.ts'
import { createWood } from '#content/scene/tree/createWood.ts'
import { growSkeleton } from '#content/scene/tree/growSkeleton.ts'
import { hangCards } from '#content/scene/tree/hangCards.ts'
import { leafSpray, planeLeaf } from '#content/scene/tree/leafSpray.ts'
import { planeBark } from '#content/scene/tree/planeBark.ts'
import { cupTwigs, planeHabit } from '#content/scene/tree/planeHabit.ts'
import { reachOf } from '#content/scene/tree/reachOf.ts'
import { createTreeShape } from '#content/scene/tree/treeShape.ts'
import { typeReady } from '#content/scene/typeReady.ts'
import { createLitter } from './createLitter.ts'
import { createRuler } from './createRuler.ts'
import { createSeedling } from './createSeedling.ts'
import { createStreet } from './createStreet.ts'
import { createTape } from './createTape.ts'
import { createWires, WIRES } from './createWires.ts'
import { FLAKES_FROM, fruiting, isOnTree, planeAt, planeShape } from './planeGrowth.ts'
import type { PlaneInputs } from './planeInputs.ts'
import { skyAt } from './planeSky.ts'
import './plane-controls.ts'

await typeReady('serif', '500', '0123456789 m')

const CARDS = { low: 5200, medium: 7500, high: 9500 }
const FIELD = 25
/** Scene units for a metre when the tree is old; young it stands nearer. */
const METRE = 0.212

/** A London plane on a Shanghai street corner, from seedling to a hundred years. */
export const scene: SceneModule<PlaneInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { age: 30, leaf: 1 },
  create,
  tour: (seconds) => {
    // Sixteen seconds of growing, then a winter that shows the limbs, and spring again.
    const at = ((seconds % 32) + 32) % 32
    const age = mix(2, 90, smoothstep(0, 17, at) ** 1.6)
    return {
      age: at > 29 ? mix(90, 2, smoothstep(29, 32, at)) : age,
      leaf: 1 - smoothstep(19, 21, at) + smoothstep(26, 28, at),
    }
  },
  controls: 'plane-controls',
  words: { title: 'upright', wideLabels: [0.22, 0.72] },
}

function create({ seed, quality }: SceneMaking): Scene3d<PlaneInputs> {
  const object = new Group()
  const world = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 90)
  const backdrop = createBackdrop({ x: 0.5, y: 0.44, radius: 0.38 })
  const daylight = createDaylight(quality, 6)
  const shape = createTreeShape()
  shape.uniforms.uGap.value.set(WIRES.y + 0.15, WIRES.z, WIRES.air, 0)
  const { geometry, twigs } = growSkeleton(planeHabit, seed + 10)
  const reach = reachOf(twigs, 24)
  const wood = createWood({ geometry, shape, map: planeBark(seed + 3), young: '#9aa07e', twig: '#7d7258' })
  const leaves = createFoliage({
    cards: hangCards({
      twigs: [...twigs, ...cupTwigs(1100, seed + 12)],
      count: CARDS[quality],
      scatter: 0.1,
      seed: seed + 4,
    }),
    shape,
    map: leafSpray(planeLeaf, { count: 14, size: 36, seed: seed + 1 }),
    shade: '#6f9474',
    glow: 0.1,
  })
  const balls = createSeedBalls({ twigs, shape, count: 150, seed: seed + 6 })
  const litter = createLitter(seed + 8)
  const ruler = createRuler()
  const tape = createTape()
  const seedling = createSeedling()
  const shadow = createContactShadow(58, 34)
  shadow.position.y = -6.5
  world.add(createStreet(seed), createWires(), wood.object, leaves.object, balls.object)
  world.add(litter.object, ruler.object, tape.object, seedling, shadow)
  object.add(backdrop.object, daylight.object, world)
  const anchors = new Map(['bark', 'seed-balls', 'cup'].map((id) => [id, new Vector3()]))
  const ball = new Color()
  let wide = false

  return {
    object,
    camera,
    anchors,
    resize: ({ width, height }: Frame) => {
      const aspect = width / height
      const half = Math.tan((FIELD * Math.PI) / 360)
      wide = aspect > 1
      const distance = Math.max(4.5 / (half * aspect), (wide ? 4.75 : 5.4) / half)
      camera.aspect = aspect
      camera.position.set(0, 1.6 + distance * 0.17, distance)
      // Above a square there is no panel to keep clear of.
      camera.lookAt(0, aspect < 0.8 ? 0.6 : 2.1, 0)
      const shift = wide ? -0.235 : 0
      camera.setViewOffset(width, height, width * shift, 0, width, height)
      backdrop.resize({ width, height })
      backdrop.placeDisc({ x: 0.5 - shift, y: wide ? 0.44 : 0.39, radius: 0.39 })
    },
    update: (seconds, { age, leaf }) => {
      const tree = planeAt(age)
      const size = planeShape(age, reach(age))
      shape.set(size)
      shape.uniforms.uTime.value = seconds
      const sky = skyAt(leaf)
      backdrop.paint(sky)
      daylight.sun.color.copy(sky.sun)
      wood.uniforms.uOld.value = smoothstep(8, 26, tree.dbh)
      leaves.uniforms.uLeaf.value = leaf
      leaves.uniforms.uSize.value = mix(0.55, 1.5, smoothstep(0, 24, tree.height))
      leaves.uniforms.uDark.value.copy(sky.leafDark)
      leaves.uniforms.uMain.value.copy(sky.leafMain)
      leaves.uniforms.uPale.value.copy(sky.leafPale)
      leaves.object.visible = leaf > 0.01 && age >= 0.5
      wood.object.visible = age >= 0.5
      seedling.visible = age < 1
      const fruit = fruiting(tree.dbh)
      balls.uniforms.uFruit.value = fruit
      balls.uniforms.uTint.value.copy(ball.set('#9a7a4c').lerp(GREEN_BALL, leaf))
      balls.object.visible = fruit > 0
      litter.leaves((1 - leaf) * smoothstep(3, 60, tree.dbh))
      litter.balls((1 - leaf) * fruit)
      litter.bark(smoothstep(FLAKES_FROM, 40, tree.dbh))
      tape.measure(size.trunkRadius)
      ruler.show(tree.height)
      ruler.object.position.set(Math.min(13.6, tree.crown / 2 + 2.2), 0, 0)
      const near = mix(wide ? 1.6 : 1.8, wide ? 1.12 : 1, smoothstep(4, 24, tree.height))
      world.scale.setScalar(METRE * near)
      world.rotation.y = -0.34 + 0.1 * Math.sin(seconds * 0.11)
      const point = (id: string, x: number, y: number, z: number) => {
        if (!isOnTree(id, age)) return void anchors.delete(id)
        const at = (anchors.get(id) ?? new Vector3()).set(x, y, z)
        anchors.set(id, at.multiplyScalar(METRE * near).applyAxisAngle(UP, world.rotation.y))
      }
      point('bark', -size.trunkRadius * 0.3, Math.min(1.9, tree.height * 0.4), size.trunkRadius)
      point('seed-balls', tree.crown * 0.38, size.fork + (tree.height - size.fork) * 0.42, tree.crown * 0.12)
      point('cup', -tree.crown * 0.1, size.fork + (tree.height - size.fork) * 0.16, size.trunkRadius)
    },
    dispose: () => disposeObject(object),
  }
}

const UP = new Vector3(0, 1, 0)
const GREEN_BALL = new Color('#a3b263')
