import { readFile } from 'node:fs/promises'
import { LRUCache } from 'lru-cache'

/** What is kept of recordings at most, in bytes: some minutes of a few broadcasts. */
const ROOM = 96 * 2 ** 20

/**
 * Media files that were asked for a moment ago: thousands who watch one replay read it from the disk once. Files
 * are named for good, so what is held is never stale.
 */
export function createSegmentShelf() {
  const held = new LRUCache<string, Buffer>({
    maxSize: ROOM,
    sizeCalculation: (bytes) => Math.max(1, bytes.length),
    fetchMethod: (file) => readFile(file).catch(() => undefined),
  })
  return {
    /** The bytes of a file; undefined where there is none or it is empty. */
    async take(file: string): Promise<Buffer | undefined> {
      const bytes = await held.fetch(file)
      return bytes?.length ? bytes : undefined
    },
  }
}

export type SegmentShelf = ReturnType<typeof createSegmentShelf>
