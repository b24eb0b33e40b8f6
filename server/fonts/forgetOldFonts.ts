import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const OLD_MS = 90 * 24 * 3600 * 1000

/** Throws away files that no edition on the screens needs any more; rolling back makes them again in seconds. */
export async function forgetOldFonts(
  folder: string,
  needed: ReadonlyMap<string, unknown>,
  now: Date,
): Promise<void> {
  const files = await readdir(folder).catch(() => [])
  for (const file of files) {
    if (needed.has(file)) continue
    const { mtimeMs } = await stat(join(folder, file))
    if (now.getTime() - mtimeMs > OLD_MS) await rm(join(folder, file), { force: true })
  }
}
