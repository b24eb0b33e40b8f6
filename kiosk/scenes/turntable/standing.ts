import { Group, Matrix4, Mesh, type Object3D, type SkinnedMesh, Vector3 } from 'three'
import { clone } from 'three/addons/utils/SkeletonUtils.js'
import { coarseModel } from './coarseModel.ts'
import type { LoadedModel } from './loadModel.ts'
import { placeModel } from './placeModel.ts'
import { playClip } from './playClip.ts'

/** One of a model, set on a turntable: as large as there is room, moved by its first animation where it has one. */
export function standing({ pattern, bounds, clip }: LoadedModel) {
  const placed = placeModel(bounds)
  const copy = clone(pattern)
  const object = new Group().add(copy)
  object.scale.setScalar(placed.scale)
  object.position.set(...placed.position)
  const play = clip && playClip(copy, clip)
  let coarse: ReturnType<typeof coarseModel> | undefined
  return {
    ...placed,
    object,
    moveTo: (seconds: number) => play?.(seconds),
    /** Whether it hides one of its own points from an eye; both in the units of the table. */
    hides(point: Vector3, eye: Vector3): boolean {
      coarse ??= coarseModel(cornersIn(object), {
        min: [-placed.radius, 0, -placed.radius],
        max: [placed.radius, placed.height, placed.radius],
      })
      return coarse.hides(point.toArray(), eye.toArray())
    },
    dispose() {
      object.traverse((part) => (part as Partial<SkinnedMesh>).skeleton?.dispose())
    },
  }
}

/** The corners of all its triangles, as they stand before anything has moved, in the units of what it stands on. */
function cornersIn(object: Object3D): Float32Array {
  object.updateMatrixWorld(true)
  const out = new Matrix4().copy(object.parent?.matrixWorld ?? new Matrix4()).invert()
  const corners: number[] = []
  const corner = new Vector3()
  object.traverse((part) => {
    if (!(part instanceof Mesh)) return
    const { index, attributes } = part.geometry
    const { position } = attributes
    if (!position) return
    const here = new Matrix4().multiplyMatrices(out, part.matrixWorld)
    for (let at = 0; at < (index ?? position).count; at += 1)
      corners.push(
        ...corner
          .fromBufferAttribute(position, index?.getX(at) ?? at)
          .applyMatrix4(here)
          .toArray(),
      )
  })
  return new Float32Array(corners)
}
