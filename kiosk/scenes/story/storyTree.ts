import {
  type BufferGeometry,
  CatmullRomCurve3,
  Color,
  DoubleSide,
  Group,
  InstancedMesh,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { mix } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { StoryStage } from '#content/schema/mascot.ts'

type Tree = StoryStage['tree']

const BOUGHS = 9
const TWIGS = 6

/** A young yulan: a stem, boughs that rise like candlesticks, and the places where something grows. */
function wood(seed: number) {
  const random = seededRandom(seed)
  const parts: BufferGeometry[] = []
  const tips: { at: Vector3; way: Vector3 }[] = []
  const limb = (from: Vector3, to: Vector3, bend: Vector3, radius: number) => {
    const middle = from.clone().lerp(to, 0.5).add(bend)
    parts.push(
      tinted(new TubeGeometry(new CatmullRomCurve3([from, middle, to]), 14, radius, 7), (_x, y) =>
        new Color('#7d6853').lerp(new Color('#a48d74'), Math.min(1, y / 4)),
      ),
    )
  }
  limb(new Vector3(0, -0.1, 0), new Vector3(0.05, 2.9, 0), new Vector3(-0.14, 0, 0.06), 0.085)
  for (let bough = 0; bough < BOUGHS; bough++) {
    const part = bough / (BOUGHS - 1)
    const around = bough * 2.4 + random() * 0.4
    const from = new Vector3(0.03, mix(0.95, 2.75, part), 0)
    const reach = mix(1.15, 0.42, part) * (0.85 + random() * 0.3)
    const to = new Vector3(
      Math.cos(around) * reach,
      mix(2.1, 3.75, part) + random() * 0.25,
      Math.sin(around) * reach * 0.8,
    )
    limb(from, to, new Vector3(Math.cos(around) * 0.2, -0.18, Math.sin(around) * 0.2), mix(0.05, 0.034, part))
    tips.push({ at: to, way: to.clone().sub(from).normalize() })
    for (let twig = 0; twig < TWIGS; twig++) {
      const start = from.clone().lerp(to, 0.34 + twig * 0.12)
      const side = around + (random() - 0.5) * 2.6
      const end = start
        .clone()
        .add(new Vector3(Math.cos(side) * 0.3, 0.3 + random() * 0.2, Math.sin(side) * 0.3))
      limb(start, end, new Vector3(0, -0.03, 0), 0.018)
      tips.push({ at: end, way: end.clone().sub(start).normalize() })
    }
  }
  return { geometry: joined(parts), tips }
}

const flower = () =>
  joined(
    [0, 1, 2].flatMap((whorl) =>
      [0, 1, 2].map((index) => {
        const tepal = petalGeometry({
          length: 0.3,
          width: 0.17,
          cup: 0.5,
          curl: 0.14,
          thickness: 0.014,
          foot: '#e79bb0',
          tip: '#fffdfb',
          blush: 0.5,
          detail: [6, 4],
        })
        const leaning = placed(tepal, { at: [0, 0, 0.015], turn: [0.3 + whorl * 0.2, 0, 0] })
        return placed(leaning, { turn: [0, (index * 2 * Math.PI) / 3 + whorl, 0] })
      }),
    ),
  )

const leaves = () =>
  joined(
    [0, 1, 2].map((index) => {
      const one = petalGeometry({
        length: 0.34,
        width: 0.2,
        cup: 0.2,
        curl: 0.2,
        thickness: 0.01,
        foot: '#6fa552',
        tip: '#9ccb6c',
        blush: 1,
        detail: [5, 4],
      })
      return placed(placed(one, { turn: [0.85, 0, 0] }), { turn: [0, index * 2.2, 0] })
    }),
  )

const bud = () =>
  placed(
    tinted(new SphereGeometry(0.06, 10, 8), (_x, y) => new Color(y > 0 ? '#d4c8ae' : '#a99c80')),
    {
      at: [0, 0.08, 0],
      scale: [0.8, 1.7, 0.8],
    },
  )

const fruit = () =>
  joined([
    placed(tinted(new SphereGeometry(0.07, 10, 8), '#b86e72'), { at: [0, 0.12, 0], scale: [1, 1.9, 1] }),
    ...Array.from({ length: 7 }, (_, index) =>
      placed(tinted(new SphereGeometry(0.034, 8, 6), '#d3402f'), {
        at: [Math.cos(index * 2.4) * 0.07, 0.05 + index * 0.027, Math.sin(index * 2.4) * 0.07],
      }),
    ),
  ])

const shapes: Readonly<
  Record<Exclude<Tree, 'bare'>, { make: () => BufferGeometry; share: number; size: number }>
> = {
  bud: { make: bud, share: 1, size: 1 },
  bloom: { make: flower, share: 0.8, size: 1.22 },
  leaf: { make: leaves, share: 1, size: 1.12 },
  fruit: { make: fruit, share: 0.32, size: 1 },
}

/** The tree of the story in any of its states; wind moves it as one. */
export function createStoryTree(seed: number) {
  const { geometry, tips } = wood(seed)
  const object = new Group()
  const trunk = new Mesh(geometry, new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 }))
  trunk.castShadow = true
  object.add(trunk)
  const paint = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.62,
    side: DoubleSide,
    sheen: 0.3,
    sheenColor: new Color('#fff2ee'),
    emissive: '#ffe9e2',
    emissiveIntensity: 0.07,
  })
  const place = new Object3D()
  const random = seededRandom(seed + 5)
  const kinds = Object.entries(shapes).map(([kind, { make, share, size }]) => {
    const grown = tips.filter(() => random() <= share)
    const mesh = new InstancedMesh(make(), paint, grown.length)
    grown.forEach(({ at, way }, index) => {
      place.position.copy(at)
      place.quaternion.setFromUnitVectors(
        new Vector3(0, 1, 0),
        way
          .clone()
          .lerp(new Vector3(0, 1, 0), 0.35)
          .normalize(),
      )
      place.rotateY(random() * 6)
      place.scale.setScalar(size * (0.8 + random() * 0.45))
      place.updateMatrix()
      mesh.setMatrixAt(index, place.matrix)
      mesh.setColorAt(index, new Color().setHSL(0, 0, 0.9 + random() * 0.1))
    })
    mesh.castShadow = true
    mesh.frustumCulled = false
    object.add(mesh)
    return { kind, mesh }
  })
  return {
    object,
    update: (seconds: number, tree: Tree, wind: number) => {
      for (const { kind, mesh } of kinds)
        mesh.visible = kind === tree || (tree === 'fruit' && kind === 'leaf')
      object.rotation.z = wind * (0.05 + 0.035 * Math.sin(seconds * 2.7)) + 0.008 * Math.sin(seconds * 1.1)
    },
  }
}
