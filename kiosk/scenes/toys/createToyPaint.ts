import { type BufferGeometry, Group, type Material, Mesh, MeshStandardMaterial } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { type Finish, finishes, type Part } from '../sorting/shapes/parts.ts'

const surfaces: Record<Finish, ConstructorParameters<typeof MeshStandardMaterial>[0]> = {
  matte: { roughness: 0.88 },
  gloss: { roughness: 0.42 },
  metal: { roughness: 0.38, metalness: 0.5 },
  glass: { roughness: 0.1, transparent: true, opacity: 0.42, depthWrite: false },
}

/** Painted wood, lacquer, tin and glass for toy models: parts of one finish become one draw call. */
export function createToyPaint() {
  const paints = new Map(
    finishes.map((finish) => [finish, new MeshStandardMaterial({ vertexColors: true, ...surfaces[finish] })]),
  )
  return {
    paint: (finish: Finish): Material => paints.get(finish) as Material,
    /** The parts as one object with one mesh for each finish among them. */
    solid: (parts: readonly Part[]): Group => {
      const object = new Group()
      for (const finish of finishes) {
        const geometries = parts.flatMap((part) => (part.finish === finish ? [plain(part.geometry)] : []))
        if (geometries.length === 0) continue
        const mesh = new Mesh(mergeGeometries(geometries), paints.get(finish))
        mesh.castShadow = finish !== 'glass'
        mesh.receiveShadow = finish !== 'glass'
        object.add(mesh)
        for (const geometry of geometries) geometry.dispose()
      }
      return object
    },
  }
}

export type ToyPaint = ReturnType<typeof createToyPaint>

/** Only what all parts have can be joined. */
export function plain(geometry: BufferGeometry): BufferGeometry {
  const bare = geometry.index ? geometry.toNonIndexed() : geometry
  for (const name of Object.keys(bare.attributes))
    if (!['position', 'normal', 'color'].includes(name)) bare.deleteAttribute(name)
  return bare
}
