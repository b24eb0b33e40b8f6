import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes aside, makes it durable, then gives it its name: a half-written file is never seen. */
export async function keepFile(
  folder: string,
  { file, bytes }: { readonly file: string; readonly bytes: Buffer },
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const aside = join(folder, `.${randomUUID()}`)
  try {
    const handle = await open(aside, 'wx')
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close())
    await rename(aside, join(folder, file))
  } finally {
    await rm(aside, { force: true })
  }
}
