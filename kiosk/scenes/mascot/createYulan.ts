import {
  type BufferGeometry,
  CatmullRomCurve3,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { turned } from '#content/ip/mascotBody.ts'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { mix, smoothstep } from '#content/scene/curves.ts'

const APPEAR_SECONDS = 0.9
const TOP = 1.62
/** Where the lower flower opens, before the leaves. */
const LOWER_TOP = new Vector3(-0.32, 1.06, 0.08)
const LOWER_SCALE = 0.6
const [FLOWER, WHORLS, BUD, BEFORE_LEAVES, SEEDS] = [0, 1, 2, 3, 4]

const twigGeometry = () => {
  const path = new CatmullRomCurve3([
    new Vector3(0, 0, 0),
    new Vector3(0.06, 0.5, 0.02),
    new Vector3(-0.05, 1.05, 0),
    new Vector3(0, TOP, 0),
  ])
  const side = new CatmullRomCurve3([
    new Vector3(0.03, 0.75, 0),
    new Vector3(0.2, 0.95, 0.03),
    new Vector3(0.26, 1.16, 0.05),
  ])
  const other = new CatmullRomCurve3([new Vector3(0.03, 0.62, 0), new Vector3(-0.2, 0.82, 0.04), LOWER_TOP])
  return joined([
    tinted(new TubeGeometry(path, 28, 0.05, 10), '#8a6f58'),
    tinted(new TubeGeometry(side, 16, 0.03, 8), '#93785f'),
    tinted(new TubeGeometry(other, 16, 0.032, 8), '#8e735b'),
    placed(tinted(new SphereGeometry(0.06, 14, 10), '#b9a98d'), {
      at: [0.27, 1.2, 0.05],
      scale: [0.8, 1.5, 0.8],
    }),
  ])
}

/** The long axis that carries pistils above and stamens below, as in the oldest flowers. */
const axisGeometry = () => {
  const stamens = Array.from({ length: 26 }, (_, index) => {
    const angle = index * 2.4
    const dot = tinted(new SphereGeometry(0.024, 8, 6), index % 3 ? '#e7b6c0' : '#d98fa3')
    return placed(dot, {
      at: [Math.cos(angle) * 0.085, 0.06 + (index / 26) * 0.14, Math.sin(angle) * 0.085],
      scale: [1, 2.1, 1],
    })
  })
  return joined([
    tinted(
      turned(
        [
          [0.001, 0.02],
          [0.07, 0.06],
          [0.075, 0.2],
          [0.05, 0.34],
          [0.001, 0.4],
        ],
        24,
      ),
      '#a9c562',
    ),
    ...stamens,
  ])
}

const budGeometry = () => {
  const fur = tinted(
    turned(
      [
        [0.001, 0],
        [0.11, 0.04],
        [0.17, 0.2],
        [0.13, 0.42],
        [0.001, 0.58],
      ],
      32,
    ),
    '#b8a98a',
  )
  const scales = [0, Math.PI].map((turn) => {
    const scale = petalGeometry({
      length: 0.52,
      width: 0.36,
      cup: 0.9,
      curl: -0.1,
      thickness: 0.04,
      foot: '#94846a',
      tip: '#cdbfa2',
      blush: 1,
    })
    return placed(placed(scale, { at: [0, 0, 0.1], turn: [-0.12, 0, 0] }), { turn: [0, turn, 0] })
  })
  return joined([fur, ...scales])
}

const fruitGeometry = () => {
  const pod = tinted(
    turned(
      [
        [0.001, 0],
        [0.1, 0.05],
        [0.15, 0.25],
        [0.12, 0.48],
        [0.001, 0.62],
      ],
      28,
    ),
    '#b86e72',
  )
  const seeds = Array.from({ length: 13 }, (_, index) => {
    const angle = index * 2.4
    const [radius, height] = [0.14 - 0.05 * (index / 13), 0.1 + (index / 13) * 0.42]
    return placed(tinted(new SphereGeometry(0.052, 14, 10), '#d3402f'), {
      at: [Math.cos(angle) * radius, height, Math.sin(angle) * radius],
    })
  })
  return joined([pod, ...seeds])
}

/** A twig of the yulan: flower with nine tepals in three whorls, furry bud, or fruit with red seeds, as the story goes. */
export function createYulan() {
  const object = new Group()
  const paint = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.6,
    sheen: 0.4,
    sheenRoughness: 0.5,
    sheenColor: '#fff2ee',
  })
  // Light comes through a tepal, so its shade is warm and never grey.
  const lit = paint.clone()
  lit.emissive.set('#f3cfcb')
  lit.emissiveIntensity = 0.3
  const solid = (geometry: BufferGeometry, material = paint) => {
    const mesh = new Mesh(geometry, material)
    mesh.castShadow = mesh.receiveShadow = true
    return mesh
  }
  const twig = solid(twigGeometry())
  const axis = solid(axisGeometry())
  const bud = solid(budGeometry())
  const fruit = solid(fruitGeometry())
  const flower = new Group()
  for (const part of [flower, bud, fruit]) part.position.y = TOP
  flower.add(axis)
  const tepals = [1, 2, 3].flatMap((whorl) => {
    const geometry = petalGeometry({
      length: 0.94 - whorl * 0.06,
      width: 0.5,
      cup: 0.55,
      curl: 0.12,
      thickness: 0.035,
      foot: '#e58ba3',
      tip: '#fffdfb',
      blush: 0.42,
    })
    return [0, 1, 2].map((index) => {
      const turn = new Group()
      turn.rotation.y = (index * 2 * Math.PI) / 3 + (whorl * Math.PI) / 3
      const tepal = solid(geometry, lit)
      tepal.position.z = 0.05
      turn.add(tepal)
      flower.add(turn)
      return { tepal, whorl }
    })
  })
  const lower = flower.clone()
  lower.position.copy(LOWER_TOP)
  const lowerBud = bud.clone()
  lowerBud.position.copy(LOWER_TOP)
  lowerBud.scale.setScalar(0.34)
  object.add(twig, flower, bud, fruit, lower, lowerBud)

  let opened = 0
  /** How far each whorl leans out, in radians. */
  const lean = (chapter: number, whorl: number) => {
    if (chapter === WHORLS) return [1.35, 0.82, 0.36][whorl - 1] ?? 0.4
    if (chapter === FLOWER) return 0.86 - whorl * 0.16
    return 0.56 - whorl * 0.12
  }
  return {
    object,
    update: (seconds: number, chapter: number, since: number) => {
      const part = smoothstep(0, APPEAR_SECONDS, since)
      opened = part
      flower.visible = chapter === FLOWER || chapter === WHORLS || chapter === BEFORE_LEAVES
      bud.visible = chapter === BUD
      fruit.visible = chapter === SEEDS
      lower.visible = chapter === BEFORE_LEAVES
      lowerBud.visible = !lower.visible
      lower.scale.setScalar(LOWER_SCALE * mix(0.72, 1, part))
      for (const shown of [flower, bud, fruit]) shown.scale.setScalar(mix(0.72, 1, part))
      for (const { tepal, whorl } of tepals)
        tepal.rotation.x = mix(0.2, lean(chapter, whorl), part) + 0.015 * Math.sin(seconds * 1.4 + whorl)
      object.rotation.y = 0.25 * Math.sin(seconds * 0.25)
    },
    /** What can be pointed at in this part of the story, by the ids of the exhibit's hotspots. */
    anchors: (chapter: number): [string, Vector3][] => {
      const at = (x: number, y: number, z: number) => object.localToWorld(new Vector3(x, y, z))
      if (chapter === WHORLS || chapter === FLOWER)
        return [
          [
            'tepals',
            at(
              mix(0.16, chapter === WHORLS ? 0.5 : 0.34, opened),
              TOP + (chapter === WHORLS ? 0.26 : 0.62),
              0.2,
            ),
          ],
          ['axis', at(0, TOP + 0.34, 0.1)],
        ]
      if (chapter === BUD) return [['bud', at(0.1, TOP + 0.3, 0.12)]]
      if (chapter === SEEDS) return [['seeds', at(0.1, TOP + 0.3, 0.1)]]
      return chapter === BEFORE_LEAVES ? [['twig', at(0.26, 1.18, 0.05)]] : []
    },
  }
}
