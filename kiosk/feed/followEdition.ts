import { call } from '#content/contract/call.ts'
import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { EditionPointer } from '#content/schema/manifest.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import { alone } from './alone.ts'
import type { createFilmKeeper } from './createFilmKeeper.ts'
import { type FileGroups, isFilm } from './filmGroups.ts'
import { filmsAside } from './filmsAside.ts'
import { goodEditions } from './goodEditions.ts'
import { filesToKeep, keepFiles, mendFiles } from './keepFiles.ts'
import { keepEdition } from './keptEdition.ts'
import { readEdition } from './readEdition.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** The hall does not answer: again soon. */
const OFFLINE_RETRY_MS = 5_000
/** What it answers cannot be shown: somebody may mend it, or a newer edition comes. */
const REFUSED_RETRY_MS = 60_000
/** Which file it was, at most so many signs. */
const MOST_DETAIL = 200
const REFUSALS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'edition/damaged',
  'edition/unreadable',
  'edition/file-missing',
  'edition/no-room',
])

/** What of the editions a screen tells the hall. */
export type EditionStatus = Pick<ScreenReport, 'ready' | 'refused' | 'films'>

interface Needs {
  /** Takes an edition whose words are checked; shows it when nobody is reading. */
  readonly hear: (edition: Edition) => Promise<void>
  /** The edition on the screen. */
  readonly shown: () => string | null
  readonly speechless: boolean
  /** Staff look after this screen: it keeps films, too. */
  readonly paired: () => boolean
  /** Nobody is at it. */
  readonly idle: () => boolean
  /** The status is another. */
  readonly changed: () => void
  readonly opening?: Promise<Shelf>
  readonly films?: ReturnType<typeof createFilmKeeper>
}

/** Follows what the hall shows: fetches what is new, checks it, keeps it, and hands it on whole; a broken one is refused. */
export function followEdition(needs: Needs) {
  const { hear, shown, speechless, paired, changed, opening = openShelf(), films = filmsAside(needs) } = needs
  const good = goodEditions()
  const stopping = new AbortController()
  let retry: ReturnType<typeof setTimeout> | undefined
  let work: { readonly manifest: string; readonly stop: AbortController } | undefined
  let ready: EditionPointer | undefined
  let tidied = ''
  let status: EditionStatus = { ready: null, refused: null }
  const say = (next: EditionStatus) => {
    status = next
    changed()
  }

  /** An empty screen shows the words at once; one that shows something waits until it has every file but its films. */
  const take = async (pointer: EditionPointer, shelf: Shelf, signal: AbortSignal): Promise<FileGroups> => {
    const unchanged = good.all()[0]?.manifest === pointer.manifest && shown() === pointer.edition
    if (unchanged && !shelf.lasts) return {}
    const { edition, files: groups } = await readEdition(pointer, shelf, signal)
    if (shown() === null) await hear(edition)
    const files = filesToKeep(groups, speechless)
    await alone(signal, async () => {
      if (unchanged) return mendFiles(files, shelf, signal)
      await keepFiles(files, shelf, signal).catch(async (error: unknown) => {
        if (!(error instanceof Problem && error.code === 'edition/no-room')) throw error
        // The edition before the one on the screen makes room for the next.
        const shownNow = good.all().slice(0, 1)
        await letGo(shelf, [pointer, ...shownNow], paired() ? shownNow : [])
        await keepFiles(files, shelf, signal)
      })
    })
    signal.throwIfAborted()
    keepEdition(edition)
    good.add(pointer)
    await hear(edition)
    return groups
  }

  /** Lets go of what neither the latest edition nor the one before needs, and of films that are shown no longer. */
  const tidy = async () => {
    tidied = ready?.manifest ?? ''
    const shelf = await opening
    const kept = good.all()
    await alone(stopping.signal, () => letGo(shelf, kept, paired() ? kept.slice(0, 1) : []))
      // It stays until the next time.
      .catch(() => {})
  }

  const ask = async () => {
    clearTimeout(retry)
    if (stopping.signal.aborted) return
    let pointer: EditionPointer | undefined
    try {
      pointer = await call(routes.editionPointer, { signal: stopping.signal })
      if (pointer.manifest === work?.manifest) return
      work?.stop.abort()
      work = undefined
      if (pointer.manifest === ready?.manifest) return
      const mine = { manifest: pointer.manifest, stop: new AbortController() }
      work = mine
      const signal = AbortSignal.any([stopping.signal, mine.stop.signal])
      try {
        const groups = await take(pointer, await opening, signal)
        signal.throwIfAborted()
        ready = pointer
        say({ ready: pointer.edition, refused: null })
        if (shown() === pointer.edition) await tidy()
        films.keep(groups)
      } finally {
        if (work === mine) work = undefined
      }
    } catch (error) {
      if (stopping.signal.aborted || (error as Error).name === 'AbortError') return
      // A mistake of this software is no fault of the edition.
      if (!(error instanceof Problem)) globalThis.reportError?.(error)
      const refused = error instanceof Problem && REFUSALS.has(error.code) ? error : undefined
      if (refused && pointer)
        say({
          ...status,
          refused: {
            ...{ edition: pointer.edition, code: refused.code },
            detail: refused.detail.slice(0, MOST_DETAIL),
          },
        })
      retry = setTimeout(() => void ask(), refused ? REFUSED_RETRY_MS : OFFLINE_RETRY_MS)
    }
  }

  return {
    /** Something may be new. */
    ask: () => void ask(),
    status: (): EditionStatus => {
      const kept = films.status()
      return kept ? { ...status, films: kept } : status
    },
    /** Staff have taken this screen into their care, or no longer do. */
    caredFor() {
      films.again()
      void tidy()
    },
    /** The screen shows this one. */
    seen(edition: string | null) {
      if (ready && edition === ready.edition && tidied !== ready.manifest) void tidy().then(films.again)
    },
    stop() {
      films.stop()
      clearTimeout(retry)
      stopping.abort()
    },
  }
}

export type Follower = ReturnType<typeof followEdition>

/** Lets go of all that these editions do not need, and of the films of all but `withFilms`. */
async function letGo(shelf: Shelf, needed: readonly EditionPointer[], withFilms: readonly EditionPointer[]) {
  if (!shelf.lasts) return
  const paths = new Set<string>()
  for (const pointer of needed) {
    // Only what is there is looked at: nothing is fetched to be thrown away.
    const read = await readEdition(pointer, shelf, AbortSignal.abort()).catch(() => undefined)
    for (const path of read?.documents ?? []) paths.add(path)
    const films = withFilms.some(({ manifest }) => manifest === pointer.manifest)
    for (const [group, files] of Object.entries(read?.files ?? {}))
      if (films || !isFilm(group)) for (const { path } of files) paths.add(path)
  }
  if (paths.size > 0) await shelf.keepOnly(paths)
}
