import { Problem } from '#content/contract/problems.ts'
import { SHELF } from './shelfName.ts'

/** What a screen has kept of its editions, by address. Everything on it was checked before it was put there. */
export interface Shelf {
  /** False on a plain http address: browsers give a store of files to secure origins only. */
  readonly lasts: boolean
  has(path: string): Promise<boolean>
  find(path: string): Promise<Blob | undefined>
  /** @throws Problem `edition/no-room` */
  keep(path: string, body: Blob, type: string): Promise<void>
  drop(path: string): Promise<void>
  /** How much more the browser lets the hall keep, in bytes. */
  room(): Promise<number>
  /** Lets go of all but these. */
  keepOnly(paths: ReadonlySet<string>): Promise<void>
}

/** Without a store the browser's own cache has to do: files carry their hash in the name and may be kept for ever. */
const noShelf: Shelf = {
  lasts: false,
  has: async () => false,
  find: async () => undefined,
  keep: async () => {},
  drop: async () => {},
  room: async () => 0,
  keepOnly: async () => {},
}

export async function openShelf(): Promise<Shelf> {
  if (!('caches' in globalThis)) return noShelf
  // A browser that forbids storage is as good as one without.
  const cache = await caches.open(SHELF).catch(() => undefined)
  if (!cache) return noShelf
  return {
    lasts: true,
    has: async (path) => (await cache.match(path)) !== undefined,
    find: async (path) => (await cache.match(path))?.blob(),
    async keep(path, body, type) {
      const answer = new Response(body, {
        headers: { 'content-type': type, 'content-length': String(body.size) },
      })
      await cache.put(path, answer).catch((cause: unknown) => {
        throw (cause as Error).name === 'QuotaExceededError'
          ? new Problem('edition/no-room', path, { cause })
          : cause
      })
    },
    drop: async (path) => void (await cache.delete(path)),
    async room() {
      const { quota = 0, usage = 0 } = await navigator.storage.estimate()
      return quota - usage
    },
    async keepOnly(paths) {
      for (const { url } of await cache.keys()) {
        const { pathname } = new URL(url)
        if (!paths.has(pathname)) await cache.delete(pathname)
      }
    },
  }
}
