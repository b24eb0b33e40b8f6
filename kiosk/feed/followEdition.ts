import { call } from '#content/contract/call.ts'
import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { EditionPointer } from '#content/schema/manifest.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import { goodEditions } from './goodEditions.ts'
import { filesToKeep, keepFiles, mendFiles } from './keepFiles.ts'
import { keepEdition } from './keptEdition.ts'
import { readEdition } from './readEdition.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** What is stored is what screens of one machine share: one of them writes at a time. */
const LOCK = 'greenhall-edition'
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
export type EditionStatus = Pick<ScreenReport, 'ready' | 'refused'>

interface Needs {
  /** Takes an edition whose words are checked; shows it when nobody is reading. */
  readonly hear: (edition: Edition) => Promise<void>
  /** The edition on the screen. */
  readonly shown: () => string | null
  readonly speechless: boolean
  /** The status is another. */
  readonly changed: () => void
  readonly opening?: Promise<Shelf>
}

/** Follows what the hall shows: fetches what is new, checks it, keeps it, and hands it on whole; a broken one is refused. */
export function followEdition({ hear, shown, speechless, changed, opening = openShelf() }: Needs) {
  const good = goodEditions()
  const stopping = new AbortController()
  let retry: ReturnType<typeof setTimeout> | undefined
  let work: { readonly manifest: string; readonly stop: AbortController } | undefined
  let ready: EditionPointer | undefined
  let status: EditionStatus = { ready: null, refused: null }
  const say = (next: EditionStatus) => {
    status = next
    changed()
  }

  /** An empty screen shows the words at once; one that shows something waits until it has every file. */
  const take = async (pointer: EditionPointer, shelf: Shelf, signal: AbortSignal) => {
    const unchanged = good.all()[0]?.manifest === pointer.manifest && shown() === pointer.edition
    if (unchanged && !shelf.lasts) return
    const { edition, files: groups } = await readEdition(pointer, shelf, signal)
    if (shown() === null) await hear(edition)
    const files = filesToKeep(groups, { speechless, lasts: shelf.lasts })
    await alone(signal, async () => {
      if (unchanged) return mendFiles(files, shelf, signal)
      await keepFiles(files, shelf, signal).catch(async (error: unknown) => {
        if (!(error instanceof Problem && error.code === 'edition/no-room')) throw error
        // The edition before the one on the screen makes room for the next.
        await letGo(shelf, [pointer, ...good.all().slice(0, 1)])
        await keepFiles(files, shelf, signal)
      })
    })
    signal.throwIfAborted()
    keepEdition(edition)
    good.add(pointer)
    await hear(edition)
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
        await take(pointer, await opening, signal)
        signal.throwIfAborted()
        ready = pointer
        say({ ready: pointer.edition, refused: null })
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
    status: () => status,
    /** The screen shows this one: what neither it nor the one before needs is let go. */
    seen(edition: string | null) {
      if (!ready || edition !== ready.edition) return
      void opening
        .then((shelf) => alone(stopping.signal, () => letGo(shelf, good.all())))
        // It stays until the next time.
        .catch(() => {})
    },
    stop() {
      clearTimeout(retry)
      stopping.abort()
    },
  }
}

export type Follower = ReturnType<typeof followEdition>

/** While `work` lasts no other page of this browser writes. Plain http has no locks, and no shelf to write on. */
const alone = (signal: AbortSignal, work: () => Promise<void>): Promise<void> =>
  globalThis.navigator?.locks ? navigator.locks.request(LOCK, { signal }, work) : work()

/** Lets go of all that these editions do not need. */
async function letGo(shelf: Shelf, needed: readonly EditionPointer[]) {
  if (!shelf.lasts) return
  const paths = new Set<string>()
  for (const pointer of needed) {
    // Only what is there is looked at: nothing is fetched to be thrown away.
    const read = await readEdition(pointer, shelf, AbortSignal.abort()).catch(() => undefined)
    for (const path of read?.documents ?? []) paths.add(path)
    for (const { path } of Object.values(read?.files ?? {}).flat()) paths.add(path)
  }
  if (paths.size > 0) await shelf.keepOnly(paths)
}
