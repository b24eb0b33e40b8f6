import {
  type BufferGeometry,
  Group,
  type Material,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshPhysicalMaterial,
  SkinnedMesh,
  Vector3,
} from 'three'
import { smoothstep } from '../scene/curves.ts'
import { disposeObject } from '../scene/disposeObject.ts'
import { costumes } from './costumes.ts'
import { bodyGeometry, fingerGeometry, handGeometry, legGeometry, sleeveGeometry } from './mascotBody.ts'
import {
  browGeometry,
  cheekGeometry,
  eyeGeometry,
  laughGeometry,
  lidGeometry,
  smileGeometry,
} from './mascotFace.ts'
import { headGeometry, sproutGeometry } from './mascotHead.ts'
import { type MascotInputs, mascotPose } from './mascotPose.ts'
import { createRig, type Rig, UPPER_ARM } from './mascotRig.ts'
import { moveRig } from './moveRig.ts'
import { petalGeometry } from './petalGeometry.ts'
import type { Season } from './seasonOf.ts'
import { tepals } from './tepals.ts'
import { joined } from './tinted.ts'

export interface MascotMoment extends MascotInputs {
  /** What it wears; the leaf bow of spring where nobody says. */
  readonly costume?: Season
}

const sides = [
  ['L', -1],
  ['R', 1],
] as const

const clothOf = ({ hang }: Rig) =>
  joined([
    hang(bodyGeometry(), 'body'),
    hang(headGeometry(), 'head'),
    hang(sproutGeometry(), 'sprout'),
    ...tepals.map(({ shape }, index) => hang(petalGeometry(shape), `tepal${index as 0}`)),
    ...sides.flatMap(([side, sign]) => [
      hang(legGeometry(), `leg${side}`),
      hang(sleeveGeometry(), `shoulder${side}`, {
        bone: `elbow${side}`,
        share: (_x, y) => smoothstep(-UPPER_ARM + 0.1, -UPPER_ARM - 0.08, y),
      }),
      hang(handGeometry(sign), `elbow${side}`),
      hang(fingerGeometry(), `finger${side}`),
    ]),
  ])

const inkOf = ({ hang }: Rig) =>
  joined([
    ...sides.flatMap(([side]) => [
      hang(eyeGeometry(), `eye${side}`),
      hang(lidGeometry(), `lid${side}`),
      hang(browGeometry(), `brow${side}`),
    ]),
    hang(smileGeometry(), 'smile'),
    hang(laughGeometry(), 'laugh'),
  ])

/**
 * 小玉 herself, about three units tall, standing at the origin and looking along z. One skeleton moves her: four
 * draw calls (cloth, costume, ink of the face, cheeks), and one more for each of the first two where there is shadow.
 */
export function createMascot(seed = 1) {
  const object = new Group()
  const rig = createRig()
  const cloth = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.62,
    clearcoat: 0.12,
    clearcoatRoughness: 0.6,
    sheen: 0.3,
    sheenRoughness: 0.5,
    sheenColor: '#fff2ee',
    // Light comes through a tepal: its shade is warm and never grey.
    emissive: '#ffe7df',
    emissiveIntensity: 0.06,
  })
  const ink = new MeshBasicMaterial({ vertexColors: true })
  const blush = new MeshBasicMaterial({
    vertexColors: true,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  })
  const worn = (geometry: BufferGeometry, paint: Material) => {
    const mesh = new SkinnedMesh(geometry, paint)
    // Named, or three would take the pose of this moment for the one it was drawn in.
    mesh.bind(rig.skeleton, new Matrix4())
    mesh.frustumCulled = false
    mesh.castShadow = mesh.receiveShadow = paint === cloth
    object.add(mesh)
    return mesh
  }
  object.add(rig.root)
  worn(clothOf(rig), cloth)
  worn(inkOf(rig), ink)
  rig.bone('head').add(new Mesh(cheekGeometry(), blush))

  const wardrobe = new Map<Season, SkinnedMesh>()
  const dress = (season: Season) => {
    for (const [name, mesh] of wardrobe) mesh.visible = name === season
    if (wardrobe.has(season)) return
    const pieces = costumes[season]().map(({ on, geometry }) => rig.hang(geometry, on))
    wardrobe.set(season, worn(joined(pieces), cloth))
  }
  const eyes = new Vector3()

  return {
    object,
    /** Where its eyes are, in the world. */
    eyes: () => rig.bone('head').getWorldPosition(eyes),
    update: (seconds: number, inputs: MascotMoment) => {
      const { costume = 'spring' } = inputs
      dress(costume)
      const pose = mascotPose(seconds, inputs, seed)
      moveRig(rig, pose, seconds, costume)
      blush.opacity = Math.min(1, pose.blush * 0.8)
    },
    dispose: () => {
      rig.skeleton.dispose()
      disposeObject(object)
    },
  }
}
