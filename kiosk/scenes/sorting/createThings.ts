import { Box3, type BufferGeometry, Group, Mesh, MeshPhysicalMaterial, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import type { WasteStream } from '#content/schema/exhibit.ts'
import type { Localized } from '#content/schema/localized.ts'
import { shapeOf } from './shapeOf.ts'
import { type Finish, finishes, type Part } from './shapes/parts.ts'

export interface Thing {
  readonly name: Localized
  readonly stream: WasteStream
}

/** The longest side of a thing, in units of the scene. */
const SIZE = 1
/** Things kept ready: the one in hand, the one in flight, and a few that come back. */
const KEPT = 6

const surfaces: Record<Finish, ConstructorParameters<typeof MeshPhysicalMaterial>[0]> = {
  matte: { roughness: 0.85 },
  gloss: { roughness: 0.35, clearcoat: 0.3 },
  metal: { roughness: 0.3, metalness: 0.55 },
  glass: { roughness: 0.08, transparent: true, opacity: 0.62, clearcoat: 0.6 },
}

/** Everyday things as solids, made when they are first needed and centred to one size. */
export function createThings() {
  const paints = new Map(
    finishes.map((finish) => [finish, new MeshPhysicalMaterial({ vertexColors: true, ...surfaces[finish] })]),
  )
  const object = new Group()
  const made = new Map<string, Group>()

  const make = (thing: Thing): Group => {
    const { shape, tint } = shapeOf(thing)
    const solid = new Group()
    for (const finish of finishes) {
      const geometries = shape(tint).flatMap((part: Part) =>
        part.finish === finish ? [plain(part.geometry)] : [],
      )
      if (geometries.length === 0) continue
      const mesh = new Mesh(mergeGeometries(geometries), paints.get(finish))
      mesh.castShadow = true
      solid.add(mesh)
      for (const geometry of geometries) geometry.dispose()
    }
    const box = new Box3().setFromObject(solid)
    const extent = box.getSize(new Vector3())
    const middle = box.getCenter(new Vector3())
    for (const mesh of solid.children) mesh.position.sub(middle)
    const holder = new Group().add(solid)
    solid.scale.setScalar(SIZE / Math.max(extent.x, extent.y, extent.z))
    for (const mesh of solid.children) mesh.position.copy(middle).negate()
    object.add(holder)
    return holder
  }

  return {
    object,
    /** The thing's solid; nothing else is shown until `hideAll` was called and this one made visible. */
    take: (thing: Thing): Group => {
      const known = made.get(thing.name.zh)
      if (known) return known
      const solid = make(thing)
      made.set(thing.name.zh, solid)
      if (made.size > KEPT) forget(made)
      return solid
    },
    hideAll: () => {
      for (const solid of made.values()) solid.visible = false
    },
    dispose: () => {
      for (const paint of paints.values()) paint.dispose()
      while (made.size > 0) forget(made)
    },
  }
}

function forget(made: Map<string, Group>) {
  const [name, solid] = made.entries().next().value as [string, Group]
  made.delete(name)
  solid.removeFromParent()
  solid.traverse((part) => part instanceof Mesh && part.geometry.dispose())
}

/** Only what all parts have can be joined. */
function plain(geometry: BufferGeometry): BufferGeometry {
  const bare = geometry.index ? geometry.toNonIndexed() : geometry
  for (const name of Object.keys(bare.attributes))
    if (!['position', 'normal', 'color'].includes(name)) bare.deleteAttribute(name)
  return bare
}
