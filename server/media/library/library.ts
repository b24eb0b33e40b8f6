import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { MediaKind, MediaUse } from '#content/schema/library.ts'
import { isDiskFull } from '../../isDiskFull.ts'
import type { Serve } from '../../serve.ts'
import type { Database } from '../../storage/tables.ts'
import { createTurns } from '../createTurns.ts'
import { hashOf, keepOriginal } from './keepOriginal.ts'
import { createLibraryStore, entryOf, type LibraryRow } from './libraryStore.ts'

/** What was made of a file, once it is fit to be used. */
export interface Made {
  /** What staff and pages want to know of it; the shape belongs to the kind. */
  readonly facts: Record<string, unknown>
  /** Names in DATA_DIR/media of what was made of it. */
  readonly files?: readonly string[]
  /** What is wrong with it, where the facts are to be told all the same. */
  readonly problem?: Problem
}

/** A file of the library with the place of its bytes, absolute. */
export interface Original {
  readonly row: LibraryRow
  readonly path: string
}

/** Says where one of these is used: a file of the library by its id, what was made of it by its names. */
export type UsesOf = (used: { readonly id: string; readonly files: readonly string[] }) => Promise<MediaUse[]>

interface Arrived {
  readonly id: string
  readonly kind: MediaKind
  readonly name: string
  readonly bytes: number
  readonly begun_by: string
  /** Where it lies now; it may go once this is done. */
  readonly file: string
  /** What was made of it already: names in DATA_DIR/media. */
  readonly made?: readonly string[]
}

interface Needs {
  readonly database: Database
  readonly dataDir: string
  readonly now: () => Date
  readonly log: FastifyBaseLogger
  /** Tells the pages that something in the library moved. */
  readonly announce: () => void
}

/** All files that editors have sent: kept once, looked at by whoever knows their kind, and safe while they are in use. */
export function createLibrary(serve: Serve, { database, dataDir, now, log, announce }: Needs) {
  const store = createLibraryStore(database)
  const lookers = new Map<MediaKind, (original: Original) => Promise<Made>>()
  const users: UsesOf[] = []
  const closing = new AbortController()
  const looking = createTurns()
  /** So that a file is not deleted while the same bytes arrive anew. */
  const keeping = createTurns()

  const original = (row: LibraryRow): Original => ({ row, path: join(dataDir, row.path) })
  const changed = (row: LibraryRow) => {
    announce()
    return row
  }

  /** One file at a time: a broadcast that is on air needs the other cores. */
  const look = (id: string) => {
    looking
      .inTurn(() => lookAt(id))
      .catch((error) => log.error({ err: error, id }, 'what was seen of a file was not noted'))
  }
  const lookAt = async (id: string) => {
    if (closing.signal.aborted) return
    const row = await store.row(id).catch(() => undefined)
    const looker = row && lookers.get(row.kind)
    if (!looker) return
    changed(await store.change(id, { status: 'working', problem: null }))
    try {
      const { facts, files = [], problem } = await looker(original(row))
      await store.change(id, {
        ...{ status: problem ? 'refused' : 'ready', problem: problem ? told(problem) : null },
        // What is shown already stays.
        ...{ facts: JSON.stringify(facts), files: [...new Set([...row.files, ...files])] },
      })
    } catch (error) {
      if (!(error instanceof Problem)) log.error({ err: error, id }, 'a file could not be looked at')
      const ours = new Problem(isDiskFull(error) ? 'media/no-room' : 'server/broken')
      const problem = error instanceof Problem ? error : ours
      await store.change(id, { status: 'refused', problem: told(problem) })
    }
    announce()
  }

  const usesOf = async ({ id, files }: LibraryRow): Promise<MediaUse[]> =>
    (await Promise.all(users.map((uses) => uses({ id, files })))).flat()

  serve(routes.listLibrary, async () => (await store.all()).map(entryOf))
  serve(routes.listMediaUses, async ({ params }) => usesOf(await store.row(params.id)))
  serve(routes.changeMedia, async ({ params, body: { name, alt, focus } }) =>
    entryOf(
      changed(
        await store.change(params.id, {
          ...(name === undefined ? {} : { name }),
          ...(alt === undefined ? {} : { alt: alt && JSON.stringify(alt) }),
          ...(focus === undefined ? {} : { focus: focus && JSON.stringify(focus) }),
        }),
      ),
    ),
  )
  serve(routes.lookAgain, async ({ params }) => {
    const row = await store.row(params.id)
    if (row.status !== 'refused') return entryOf(row)
    const waiting = changed(await store.change(params.id, { status: 'waiting', problem: null }))
    look(row.id)
    return entryOf(waiting)
  })
  serve(routes.removeMedia, async ({ params, request }) => {
    const row = await store.row(params.id)
    const uses = await usesOf(row)
    if (uses.length > 0) throw new Problem('media/in-use', namesOf(uses, request.headers['accept-language']))
    await keeping.inTurn(async () => {
      const { original: alone, files } = await store.remove(row.id)
      for (const file of files) await rm(join(dataDir, 'media', file), { force: true })
      if (alone) await rm(join(dataDir, alone), { force: true })
    })
    announce()
    return { done: true as const }
  })

  return {
    /** Keeps a file that has arrived whole, once; says as what. */
    take: async (arrived: Arrived): Promise<string> => {
      const { id, kind, name, bytes, begun_by, made = [] } = arrived
      const hash = await hashOf(arrived.file, closing.signal)
      const { row, isNew } = await keeping.inTurn(async () => {
        const path = await keepOriginal(dataDir, arrived.file, hash)
        const files = [...made]
        return store.add({ id, kind, name, hash, path, bytes, files, added_at: now(), added_by: begun_by })
      })
      await rm(arrived.file, { force: true })
      if (isNew) look(row.id)
      announce()
      return row.id
    },
    /** @throws Problem `media/not-found` */
    original: async (id: string): Promise<Original> => original(await store.row(id)),
    /**
     * Who makes files of a kind fit to be used; called once for each file, one at a time, and again after a crash. What
     * it throws as a Problem is told to staff, and the file is refused.
     */
    onFinished: (kind: MediaKind, looker: (original: Original) => Promise<Made>) => {
      lookers.set(kind, looker)
    },
    /** Something that uses files: they cannot be deleted while it does. */
    usedBy: (uses: UsesOf) => {
      users.push(uses)
    },
    /** Which of these files of DATA_DIR/media belong to the library. */
    kept: store.kept,
    /** Looks at what a stop or a crash has left; once everybody has said what they look at. */
    open: async () => {
      for (const kind of lookers.keys()) for (const { id } of await store.unfinished(kind)) look(id)
    },
    /** Resolves when all that has come by now has been looked at. */
    settle: looking.settle,
    close: async () => {
      closing.abort()
      await looking.settle()
    },
  }
}

const told = ({ code, detail }: Problem) => JSON.stringify({ code, detail })

/** The first three places, in the language of whoever asks. */
const namesOf = (uses: readonly MediaUse[], acceptLanguage: string | undefined) => {
  const english = /^\s*en\b/i.test(acceptLanguage ?? '')
  const names = [...new Set(uses.map(({ where }) => (english ? `“${where.en}”` : `“${where.zh}”`)))]
  const more = names.length > 3 ? (english ? ' and more' : '等处') : ''
  return names.slice(0, 3).join(english ? ', ' : '、') + more
}
