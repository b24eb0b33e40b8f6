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
/** Things kept ready, the latest used: those on the table, the ones in flight, and a few that come back. */
const KEPT = 12

const surfaces: Record<Finish, ConstructorParameters<typeof MeshPhysicalMaterial>[0]> = {
  matte: { roughness: 0.85 },
  gloss: { roughness: 0.35, clearcoat: 0.3 },
  metal: { roughness: 0.3, metalness: 0.55 },
  glass: { roughness: 0.08, transparent: true, opacity: 0.62, clearcoat: 0.6 },
}

/** A thing as a solid around its own middle. */
export interface Solid {
  readonly object: Group
  /** From its middle to its foot, in units of the game. */
  readonly half: number
}

/** Everyday things as solids, made when they are first needed and centred to one size. */
export function createThings() {
  const paints = new Map(
    finishes.map((finish) => [finish, new MeshPhysicalMaterial({ vertexColors: true, ...surfaces[finish] })]),
  )
  const object = new Group()
  const made = new Map<string, Solid>()

  const make = (thing: Thing): Solid => {
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
    const scale = SIZE / Math.max(extent.x, extent.y, extent.z)
    const middle = box.getCenter(new Vector3())
    for (const mesh of solid.children) mesh.position.copy(middle).negate()
    solid.scale.setScalar(scale)
    const holder = new Group().add(solid)
    object.add(holder)
    return { object: holder, half: (extent.y * scale) / 2 }
  }

  return {
    object,
    /** The thing's solid; it is shown when made visible after `hideAll`. */
    take: (thing: Thing): Solid => {
      const solid = made.get(thing.name.zh) ?? make(thing)
      made.delete(thing.name.zh)
      made.set(thing.name.zh, solid)
      if (made.size > KEPT) forget(made)
      return solid
    },
    hideAll: () => {
      for (const { object: solid } of made.values()) solid.visible = false
    },
    dispose: () => {
      for (const paint of paints.values()) paint.dispose()
      while (made.size > 0) forget(made)
    },
  }
}

function forget(made: Map<string, Solid>) {
  const [name, { object }] = made.entries().next().value as [string, Solid]
  made.delete(name)
  object.removeFromParent()
  object.traverse((part) => part instanceof Mesh && part.geometry.dispose())
}

/** Only what all parts have can be joined. */
function plain(geometry: BufferGeometry): BufferGeometry {
  const bare = geometry.index ? geometry.toNonIndexed() : geometry
  for (const name of Object.keys(bare.attributes))
    if (!['position', 'normal', 'color'].includes(name)) bare.deleteAttribute(name)
  return bare
}
