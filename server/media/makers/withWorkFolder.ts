import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder for what is being made, on the same disk as what is kept; gone afterwards. */
export async function withWorkFolder<T>(media: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(media, '.making-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
