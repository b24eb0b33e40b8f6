import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a file whole or not at all, and so that it stays. */
export type Keep = (folder: string, kept: { readonly file: string; readonly bytes: Buffer }) => Promise<void>

const INIT = 'init.mp4'
const DONE = 'done'

/** The files of one rendition while it is made: an initialisation, segments from 0, and a mark once they are all there. */
export function openRendition(folder: string, keep: Keep) {
  return {
    folder,
    isDone: () => isThere(join(folder, DONE)),
    /** How many segments lie there without a gap. */
    async segments(): Promise<number> {
      const names = new Set(await readdir(folder).catch(absent))
      let count = 0
      while (names.has(segmentName(count))) count += 1
      return names.has(INIT) ? count : 0
    },
    keepInit: (bytes: Buffer) => keep(folder, { file: INIT, bytes }),
    keepSegment: (number: number, bytes: Buffer) => keep(folder, { file: segmentName(number), bytes }),
    keepDone: () => keep(folder, { file: DONE, bytes: Buffer.from('done\n') }),
    readInit: () => readFile(join(folder, INIT)),
    readSegment: (number: number) => readFile(join(folder, segmentName(number))),
  }
}
export type Rendition = ReturnType<typeof openRendition>

/** As one stream, the way it is played. */
export async function* readThrough({ readInit, readSegment, segments }: Rendition): AsyncGenerator<Buffer> {
  yield await readInit()
  const count = await segments()
  for (let number = 0; number < count; number += 1) yield await readSegment(number)
}

export const segmentName = (number: number) => `${number}.m4s`

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const absent = (error: NodeJS.ErrnoException): string[] => {
  if (error.code !== 'ENOENT') throw error
  return []
}
