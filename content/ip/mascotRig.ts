import {
  Bone,
  type BufferGeometry,
  Float32BufferAttribute,
  type Matrix4,
  Skeleton,
  Uint16BufferAttribute,
} from 'three'
import { clamp } from '../scene/curves.ts'
import { onFace } from './faceShape.ts'
import { tepals } from './tepals.ts'

export const HEAD_HEIGHT = 1.86
export const EYE = { x: 0.262, y: -0.085 } as const
export const MOUTH_HEIGHT = -0.285
export const UPPER_ARM = 0.25

type Spot = readonly [x: number, y: number, z: number]
interface Joint {
  readonly of?: string
  readonly at: Spot
  /** Radians around x, y, z while the parts are bound to it. */
  readonly turn?: Spot
}

const pair = <Name extends string>(name: Name, joint: (side: -1 | 1) => Joint) =>
  ({ [`${name}L`]: joint(-1), [`${name}R`]: joint(1) }) as Record<`${Name}L` | `${Name}R`, Joint>

/** L and R are the sides of the picture, not of the mascot. */
const joints = {
  root: { at: [0, 0, 0] },
  ...pair('leg', (side) => ({ of: 'root', at: [side * 0.2, 0.38, 0] })),
  body: { of: 'root', at: [0, 0.36, 0] },
  ...pair('shoulder', (side) => ({ of: 'body', at: [side * 0.275, 0.74, 0.02] })),
  ...pair('elbow', (side) => ({ of: side < 0 ? 'shoulderL' : 'shoulderR', at: [0, -UPPER_ARM, 0] })),
  ...pair('finger', (side) => ({ of: side < 0 ? 'elbowL' : 'elbowR', at: [0, -0.38, 0.02] })),
  head: { of: 'body', at: [0, HEAD_HEIGHT - 0.36, 0.015] },
  sprout: { of: 'head', at: [0, 0.53, 0.05] },
  ...pair('eye', (side) => ({
    of: 'head',
    at: onFace(side * EYE.x, EYE.y, 0.004),
    turn: [0.1, side * 0.37, 0],
  })),
  ...pair('lid', (side) => ({
    of: 'head',
    at: onFace(side * EYE.x, EYE.y, 0.026),
    turn: [0.1, side * 0.37, 0],
  })),
  ...pair('brow', (side) => ({
    of: 'head',
    at: onFace(side * (EYE.x - 0.005), EYE.y + 0.235, 0.012),
    turn: [-0.2, side * 0.4, 0],
  })),
  smile: { of: 'head', at: onFace(0, MOUTH_HEIGHT, 0.012), turn: [0.42, 0, 0] },
  laugh: { of: 'head', at: onFace(0, MOUTH_HEIGHT, 0.016), turn: [0.42, 0, 0] },
} satisfies Record<string, { of?: string; at: Spot; turn?: Spot }>

type TepalBone = `tepal${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
export type BoneName = keyof typeof joints | TepalBone

export type Rig = ReturnType<typeof createRig>

/** The joints of 小玉 as one skeleton, so that all of its cloth is a single draw call. */
export function createRig() {
  const all: Record<string, Joint> = { ...joints }
  tepals.forEach(({ around, from, height }, index) => {
    all[`tepal${index}`] = {
      of: 'head',
      at: [Math.sin(around) * from, height, Math.cos(around) * from],
      turn: [0, around, 0],
    }
  })
  const bones = new Map<string, Bone>()
  for (const [name, { of, at, turn }] of Object.entries(all)) {
    const bone = new Bone()
    bone.name = name
    // A tepal first turns to its place around the head, then leans.
    bone.rotation.order = 'YXZ'
    bone.position.set(...at)
    if (turn) bone.rotation.set(...turn)
    if (of) bones.get(of)?.add(bone)
    bones.set(name, bone)
  }
  const root = bones.get('root') as Bone
  root.updateMatrixWorld(true)
  const names = [...bones.keys()]
  const asBound = new Map([...bones].map(([name, bone]) => [name, bone.matrixWorld.clone()]))
  const skeleton = new Skeleton([...bones.values()])
  const index = (name: BoneName) => names.indexOf(name)

  return {
    root,
    skeleton,
    bone: (name: BoneName) => bones.get(name) as Bone,
    /**
     * A part drawn around a bone, hung on it. Where `next` is given, `share` says how much of a corner at (x, y, z)
     * follows that bone instead: so an elbow bends without a seam.
     */
    hang: (
      geometry: BufferGeometry,
      on: BoneName,
      next?: { readonly bone: BoneName; readonly share: (x: number, y: number, z: number) => number },
    ) => {
      const corners = geometry.getAttribute('position')
      const indices: number[] = []
      const weights: number[] = []
      for (let i = 0; i < corners.count; i++) {
        const share = next ? clamp(next.share(corners.getX(i), corners.getY(i), corners.getZ(i))) : 0
        indices.push(index(on), next ? index(next.bone) : 0, 0, 0)
        weights.push(1 - share, share, 0, 0)
      }
      geometry.applyMatrix4(asBound.get(on) as Matrix4)
      geometry.setAttribute('skinIndex', new Uint16BufferAttribute(indices, 4))
      geometry.setAttribute('skinWeight', new Float32BufferAttribute(weights, 4))
      return geometry
    },
  }
}
