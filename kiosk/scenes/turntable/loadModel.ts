import {
  type AnimationClip,
  Box3,
  type Camera,
  type Light,
  type Material,
  Mesh,
  type MeshPhysicalMaterial,
  type Object3D,
  Texture,
} from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { isLightModel } from '#content/schema/modelBudget.ts'
import type { Bounds } from './placeModel.ts'

/** A model that was read: the pattern of whatever stands on a turntable. */
export interface LoadedModel {
  readonly pattern: Object3D
  readonly bounds: Bounds
  /** It moves by this, where it moves at all. */
  readonly clip: AnimationClip | undefined
  /** Light enough to throw a shadow, which draws it twice. */
  readonly castsShadow: boolean
}

/** Seen from the side, its pictures stay sharp. */
const ANISOTROPY = 8

/**
 * Fetches a model of the edition and reads it; its own lights and cameras stay behind.
 * @throws Error where it cannot be fetched or is not what it says
 */
export async function loadModel(file: string): Promise<LoadedModel> {
  const reply = await fetch(mediaUrl(file))
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`)
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const { scene: pattern, animations } = await loader.parseAsync(await reply.arrayBuffer(), '')
  const guests: Object3D[] = []
  const draws: Mesh[] = []
  pattern.traverse((part) => {
    if ((part as Light).isLight || (part as Camera).isCamera) guests.push(part)
    if (part instanceof Mesh) draws.push(part)
  })
  for (const guest of guests) guest.removeFromParent()
  for (const material of new Set(draws.flatMap(({ material }) => material))) suit(material)
  const bounds = new Box3().setFromObject(pattern, true)
  if (bounds.isEmpty()) throw new Error(`${file} shows nothing`)
  const triangles = draws.reduce((sum, { geometry }) => sum + cornersOf(geometry) / 3, 0)
  const castsShadow = isLightModel({ triangles, draws: draws.length })
  for (const mesh of draws) {
    mesh.castShadow = castsShadow
    mesh.receiveShadow = castsShadow
  }
  return {
    pattern,
    bounds: { min: bounds.min.toArray(), max: bounds.max.toArray() },
    clip: animations[0],
    castsShadow,
  }
}

const cornersOf = ({ index, attributes }: Mesh['geometry']) => (index ?? attributes.position)?.count ?? 0

/** What lets light through would have the whole picture drawn twice; a little of it seen through is enough. */
function suit(material: Material) {
  const glass = material as MeshPhysicalMaterial
  if (glass.transmission > 0) {
    glass.transparent = true
    glass.opacity *= 1 - 0.65 * glass.transmission
    glass.transmission = 0
  }
  for (const value of Object.values(material)) if (value instanceof Texture) value.anisotropy = ANISOTROPY
}
