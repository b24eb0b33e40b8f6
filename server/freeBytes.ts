import { statfs } from 'node:fs/promises'

/** How many bytes may still be written to the disk that holds this folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
