import { Color, Group, Mesh, MeshBasicMaterial, PerspectiveCamera, PlaneGeometry, Vector3 } from 'three'
import { fonts } from '#content/design/tokens.ts'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { createDrift } from '#content/scene/createDrift.ts'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import type { Frame, Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createFoliage } from '#content/scene/tree/createFoliage.ts'
import { createWood } from '#content/scene/tree/createWood.ts'
import { domeTwigs, ginkgoHabit } from '#content/scene/tree/ginkgoHabit.ts'
import { growSkeleton } from '#content/scene/tree/growSkeleton.ts'
import { hangCards } from '#content/scene/tree/hangCards.ts'
import { ginkgoLeaf, leafSpray } from '#content/scene/tree/leafSpray.ts'
import { createTreeShape, placeOf } from '#content/scene/tree/treeShape.ts'
import { typeReady } from '#content/scene/typeReady.ts'
import type { AncientInputs } from './ancientInputs.ts'
import { barkMap } from './barkMap.ts'
import { createMound, GARDEN } from './createMound.ts'
import { createOldTrunk } from './createOldTrunk.ts'
import { createProps } from './createProps.ts'
import { createRings } from './createRings.ts'
import { createTapeAround } from './createTapeAround.ts'
import { LIFE, TREE_0001 } from './girth.ts'
import { TRUNK } from './trunkShape.ts'
import './ancient-controls.ts'

await typeReady('serif', '500', '0001银杏')

const CARDS = { low: 5200, medium: 7500, high: 9500 }
const FIELD = 25
/** On a tall picture it stands a little aside of the upright title, in units of the scene. */
const ASIDE = 0.5
const METRE = 0.245
/** How much nearer the trunk comes while it is measured or opened. */
const NEARER = 0.75

/** Tree No. 0001, the ginkgo of Anting, in gold. */
export const scene: SceneModule<AncientInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { tape: 0, open: 0, rings: 0, years: 0 },
  create,
  tour: (seconds) => {
    const at = ((seconds % 36) + 36) % 36
    return {
      tape: TREE_0001.girth * smoothstep(1, 9, at) * (1 - smoothstep(11, 12, at)),
      open: smoothstep(12, 14, at) * (1 - smoothstep(20, 22, at)),
      rings: smoothstep(22, 24, at) * (1 - smoothstep(34, 36, at)),
      years: LIFE * smoothstep(24, 33, at),
    }
  },
  controls: 'ancient-controls',
  words: { title: 'upright', wideLabels: [0.3, 0.74] },
}

