import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { link, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { synced } from './synced.ts'

/**
 * Gives a whole file its place under the hash of its bytes, by a second name on the same disk: no byte is copied, and
 * whoever was there first stays. It still has its first name afterwards. Says the place, below `dataDir`.
 */
export async function keepOriginal(dataDir: string, file: string, hash: string): Promise<string> {
  const path = join('library', hash.slice(0, 2), hash)
  const place = join(dataDir, path)
  await mkdir(dirname(place), { recursive: true })
  await synced(file, 'r+')
  await link(file, place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await synced(dirname(place), 'r')
  return path
}

/** SHA-256 of a file, in hex. */
export async function hashOf(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  // Large pieces: a film has eight thousand million bytes.
  const options = { highWaterMark: 1024 * 1024, ...(signal ? { signal } : {}) }
  for await (const piece of createReadStream(file, options)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
