import { open } from 'node:fs/promises'

/** Resolves when a file or a folder is on the disk as it stands. */
export async function synced(path: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(path, flags)
  await handle.sync().finally(() => handle.close())
}
