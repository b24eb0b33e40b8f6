import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  CylinderGeometry,
  Group,
  InstancedMesh,
  type MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
} from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createCrowns } from './createCrowns.ts'
import { grassBlades } from './createLot.ts'
import { COLUMNS, countOf, type Kind, kindAt, LINES, type Plan, SQUARE_M } from './parkPlan.ts'
import { planeCrown, planeDiameter, planeHeight } from './parkScore.ts'
import { middleOf } from './pickSquare.ts'
import { beesShape, benchShape, pathShape, pondShape, shrubShape } from './thingShapes.ts'

const SQUARES = COLUMNS * LINES
const TILE: Readonly<Record<Kind | 'bare', readonly [color: string, high: number]>> = {
  bare: ['#e3ddd0', 0.05],
  tree: ['#98b872', 0.06],
  shrub: ['#a9b982', 0.06],
  lawn: ['#9fc077', 0.06],
  pond: ['#86bcc2', 0.03],
  path: ['#cfc0a4', 0.045],
  bench: ['#ddd5c4', 0.05],
  bees: ['#b4c88a', 0.06],
}

/** All that stands on the squares, drawn from the plan and the years since the planting. */
export function createThings(seed: number, quality: { leaves: number; blades: number }) {
  const object = new Group()
  const one = new Object3D()
  const tone = new Color()
  const random = seededRandom(seed)
  const chances = Array.from({ length: SQUARES }, () => [random(), random(), random()] as const)

  const mesh = (shape: BufferGeometry, material: MeshLambertMaterial | MeshStandardMaterial) => {
    const made = new InstancedMesh(shape, material, SQUARES)
    made.castShadow = made.receiveShadow = true
    made.frustumCulled = false
    object.add(made)
    return made
  }
  const tiles = mesh(
    new BoxGeometry(0.965, 1, 0.965).translate(0, 0.5, 0),
    new MeshStandardMaterial({ roughness: 0.85 }),
  )
  tiles.castShadow = false
  const plain = () => new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 })
  const kinds: Partial<Record<Kind, InstancedMesh>> = {
    shrub: mesh(shrubShape(), plain()),
    pond: mesh(pondShape(), plain()),
    path: mesh(pathShape(), plain()),
    bench: mesh(benchShape(), plain()),
    bees: mesh(beesShape(), plain()),
  }
  const trunks = mesh(
    new CylinderGeometry(0.55, 1, 1, 9).translate(0, 0.5, 0),
    new MeshStandardMaterial({ color: '#b3a48c', roughness: 0.95 }),
  )
  const crowns = createCrowns(seed + 1, SQUARES, quality.leaves)
  const grass = grassBlades(SQUARES * quality.blades)
  object.add(crowns.object, grass.mesh)

  const lay = (plan: Plan, years: number) => {
    const counts: Record<string, number> = {}
    const add = (target: InstancedMesh, key: string) => {
      one.updateMatrix()
      const at = counts[key] ?? 0
      target.setMatrixAt(at, one.matrix)
      counts[key] = at + 1
    }
    const diameter = planeDiameter(years)
    const [crown, high] = [planeCrown(diameter) / SQUARE_M, planeHeight(diameter) / SQUARE_M]
    crowns.begin(countOf(plan, 'tree'))
    let blades = 0
    for (let square = 0; square < SQUARES; square++) {
      const [x, z] = middleOf(square)
      const kind = kindAt(plan, square)
      const [chance = 0, second = 0, third = 0] = chances[square] ?? []
      const [color, rise] = TILE[kind ?? 'bare']
      one.position.set(x, 0, z)
      one.rotation.set(0, 0, 0)
      one.scale.set(1, rise, 1)
      add(tiles, 'tiles')
      tiles.setColorAt(square, tone.set(color).offsetHSL((chance - 0.5) * 0.015, 0, (second - 0.5) * 0.04))
      if (!kind) continue
      const own = kinds[kind]
      if (own) {
        one.rotation.y =
          kind === 'bench' || kind === 'bees' ? (chance - 0.5) * 0.3 : Math.floor(chance * 4) * (Math.PI / 2)
        const grown = kind === 'shrub' ? 0.62 + 0.38 * Math.min(1, years / 8) + 0.1 * second : 1
        one.position.y = rise - (kind === 'path' ? 0.03 : 0.01)
        one.scale.setScalar(grown)
        add(own, kind)
      }
      if (kind === 'tree') {
        const size = 0.9 + 0.2 * second
        one.position.y = 0.04
        one.rotation.y = chance * 6
        const thick = Math.max(0.022, (diameter / 100 / SQUARE_M) * 0.95)
        one.scale.set(thick, high * size * 0.62, thick)
        add(trunks, 'trunks')
        crowns.add(x, high * size, z, (crown / 2) * size, chance, third)
      }
      if (kind === 'lawn' || kind === 'tree' || kind === 'bees') {
        const turf = seededRandom(square * 31 + 7)
        for (let blade = 0; blade < quality.blades; blade++) {
          grass.one.position.set(x + (turf() - 0.5) * 0.94, 0.05, z + (turf() - 0.5) * 0.94)
          grass.one.rotation.set((turf() - 0.5) * 0.7, turf() * 6.28, (turf() - 0.5) * 0.7)
          grass.one.scale.setScalar(0.6 + turf() * 0.7)
          grass.one.updateMatrix()
          grass.mesh.setMatrixAt(blades, grass.one.matrix)
          grass.mesh.setColorAt(
            blades,
            tone.set(turf() < 0.5 ? '#8fb566' : '#b8cf84').offsetHSL(0, 0, (turf() - 0.5) * 0.08),
          )
          blades++
        }
      }
    }
    for (const [key, target] of [
      ...Object.entries(kinds),
      ['trunks', trunks] as const,
      ['tiles', tiles] as const,
    ]) {
      target.count = counts[key] ?? 0
      target.visible = target.count > 0
      target.instanceMatrix.needsUpdate = true
    }
    if (tiles.instanceColor) tiles.instanceColor.needsUpdate = true
    grass.mesh.count = blades
    grass.mesh.visible = blades > 0
    grass.mesh.instanceMatrix.needsUpdate = true
    if (grass.mesh.instanceColor) grass.mesh.instanceColor.needsUpdate = true
    crowns.end()
  }
  let laid = ''
  return {
    object,
    show: (seconds: number, plan: Plan, years: number) => {
      crowns.breathe(seconds)
      const now = `${plan} ${years.toFixed(2)}`
      if (now === laid) return
      laid = now
      lay(plan, years)
    },
  }
}
