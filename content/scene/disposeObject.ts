import { type BufferGeometry, type Material, type Object3D, Texture } from 'three'

interface Drawn {
  geometry?: BufferGeometry
  material?: Material | Material[]
  customDepthMaterial?: Material
}

/** Frees every geometry, material and texture below an object, each once however often it is shared. */
export function disposeObject(object: Object3D): void {
  const owned = new Set<{ dispose(): void }>()
  object.traverse((part) => {
    const { geometry, material, customDepthMaterial } = part as Object3D & Drawn
    if (geometry) owned.add(geometry)
    for (const one of [material, customDepthMaterial].flat()) if (one) own(one, owned)
    if ('dispose' in part && typeof part.dispose === 'function')
      owned.add(part as unknown as { dispose(): void })
  })
  for (const one of owned) one.dispose()
}

function own(material: Material, owned: Set<{ dispose(): void }>) {
  owned.add(material)
  for (const value of Object.values(material)) if (value instanceof Texture) owned.add(value)
  const { uniforms } = material as Material & { uniforms?: Record<string, { value: unknown }> }
  for (const { value } of Object.values(uniforms ?? {})) if (value instanceof Texture) owned.add(value)
}
