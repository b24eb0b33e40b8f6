import {
  BufferGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  LineBasicMaterial,
  LineSegments,
  PerspectiveCamera,
  Vector3,
} from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { createDrift } from '#content/scene/createDrift.ts'
import { smoothstep } from '#content/scene/curves.ts'
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
import { createTreeShape } from '#content/scene/tree/treeShape.ts'
import { planeShape } from '../plane/planeGrowth.ts'
import { createGarden } from './createGarden.ts'
import { createLeafView } from './createLeafView.ts'
import { createLens, LENS } from './createLens.ts'
import { createSeedHead } from './createSeedHead.ts'
import type { FluffInputs } from './fluffInputs.ts'
import { crownLeft, fluffLeft } from './pruning.ts'
import { tuftTexture } from './tuftTexture.ts'
import './fluff-controls.ts'

const CARDS = { low: 2600, medium: 3600, high: 4600 }
const FIELD = 25
/** How much the eye looks down: enough to see the shade, little enough for the glass. */
const RISE = 0.14
const METRE = 0.2
/** Of the plane below the magnifier. */
const AGE = 30
const GLASS = new Vector3(0.92, 2.45, 0)
const FOOT = new Vector3(-2.35, -0.95, 0)

/** A plane that sheds its fluff, and a magnifier that shows what it is. */
export const scene: SceneModule<FluffInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { open: 0.12, prune: 0, leaf: 0 },
  create,
  tour: (seconds) => {
    const at = ((seconds % 36) + 36) % 36
    return {
      open: 0.1 + 0.9 * smoothstep(1, 8, at) * (1 - smoothstep(34, 36, at)),
      prune: smoothstep(10, 16, at) * (1 - smoothstep(31, 35, at)),
      leaf: smoothstep(20, 21.5, at) * (1 - smoothstep(29, 30.5, at)),
    }
  },
  controls: 'fluff-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<FluffInputs> {
  const object = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 90)
  const backdrop = createBackdrop({ x: 0.55, y: 0.36, radius: 0.42 })
  const daylight = createDaylight(quality, 6)
  const shape = createTreeShape()
  const { geometry, twigs } = growSkeleton(planeHabit, seed + 10)
  const wood = createWood({ geometry, shape, map: planeBark(seed + 3), young: '#9aa07e', twig: '#7d7258' })
  const leaves = createFoliage({
    cards: hangCards({
      twigs: [...twigs, ...cupTwigs(800, seed + 12)],
      count: CARDS[quality],
      scatter: 0.09,
      seed: seed + 4,
    }),
    shape,
    map: leafSpray(planeLeaf, { count: 14, size: 34, seed: seed + 1 }),
    shade: '#86a878',
    glow: 0.12,
  })
  leaves.uniforms.uSize.value = 1.15
  leaves.uniforms.uDark.value.set('#6c9455')
  leaves.uniforms.uMain.value.set('#93b465')
  leaves.uniforms.uPale.value.set('#c3d28e')
  const balls = createSeedBalls({ twigs, shape, count: 70, seed: seed + 6 })
  balls.uniforms.uTint.value.set('#a98550')
  balls.uniforms.uBall.value = 0.36
  const tree = new Group().add(createGarden(seed + 20), wood.object, leaves.object, balls.object)
  const shadow = createContactShadow(30, 22)
  shadow.position.y = -4.6
  tree.add(shadow)
  tree.scale.setScalar(METRE)
  tree.position.copy(FOOT)
  const head = createSeedHead(quality, seed + 30)
  const leaf = createLeafView(seed + 40)
  const glass = new Group().add(createLens(), head.object, leaf.object)
  glass.position.copy(GLASS)
  const drift = createDrift({
    count: 210,
    seed: seed + 11,
    map: tuftTexture(seed + 12, { hairs: 52, nutlet: true }),
    colors: [new Color('#d3ae72'), new Color('#f0dfba')],
    size: 0.28,
    air: [11, 7.4, 3],
    fall: 0.16,
    wind: 0.22,
    tumble: 0,
  })
  drift.object.position.set(0, -1.7, 0.6)
  object.add(backdrop.object, daylight.object, tree, sightLines(), glass, drift.object)
  const anchors = new Map(['nutlet', 'lace-bug', 'cut'].map((id) => [id, new Vector3()]))
  const full = planeShape(AGE)

  return {
    object,
    camera,
    anchors,
    resize: ({ width, height }: Frame) => {
      const aspect = width / height
      const half = Math.tan((FIELD * Math.PI) / 360)
      const wide = aspect > 1
      const distance = Math.max(4.5 / (half * aspect), (wide ? 4.5 : 5.4) / half)
      camera.aspect = aspect
      camera.position.set(0, 0.4 + distance * RISE, distance)
      camera.lookAt(0, wide ? 1.9 : 0.15, 0)
      const shift = wide ? -0.235 : 0
      camera.setViewOffset(width, height, width * shift, 0, width, height)
      glass.rotation.x = -RISE
      backdrop.resize({ width, height })
      backdrop.placeDisc({ x: wide ? 0.5 - shift : 0.56, y: wide ? 0.44 : 0.37, radius: wide ? 0.46 : 0.44 })
    },
    update: (seconds, { open, prune, leaf: shown }) => {
      backdrop.paint(SKY)
      const left = crownLeft(prune)
      shape.set({
        ...full,
        height: full.fork + (full.height - full.fork) * left,
        crownRadius: full.crownRadius * left,
      })
      shape.uniforms.uTime.value = seconds
      leaves.uniforms.uLeaf.value = 0.92 - 0.2 * prune
      balls.uniforms.uFruit.value = fluffLeft(prune)
      drift.uniforms.uTime.value = seconds
      drift.uniforms.uAmount.value = fluffLeft(prune)
      head.uniforms.uTime.value = seconds
      head.uniforms.uOpen.value = open
      head.object.visible = shown < 0.98
      head.object.scale.setScalar(Math.max(0.01, 1 - smoothstep(0, 0.6, shown)))
      head.object.rotation.set(
        0.1 * Math.sin(seconds * 0.4),
        0.16 * Math.sin(seconds * 0.27),
        0.06 * Math.sin(seconds * 0.5),
      )
      leaf.object.visible = shown > 0.02
      leaf.object.scale.setScalar(Math.max(0.01, smoothstep(0.4, 1, shown)))
      leaf.walk(seconds)
      glass.rotation.z = 0.025 * Math.sin(seconds * 0.45)
      tree.rotation.y = -0.3 + 0.15 * Math.sin(seconds * 0.12)
      const high = full.fork + (full.height - full.fork) * left
      // Behind the eye a hotspot is not shown: there is no nutlet below a leaf.
      if (shown > 0.5) anchors.get('nutlet')?.set(0, 0, 1000)
      else anchors.get('nutlet')?.copy(head.opening).multiplyScalar(1.25).add(GLASS)
      anchors.get('cut')?.set(FOOT.x, FOOT.y + high * 0.62 * METRE, 0.5)
      if (shown > 0.5) anchors.get('lace-bug')?.set(GLASS.x + 0.8, GLASS.y + 0.15, 0.2)
      else
        anchors
          .get('lace-bug')
          ?.set(FOOT.x + full.crownRadius * left * 0.75 * METRE, FOOT.y + high * 0.5 * METRE, 0.6)
    },
    dispose: () => disposeObject(object),
  }
}

/** From the crown to the rim of the glass: this is what it enlarges. */
function sightLines() {
  const from = new Vector3(FOOT.x + 0.75, FOOT.y + 2.1, 0)
  const away = GLASS.clone().sub(from)
  const turn = Math.atan2(away.y, away.x)
  const points = [1, -1].flatMap((side) => {
    const rim = turn + Math.PI + side * Math.acos((LENS + 0.1) / away.length())
    return [
      from.x,
      from.y,
      0,
      GLASS.x + Math.cos(rim) * (LENS + 0.1),
      GLASS.y + Math.sin(rim) * (LENS + 0.1),
      0,
    ]
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  return new LineSegments(
    geometry,
    new LineBasicMaterial({ color: '#17352c', transparent: true, opacity: 0.35, toneMapped: false }),
  )
}

const SKY = {
  top: '#e4efee',
  middle: '#f3f2e6',
  bottom: '#fbfaf4',
  disc: '#f8e6dd',
} as const
