import {
  CatmullRomCurve3,
  Color,
  Group,
  InstancedMesh,
  Mesh,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { dike, flat, halfAt, mudAt } from './flat.ts'

const LIVING = new Color('#ffffff')
const DEAD = new Color('#6d6558')

/** What the cut lays bare: cordgrass rhizomes, matted; later the tubers of the sedge. */
export function createRoots(seed: number) {
  const random = seededRandom(seed)
  const width = halfAt(dike.foot, flat.cut) - 0.05
  const z = flat.cut + 0.012
  const mats = [paintedSolids(), paintedSolids()]
  const tones = ['#efe0bf', '#dcc79c', '#f5ebd2', '#cdb083']
  for (let plant = 0; plant < 30; plant++) {
    const x = -width + ((plant + 0.5 + (random() - 0.5) * 0.7) / 30) * 2 * width
    const top = mudAt(x, flat.cut)
    // Each of the two mats has half of the plants, so that some roots may live where others died.
    const mat = mats[plant % 5 === 2 ? 1 : 0]
    const tube = (knots: Vector3[], thick: number, steps: number, sides: number) =>
      mat?.add(
        new TubeGeometry(new CatmullRomCurve3(knots), steps, thick, sides),
        tones[Math.floor(random() * 4)] ?? '#efe0bf',
      )
    const runner = (random() - 0.5) * 0.9
    tube(
      [
        new Vector3(x, top - 0.1, z),
        new Vector3(x + runner * 0.5, top - 0.16, z + 0.01),
        new Vector3(x + runner, top - 0.12, z),
      ],
      0.02,
      6,
      5,
    )
    for (let root = 0; root < 9; root++) {
      const lean = (random() - 0.5) * 0.5
      const deep = 0.3 + 0.65 * random() ** 0.8
      tube(
        [0, 0.35, 0.7, 1].map(
          (part) =>
            new Vector3(
              x + lean * part + (part > 0 ? (random() - 0.5) * 0.08 : 0),
              top - 0.03 - deep * part,
              z - 0.03 * part,
            ),
        ),
        0.006 + 0.006 * random(),
        7,
        3,
      )
    }
  }
  const roots = mats.map(
    (mat) => new Mesh(mat.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 1 })),
  )

  const count = 34
  const tubers = new InstancedMesh(
    new SphereGeometry(0.062, 12, 9),
    new MeshStandardMaterial({ roughness: 0.7 }),
    count,
  )
  const places = Array.from({ length: count }, () => {
    const x = (random() * 2 - 1) * (width - 0.1)
    return { x, y: mudAt(x, flat.cut) - 0.12 - 0.3 * random(), size: 0.7 + 0.6 * random(), chance: random() }
  })
  const stems = paintedSolids()
  places.forEach(({ x, y, chance }, index) => {
    tubers.setColorAt(index, new Color('#6a4a3a').lerp(new Color('#a06a48'), chance))
    stems.add(
      new TubeGeometry(
        new CatmullRomCurve3([
          new Vector3(x, y, z),
          new Vector3(x + 0.03, (y + mudAt(x, flat.cut)) / 2, z),
          new Vector3(x + (chance - 0.5) * 0.12, mudAt(x, flat.cut) + 0.02, z),
        ]),
        6,
        0.009,
        4,
      ),
      '#c9d08a',
    )
    const next = places[(index + 7) % count]
    if (next && Math.abs(next.x - x) < 0.8)
      stems.add(
        new TubeGeometry(
          new CatmullRomCurve3([
            new Vector3(x, y, z),
            new Vector3((x + next.x) / 2, Math.min(y, next.y) - 0.04, z),
            new Vector3(next.x, next.y, z),
          ]),
          8,
          0.008,
          4,
        ),
        '#dcc79c',
      )
  })
  const shoots = new Mesh(stems.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 1 }))
  tubers.frustumCulled = false
  const one = new Object3D()
  return {
    object: new Group().add(...roots, tubers, shoots),
    /** Where a tuber lies, for the word beside it. */
    tuber: (places.find(({ x }) => x > 0.9) ?? { x: 0.9, y: -0.3 }) as { x: number; y: number },
    show: (withered: number, alive: number, sedge: number) => {
      roots.forEach((mesh, index) => {
        const dead = withered * (index === 0 ? Math.min(1, (1 - alive) * 1.5) : 1 - Math.min(1, alive * 1.6))
        mesh.material.color.lerpColors(LIVING, DEAD, dead)
        mesh.visible = dead * sedge < 0.55
      })
      tubers.visible = shoots.visible = sedge > 0.02
      shoots.scale.set(1, Math.max(0.001, sedge), 1)
      if (!tubers.visible) return
      places.forEach(({ x, y, size, chance }, index) => {
        one.position.set(x, y * (0.6 + 0.4 * sedge), z)
        one.scale
          .set(1, 0.86, 0.8)
          .multiplyScalar(size * Math.min(1, Math.max(0, sedge * 1.6 - chance * 0.6)))
        one.updateMatrix()
        tubers.setMatrixAt(index, one.matrix)
      })
      tubers.instanceMatrix.needsUpdate = true
    },
  }
}
