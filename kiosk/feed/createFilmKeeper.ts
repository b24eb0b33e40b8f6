import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import type { EditionFile } from '#content/schema/manifest.ts'
import type { FilmsKept } from '#content/schema/screen.ts'
import { alone } from './alone.ts'
import { fetchChecked } from './fetchChecked.ts'
import { type FileGroups, filmsIn } from './filmGroups.ts'
import { hashOf } from './hashOf.ts'
import type { Shelf } from './shelf.ts'

/** So much of the disk stays free for the editions to come, in bytes. */
const SPARE_BYTES = 64 * 1024 * 1024
/** The line and the disk are there for others, too: no more than so much a second, in bytes. */
const BYTES_A_SECOND = 16 * 1024 * 1024
const REST_MS = 20
/** A visitor who plays is waited for, in ms. */
const LOOK_EVERY_MS = 1_000
const OFFLINE_RETRY_MS = 5_000
/** A film that cannot be kept may be mended, or another may make room for it, in ms. */
const AGAIN_MS = 10 * 60_000

interface Needs {
  readonly opening: Promise<Shelf>
  /** Staff look after this screen: anybody's browser is not filled with films. */
  readonly wanted: () => boolean
  /** Nobody is at it. */
  readonly idle: () => boolean
  /** What is kept is another. */
  readonly changed: () => void
}

/**
 * Keeps the documentaries of an edition on a screen, one after another and in the background: whole or not at all, each
 * file checked by its hash. What is there is gone on with; what has changed on the disk is fetched anew.
 */
export function createFilmKeeper({ opening, wanted, idle, changed }: Needs) {
  let groups: FileGroups = {}
  let working = new AbortController()
  let again: ReturnType<typeof setTimeout> | undefined
  let status: FilmsKept | undefined
  /** Those that this page has looked at. */
  const checked = new Set<string>()
  const say = (next: FilmsKept | undefined) => {
    status = next
    changed()
  }

  const keepAll = async (shelf: Shelf, signal: AbortSignal) => {
    const films = filmsIn(groups)
    const without: { film: string; code: ProblemCode }[] = []
    let whole = 0
    const tell = () => say({ whole, of: films.length, without: [...without] })
    tell()
    for (const { film, files } of films) {
      const code = await keepFilm(files, shelf, signal)
      if (code) without.push({ film, code })
      else whole += 1
      tell()
    }
    if (without.length > 0) again = setTimeout(start, AGAIN_MS)
  }

  /** Says why it could not be kept; nothing of it is left then. */
  const keepFilm = async (
    files: readonly EditionFile[],
    shelf: Shelf,
    signal: AbortSignal,
  ): Promise<ProblemCode | undefined> => {
    try {
      const missing = await missingOf(files, shelf, signal)
      const bytes = missing.reduce((sum, file) => sum + file.bytes, 0)
      if (bytes > 0 && bytes + SPARE_BYTES > (await shelf.room())) throw new Problem('edition/no-room')
      for (const file of missing)
        await gently(file, signal, () => alone(signal, () => keepOne(file, shelf, signal)))
      return undefined
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof Problem)) throw error
      for (const { path } of files) await shelf.drop(path)
      return error.code
    }
  }

  const missingOf = async (files: readonly EditionFile[], shelf: Shelf, signal: AbortSignal) => {
    const missing: EditionFile[] = []
    for (const file of files) {
      if (checked.has(file.path) && (await shelf.has(file.path))) continue
      await gently(file, signal, async () => {
        const kept = await shelf.find(file.path).catch(() => undefined)
        if (kept && (await hashOf(kept).catch(() => '')) === file.sha256) return void checked.add(file.path)
        if (kept) await shelf.drop(file.path)
        missing.push(file)
      })
    }
    return missing
  }

  const keepOne = async (file: EditionFile, shelf: Shelf, signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted()
      // Another page of this machine may have fetched it meanwhile.
      if (await shelf.has(file.path)) return
      try {
        await shelf.keep(file.path, await fetchChecked(file, signal, 'no-store'), file.type)
        return void checked.add(file.path)
      } catch (error) {
        if (!(error instanceof Problem && error.code === 'request/offline')) throw error
        await sleep(OFFLINE_RETRY_MS, signal)
      }
    }
  }

  const gently = async ({ bytes }: EditionFile, signal: AbortSignal, work: () => Promise<void>) => {
    while (!idle()) await sleep(LOOK_EVERY_MS, signal)
    await work()
    await sleep(Math.max(REST_MS, (bytes / BYTES_A_SECOND) * 1000), signal)
  }

  const start = () => {
    clearTimeout(again)
    working.abort()
    working = new AbortController()
    const { signal } = working
    void opening.then(async (shelf) => {
      if (!wanted() || !shelf.lasts) return status && say(undefined)
      await keepAll(shelf, signal).catch((error: unknown) => {
        if (signal.aborted) return
        globalThis.reportError?.(error)
        again = setTimeout(start, AGAIN_MS)
      })
    })
  }

  return {
    /** What the hall is told; undefined where films are not kept. */
    status: () => status,
    /** Keeps these from now on. */
    keep(next: FileGroups) {
      groups = next
      start()
    },
    /** There may be room now, or staff have taken this screen into their care. */
    again: start,
    stop() {
      clearTimeout(again)
      working.abort()
    },
  }
}

const sleep = (ms: number, signal: AbortSignal) =>
  new Promise<void>((slept, fail) => {
    const stop = () => {
      clearTimeout(timer)
      fail(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      slept()
    }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
