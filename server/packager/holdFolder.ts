import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the one of before was just writing is written after this, in ms. */
const LAST_WRITES_MS = 250

/**
 * Puts a name into a folder that several servers can reach: from now on only its holder may write there. Answers with
 * the way to find out whether that still is so. A server that slept through its own burial learns it here at the latest.
 */
export async function holdFolder(
  folder: string,
  holder: string,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<() => Promise<boolean>> {
  const file = join(folder, 'holder')
  const read = () => readFile(file, 'utf8').catch(() => undefined)
  await mkdir(folder, { recursive: true })
  const before = await read()
  await writeFile(`${file}.new`, holder)
  await rename(`${file}.new`, file)
  if (before !== undefined && before !== holder) await wait(LAST_WRITES_MS)
  return async () => (await read()) === holder
}
