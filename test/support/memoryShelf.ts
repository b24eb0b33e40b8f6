import { Problem } from '#content/contract/problems.ts'
import type { Shelf } from '../../kiosk/feed/shelf.ts'

/** A shelf as a browser gives it to a secure origin, with room for so many bytes. */
export function memoryShelf(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Blob>()
  const used = () => [...kept.values()].reduce((sum, { size }) => sum + size, 0)
  const shelf: Shelf = {
    lasts: true,
    has: async (path) => kept.has(path),
    find: async (path) => kept.get(path),
    async keep(path, body) {
      if (used() + body.size > room) throw new Problem('edition/no-room', path)
      kept.set(path, body)
    },
    room: async () => room - used(),
    drop: async (path) => void kept.delete(path),
    keepOnly: async (paths) => {
      for (const path of kept.keys()) if (!paths.has(path)) kept.delete(path)
    },
  }
  return { shelf, kept }
}
