import type { EditionFile } from '#content/schema/manifest.ts'
import { fetchChecked } from './fetchChecked.ts'
import { type FileGroups, isFilm } from './filmGroups.ts'
import { hashOf } from './hashOf.ts'
import { inTurns } from './inTurns.ts'
import type { Shelf } from './shelf.ts'

/** The screen has other things to do. */
const AT_ONCE = 3

/**
 * The files without which a screen does not show an edition, the small ones first; films come after it (`createFilmKeeper.ts`). A
 * large display never speaks and needs no recordings: it is `speechless`.
 */
export function filesToKeep(groups: FileGroups, speechless: boolean): EditionFile[] {
  const wanted = Object.entries(groups)
    .filter(([group]) => !isFilm(group))
    .flatMap(([group, files]) =>
      files.filter(({ type }) => !(speechless && group === 'media' && type.startsWith('audio/'))),
    )
  return [...new Map(wanted.map((file) => [file.path, file])).values()].sort(
    (one, other) => one.bytes - other.bytes,
  )
}

/** Fetches those that are not there. @throws Problem as `fetchChecked` does, and `edition/no-room` */
export async function keepFiles(files: readonly EditionFile[], shelf: Shelf, signal: AbortSignal) {
  await inTurns(files, AT_ONCE, async (file) => {
    signal.throwIfAborted()
    if (await shelf.has(file.path)) return
    await shelf.keep(file.path, await fetchChecked(file, signal), file.type)
  })
}

/** Looks through what is kept, one after another; what has changed on the disk or is gone is fetched anew. */
export async function mendFiles(files: readonly EditionFile[], shelf: Shelf, signal: AbortSignal) {
  if (!shelf.lasts) return
  for (const file of files) {
    signal.throwIfAborted()
    const kept = await shelf.find(file.path).catch(() => undefined)
    if (kept && (await hashOf(kept).catch(() => '')) === file.sha256) continue
    await shelf.drop(file.path)
    await shelf.keep(file.path, await fetchChecked(file, signal), file.type)
  }
}
