import { type BufferGeometry, Group, Mesh, MeshPhysicalMaterial, Vector3 } from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { type Kind, kindGeometry, kinds } from './kinds.ts'
import { axisGeometry, budGeometry, fruitGeometry, LOWER_TOP, TOP, twigGeometry } from './yulanShapes.ts'

const APPEAR_SECONDS = 0.9
const LOWER_SCALE = 0.6
const [FLOWER, WHORLS, BUD, BEFORE_LEAVES, SEEDS, KINDS] = [0, 1, 2, 3, 4, 5]

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
  const relatives = kinds.map((kind) => {
    const mesh = solid(kindGeometry(kind), lit)
    mesh.position.y = TOP
    return { kind, mesh }
  })
  object.add(twig, flower, bud, fruit, lower, lowerBud, ...relatives.map(({ mesh }) => mesh))

  let opened = 0
  /** How far each whorl leans out, in radians. */
  const lean = (chapter: number, whorl: number) => {
    if (chapter === WHORLS) return [1.35, 0.82, 0.36][whorl - 1] ?? 0.4
    if (chapter === FLOWER) return 0.86 - whorl * 0.16
    return 0.56 - whorl * 0.12
  }
  return {
    object,
    /** `warmed` is how far the bud has come in its own chapter, 0 to 1; `kind` which of the four flowers is compared. */
    update: (seconds: number, chapter: number, since: number, warmed = 0, kind: Kind = 'yulan') => {
      const part = smoothstep(0, APPEAR_SECONDS, since)
      opened = part
      flower.visible =
        chapter === FLOWER ||
        chapter === WHORLS ||
        chapter === BEFORE_LEAVES ||
        (chapter === BUD && warmed > 0.45)
      bud.visible = chapter === BUD
      fruit.visible = chapter === SEEDS
      lower.visible = chapter === BEFORE_LEAVES
      lowerBud.visible = !lower.visible
      lower.scale.setScalar(LOWER_SCALE * mix(0.72, 1, part))
      for (const shown of [flower, bud, fruit]) shown.scale.setScalar(mix(0.72, 1, part))
      const unfolded = smoothstep(0.45, 1, warmed)
      if (chapter === BUD) {
        // The coat swells, opens at its tip, and stays below the flower.
        flower.scale.setScalar(mix(0.5, 1, unfolded))
        bud.scale.set(
          mix(1, 1.2, Math.min(1, warmed * 2)),
          mix(1, 0.42, unfolded),
          mix(1, 1.2, Math.min(1, warmed * 2)),
        )
      }
      for (const { kind: name, mesh } of relatives) {
        mesh.visible = chapter === KINDS && name === kind
        mesh.scale.setScalar(mix(0.72, 1, part))
      }
      for (const { tepal, whorl } of tepals)
        tepal.rotation.x =
          (chapter === BUD
            ? mix(-0.16, 0.52 - whorl * 0.1, unfolded)
            : mix(0.2, lean(chapter, whorl), part)) +
          0.015 * Math.sin(seconds * 1.4 + whorl)
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
