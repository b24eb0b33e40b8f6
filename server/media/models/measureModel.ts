import type { Document } from '@gltf-transform/core'
import type { ModelMeasure } from '#content/schema/mediaFacts.ts'

const TRIANGLES = 4
const STRIP_OR_FAN = [5, 6]

/** What a model weighs: its triangles as often as they are drawn. */
export function measureModel(document: Document, bytes: number): ModelMeasure {
  const root = document.getRoot()
  const drawn = root.listNodes().flatMap((node) => node.getMesh()?.listPrimitives() ?? [])
  const triangles = drawn.reduce((sum, primitive) => {
    const corners = primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0
    if (primitive.getMode() === TRIANGLES) return sum + Math.floor(corners / 3)
    return STRIP_OR_FAN.includes(primitive.getMode()) ? sum + Math.max(0, corners - 2) : sum
  }, 0)
  return {
    triangles,
    draws: drawn.length,
    meshes: root.listMeshes().length,
    materials: root.listMaterials().length,
    textures: root.listTextures().length,
    texturePx: Math.max(0, ...root.listTextures().flatMap((texture) => texture.getSize() ?? [])),
    animations: root.listAnimations().length,
    bytes,
  }
}
