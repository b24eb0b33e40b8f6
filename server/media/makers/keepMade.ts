import { rename } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { hashOf } from '../library/keepOriginal.ts'
import { synced } from '../library/synced.ts'

/** Gives what was made its place in DATA_DIR/media under the hash of its bytes; says its name. On the same disk only. */
export async function keepMade(folder: string, made: string): Promise<string> {
  const file = `${await hashOf(made)}${extname(made)}`
  await synced(made, 'r+')
  await rename(made, join(folder, file))
  await synced(folder, 'r')
  return file
}
