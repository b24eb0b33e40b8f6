import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFont } from './makeFont.ts'
import type { Recipe } from './planFonts.ts'

/** Makes a file of a typeface and keeps it under its name, whole or not at all. */
export async function keepFont(folder: string, file: string, recipe: Recipe): Promise<void> {
  const bytes = await makeFont(recipe)
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