function create({ seed, quality }: SceneMaking): Scene3d<AncientInputs> {
  const object = new Group()
  const world = new Group()
  const camera = new PerspectiveCamera(FIELD, 1, 1, 90)
  const backdrop = createBackdrop({ x: 0.5, y: 0.4, radius: 0.38 })
  const daylight = createDaylight(quality, 6)
  daylight.sun.color.set('#ffe6bd')
  const shape = createTreeShape()
  const size = {
    height: TREE_0001.height,
    fork: TRUNK.high - 0.5,
    crownRadius: TREE_0001.crown / 2,
    trunkRadius: TRUNK.radius,
    age: 1000,
  }
  shape.set(size)
  const { geometry, twigs } = growSkeleton(ginkgoHabit, seed + 2)
  const wood = createWood({ geometry, shape, map: barkMap(seed), young: '#97866f', twig: '#7c6a52' })
  const leaves = createFoliage({
    cards: hangCards({
      twigs: [...twigs, ...domeTwigs(1500, seed + 5)],
      count: CARDS[quality],
      scatter: 0.07,
      seed: seed + 4,
    }),
    shape,
    map: leafSpray(ginkgoLeaf, { count: 15, size: 40, seed: seed + 1 }),
    shade: '#d0a05a',
    glow: 0.16,
  })
  leaves.uniforms.uSize.value = 1.15
  const trunk = createOldTrunk(seed + 7)
  const standing = new Group().add(trunk.object, wood.object, leaves.object)
  standing.position.y = GARDEN.high - 0.1
  const place = (part: Vector3) => placeOf(part, size).add(standing.position)
  const tape = createTapeAround(trunk.radiusAt)
  const props = createProps(twigs, place)
  const rings = createRings(seed + 9)
  const falling = createDrift({
    count: 130,
    seed: seed + 11,
    map: leafSpray(ginkgoLeaf, { count: 1, size: 150, seed }),
    colors: [new Color('#e0a52e'), new Color('#f8da78')],
    size: 0.55,
    air: [26, 22, 20],
    fall: 0.9,
    wind: 0.5,
    tumble: 1,
  })
  const shadow = createContactShadow(46, 40)
  shadow.position.y = -9
  world.add(createMound(seed + 20), standing, props.object, tape.object, rings.object, falling.object, shadow)
  const number = createNumber()
  object.add(backdrop.object, daylight.object, number, world)
  const fixed: [string, Vector3][] = [
    ['support', props.seen],
    ['hollow', new Vector3(0.25, GARDEN.high + 2.5, 1.1)],
    ['rings', new Vector3(-5.2, 1.2, 9.6)],
  ]
  const anchors = new Map(fixed.map(([id, at]) => [id, at.clone()]))

  return {
    object,
    camera,
    anchors,
    resize: ({ width, height }: Frame) => {
      const aspect = width / height
      const half = Math.tan((FIELD * Math.PI) / 360)
      const wide = aspect > 1
      // Above a square there is no panel to keep clear of.
      const panel = aspect < 0.8
      const distance = Math.max(4.5 / (half * aspect), (wide ? 4.6 : 5.4) / half)
      camera.aspect = aspect
      camera.position.set(0, 1.8 + distance * 0.16, distance)
      camera.lookAt(0, panel ? 0.35 : 2.3, 0)
      const shift = wide ? -0.235 : 0
      camera.setViewOffset(width, height, width * shift, 0, width, height)
      world.position.x = panel ? ASIDE : 0
      number.position.set(wide ? 0.2 : 1.3, wide ? 5.3 : 5, -6)
      backdrop.resize({ width, height })
      backdrop.placeDisc({
        x: panel ? 0.55 : 0.5 - shift,
        y: panel ? 0.35 : 0.43,
        radius: wide ? 0.41 : 0.39,
      })
    },
    update: (seconds, { tape: pulled, open, rings: shown, years }) => {
      shape.uniforms.uTime.value = seconds
      falling.uniforms.uTime.value = seconds
      backdrop.paint(SKY)
      // While the trunk is looked at, the crown steps back into the paper.
      const near = Math.max(smoothstep(0, 0.6, pulled), open, shown)
      for (const tone of ['uDark', 'uMain', 'uPale', 'uShade'] as const)
        leaves.uniforms[tone].value.copy(GOLD[tone]).lerp(MIST, near * (tone === 'uShade' ? 0.9 : 0.8))
      wood.uniforms.uOld.value = 1 - near
      wood.uniforms.uYoung.value.copy(BARK).lerp(MIST, near * 0.5)
      wood.uniforms.uTwig.value.copy(TWIG).lerp(MIST, near * 0.78)
      trunk.uniforms.uLimb.value.copy(wood.uniforms.uYoung.value)
      trunk.uniforms.uTowards.value = near
      const scale = METRE * (1 + NEARER * near)
      world.scale.setScalar(scale)
      tape.pull(pulled / TREE_0001.girth)
      tape.object.visible = open < 0.5 && shown < 0.5
      trunk.open(open)
      rings.object.visible = shown > 0.02
      // The slice comes up from the grass and turns its face to the eye.
      rings.object.position.set(0, mix(-3, 4.6, shown), mix(6, 8.5, shown))
      rings.object.scale.setScalar(Math.max(0.01, shown))
      rings.mark(years)
      world.rotation.y = -0.06 + 0.1 * Math.sin(seconds * 0.1)
      rings.object.rotation.set(-0.18, -world.rotation.y + 0.12 * Math.sin(seconds * 0.4), 0)
      for (const [id, at] of fixed)
        anchors
          .get(id)
          ?.copy(at)
          .multiplyScalar(scale)
          .applyAxisAngle(UP, world.rotation.y)
          .add(world.position)
      // Behind the eye a hotspot is not shown: the slice stands before trunk and props.
      if (shown > 0.5) for (const id of ['hollow', 'support']) anchors.get(id)?.set(0, 0, 1000)
    },
    dispose: () => disposeObject(object),
  }
}

/** The tree's number, faint and giant behind it. */
function createNumber() {
  const map = paintTexture(1024, 400, (context) => {
    context.font = `500 360px ${fonts.serif}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillStyle = '#17352c'
    context.fillText('0001', 512, 210)
  })
  const material = new MeshBasicMaterial({
    map,
    transparent: true,
    depthWrite: false,
    toneMapped: false,
    opacity: 0.055,
  })
  const mesh = new Mesh(new PlaneGeometry(9, 3.5), material)
  mesh.renderOrder = -20
  return mesh
}

const UP = new Vector3(0, 1, 0)
const GOLD = {
  uDark: new Color('#cf9227'),
  uMain: new Color('#ecb93c'),
  uPale: new Color('#f8df82'),
  uShade: new Color('#d0a05a'),
}
const BARK = new Color('#97866f')
const TWIG = new Color('#7c6a52')
const MIST = new Color('#fbf1d6')
const SKY = {
  top: '#f8ecd4',
  middle: '#f7f0df',
  bottom: '#fbfaf4',
  disc: '#f9dfa2',
  hills: ['#f0e2c4', '#e6d3a8', '#d6c595'],
} as const
