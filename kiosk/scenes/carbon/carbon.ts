import { Mesh, MeshLambertMaterial, TorusGeometry, Vector3 } from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Scene3d, SceneMaking, SceneModule } from '#content/scene/scene.ts'
import { createDiorama } from '../createDiorama.ts'
import type { CarbonInputs } from './carbonInputs.ts'
import { createAir } from './createAir.ts'
import { createBook, pageAt } from './createBook.ts'
import { createLens } from './createLens.ts'
import { createPaperTree, paperCrown, paperMaterial } from './createPaperTree.ts'
import { createScales } from './createScales.ts'
import { createWeights } from './createWeights.ts'
import { leanOf, ledgerOf, SPECIES } from './treeLedger.ts'
import { sizeOf } from './treeSize.ts'
import './carbon-controls.ts'

const FIELD = 21
/** Metres in one unit: the largest tree just fits below the title. */
const METRES = 4.5
const MOST_TREES = 8
/** Full scale of the dials: kg, m³ and g. */
const FULL = { stored: 3000, rain: 12.5, dust: 210 } as const
const BREAST = 1.3
const PAPER = { top: '#eef0e2', middle: '#f4f1e4', bottom: '#fbfaf4', disc: '#e3ebcf' } as const

/** A paper tree on old shop scales that stand on an open account book. */
export const scene: SceneModule<CarbonInputs> = {
  look: { toneMapping: 'neutral', exposure: 1, shadows: true, environment: 0.35 },
  start: { species: 'plane', diameter: 30, trees: 2, chapter: 'carbon' },
  create,
  tour: (seconds) => {
    // The tree thickens and its account with it; then small trees climb on until the scales are level.
    const at = ((seconds % 36) + 36) % 36
    const grown = smoothstep(1, 11, at)
    if (at < 20) {
      const chapter = at < 8 ? 'carbon' : at < 14 ? 'rain' : 'dust'
      return { species: 'plane', diameter: mix(14, 58, grown), trees: 0, chapter }
    }
    return { species: 'plane', diameter: 60, trees: 6 * clamp((at - 21.5) / 9), chapter: 'double' }
  },
  controls: 'carbon-controls',
  words: { title: 'upright' },
}

function create({ seed, quality }: SceneMaking): Scene3d<CarbonInputs> {
  const { object, world, camera, backdrop, daylight, frameOn, dispose } = createDiorama({
    quality,
    field: FIELD,
    far: 120,
    reach: 8.5,
    shadow: { size: [19, 13, 0.36], at: [0, -0.5, 0] },
  })
  daylight.sun.position.set(-6, 11, 8)
  daylight.sky.intensity = 0.85
  const paper = paperMaterial()
  const crowns = new Map(SPECIES.map((one, index) => [one, paperCrown(one, seed + index)]))
  const tree = createPaperTree(crowns, paper.material)
  const small = Array.from({ length: MOST_TREES }, () => createPaperTree(crowns, paper.material))
  const weights = createWeights()
  const scales = createScales()
  const tape = new Mesh(
    new TorusGeometry(1, 0.22, 8, 28).rotateX(Math.PI / 2),
    new MeshLambertMaterial({ color: '#e6a63a' }),
  )
  const air = createAir(seed + 9)
  const lens = createLens(seed)
  lens.position.set(3.35, pageAt(3.35) + 0.1, 1.75)
  lens.rotation.set(-Math.PI / 2 + 0.12, 0, -0.25)
  scales.object.position.y = 0.42
  tree.object.position.y = scales.floor
  tree.object.add(tape)
  scales.pans[0]?.add(tree.object)
  for (const one of small) scales.pans[1]?.add(one.object)
  weights.object.position.y = scales.floor - 0.04
  scales.pans[1]?.add(weights.object)
  world.add(createBook(seed), scales.object, air.object, lens)
  backdrop.paint(PAPER)
  const anchors = new Map(['tape', 'rings', 'dust'].map((id) => [id, new Vector3()]))

  return {
    object,
    camera,
    anchors,
    resize: (frame) => {
      frameOn(
        frame,
        {
          halfWidth: 5.5,
          halfHeight: 4.55,
          centre: new Vector3(0, 2.45, 0),
          wideCentre: new Vector3(0, 2.7, 0),
          shift: -0.25,
          rise: 0.3,
        },
        ({ x, y, wide }) => ({ x, y: y - (wide ? 0.03 : 0.04), radius: wide ? 0.42 : 0.4 }),
      )
    },
    update: (seconds, { species, diameter, trees, chapter }) => {
      const { stored, rain, dust } = ledgerOf(species, diameter)
      const doubled = chapter === 'double'
      const half = ledgerOf(species, diameter / 2).stored
      const lean = doubled ? leanOf(stored, trees * half) : 0
      scales.update(
        lean + 0.006 * Math.sin(seconds * 1.3),
        {
          carbon: stored / FULL.stored,
          rain: rain === undefined ? undefined : rain / FULL.rain,
          dust: dust === undefined ? undefined : dust / FULL.dust,
        },
        chapter === 'rain' || chapter === 'dust' ? chapter : 'carbon',
      )
      paper.uniforms.uTime.value = seconds
      const { height, crown } = sizeOf(species, diameter)
      const [tall, wide, radius] = [height / METRES, crown / METRES, (diameter / 200 / METRES) * 1.5]
      tree.set(species, tall, wide, radius)
      tape.position.y = BREAST / METRES
      tape.scale.set(radius * 1.02, radius * 1.5, radius * 1.02)
      weights.show(doubled ? 0 : stored)
      const little = sizeOf(species, diameter / 2)
      small.forEach((one, index) => {
        const grown = doubled ? smoothstep(0, 1, clamp(trees - index)) : 0
        const turn = index * 2.39996 + 0.9
        const out = index === 0 ? 0.1 : 0.62 + 0.09 * index
        one.object.position.set(Math.cos(turn) * out, scales.floor - 0.03 * out, Math.sin(turn) * out)
        one.object.rotation.y = index
        one.set(
          species,
          (little.height / METRES) * grown,
          (little.crown / METRES) * grown,
          (diameter / 400 / METRES) * 1.6 * grown,
        )
      })
      const pan = scales.pans[0]?.position ?? new Vector3()
      const foot = scales.object.position.y + pan.y + scales.floor
      const middle = foot + tall * 0.63
      air.update(seconds, doubled ? undefined : chapter === 'kinds' ? 'carbon' : chapter, {
        x: pan.x,
        y: middle,
        tall: tall * 0.37,
        wide: wide / 2,
      })
      world.rotation.y = 0.1 + 0.06 * Math.sin(seconds * 0.15)
      const turned = (id: string, x: number, y: number, z: number) =>
        anchors.get(id)?.set(x, y, z).applyAxisAngle(UP, world.rotation.y)
      turned('tape', pan.x, foot + BREAST / METRES, radius)
      turned('rings', -3.5, pageAt(3.5) + 0.24, 1.7)
      turned('dust', 3.35, pageAt(3.35) + 0.14, 1.75)
    },
    dispose: () => {
      dispose()
      // Crowns of species that are not shown hang on no mesh.
      for (const crown of crowns.values()) crown.dispose()
    },
  }
}

const UP = new Vector3(0, 1, 0)
