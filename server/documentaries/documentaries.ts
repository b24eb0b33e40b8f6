import { mkdirSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { documentaryUrl, routes } from '#content/contract/routes.ts'
import type { DocumentaryFile } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import { languageOf } from '../problemReplies.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import type { OnShow } from './documentariesMove.ts'
import { documentaryFigures } from './documentaryFigures.ts'
import { documentaryOf } from './documentaryOf.ts'
import { createDocumentaryStore, type Filed } from './documentaryStore.ts'
import { draftOf } from './draftOf.ts'
import { keepSubtitles } from './keepSubtitles.ts'
import { createPrinter } from './prints/printer.ts'
import type { Keep } from './prints/printFolder.ts'
import { createPrintStore } from './prints/printStore.ts'
import { serveReview } from './serveReview.ts'

interface Needs extends OnShow {
  readonly app: FastifyInstance
  readonly database: Database
  readonly dataDir: string
  readonly ffmpeg: () => string
  readonly now: () => Date
  readonly newId: () => string
  readonly log: FastifyBaseLogger
  readonly keep: Keep
  /** A film of the library by its id; undefined where there is none. */
  readonly original: (id: string) => Promise<{ hash: string; name: string; path: string } | undefined>
  readonly goal: { readonly minutes: number; readonly releaseRate: number }
  /** Which servers there are: prints of those that have died are gone on with. */
  readonly node: { readonly run: () => string; readonly several: boolean }
  /** Whether a broadcast is on air. */
  readonly busy: () => Promise<boolean>
  readonly announce: () => void
}

const SUBTITLES_LIMIT_BYTES = 4 * 1024 * 1024
const SUBTITLES = 'subtitles'

/** Documentaries: prints of what was sent, what is written about them, their review, and what the hall shows of them. */
export function documentaries(serve: Serve, needs: Needs) {
  const { app, database, dataDir, now, announce, keep } = needs
  const home = join(dataDir, 'documentaries')
  const [work, ready] = [join(home, 'work'), join(home, 'ready')]
  for (const folder of [work, ready]) mkdirSync(folder, { recursive: true })
  app.register(fastifyStatic, {
    root: ready,
    prefix: documentaryUrl(''),
    decorateReply: false,
    index: false,
    maxAge: '365d',
    immutable: true,
  })
  const store = createDocumentaryStore(database)
  const prints = createPrintStore(database)
  const printer = createPrinter({
    ...{ store: prints, work, ready, keep, now },
    ...{ ffmpeg: needs.ffmpeg, busy: needs.busy, holder: needs.node.run, log: needs.log, changed: announce },
    pathOf: async (original) => (await needs.original(original))?.path,
    urlOf: (print) => documentaryUrl(`${print}/`),
  })

  const posterOf = async ({ row }: Filed): Promise<DocumentaryFile | undefined> => {
    if (!row.poster) return undefined
    const found = await stat(join(dataDir, 'media', row.poster)).catch(() => undefined)
    if (!found) throw new Problem('documentary/unknown-poster')
    return { path: mediaUrl(row.poster), hash: row.poster.slice(0, 64), bytes: found.size }
  }
  const built = async (filed: Filed) => documentaryOf(filed, await posterOf(filed))

  const drafts = async (filed: readonly Filed[]): Promise<DocumentaryDraft[]> => {
    const [shown, publications] = await Promise.all([needs.shown(), store.publications()])
    return Promise.all(
      filed.map(async (one) =>
        draftOf(one, {
          shown: shown.find(({ id }) => id === one.row.id),
          next: await built(one).catch(() => undefined),
          shownSince: publications.findLast(
            ({ documentary, act }) => documentary === one.row.id && act === 'published',
          )?.at,
        }),
      ),
    )
  }
  /** As it is now, told to the other editors too. */
  const changed = async (id: string): Promise<DocumentaryDraft> => {
    announce()
    const [draft] = await drafts([await store.find(id)])
    if (!draft) throw new Problem('documentary/not-found')
    return draft
  }

  serve(routes.shownDocumentaries, async () => [...(await needs.shown())])
  serve(routes.listDocumentaries, async () => drafts(await store.all()))

  /** Puts the print of a film of the library into the line; says as what. */
  const askFor = async (id: string, at: Date) => {
    const original = await needs.original(id)
    if (!original) throw new Problem('documentary/original-missing')
    return { original: id, name: original.name, print: await prints.ask(id, original.hash, at) }
  }
  /** Whoever makes it notices that it is gone, and clears up behind. */
  const clear = async (print: string) => {
    for (const folder of [work, ready]) await rm(join(folder, print), { recursive: true, force: true })
  }
  const leave = async (print: string) => {
    if (await store.dropPrint(print)) await clear(print)
  }

  serve(routes.addDocumentary, async ({ body, identity }) => {
    const at = now()
    const id = needs.newId()
    await store.add({ id, ...(await askFor(body.original, at)), by: identity?.username ?? '', at })
    printer.wake()
    return changed(id)
  })

  serve(routes.changeOriginal, async ({ params, body, identity }) => {
    const filed = await store.find(params.id)
    const at = now()
    const { name, original, print } = await askFor(body.original, at)
    const values = { original, original_name: name, print }
    const signed = { by: identity?.username ?? '', at }
    await store.write(filed, body.revision, values, signed).catch(async (error: unknown) => {
      await leave(print)
      throw error
    })
    await leave(filed.row.print)
    printer.wake()
    return changed(params.id)
  })

  serve(routes.saveDocumentary, async ({ params, body, identity }) => {
    const { revision, text, plannedFor, chapters, poster } = body
    const filed = await store.find(params.id)
    await posterOf({ ...filed, row: { ...filed.row, poster } })
    const values = {
      ...{ text: JSON.stringify(text), planned_for: plannedFor, poster },
      chapters: JSON.stringify(chapters),
    }
    await store.write(filed, revision, values, { by: identity?.username ?? '', at: now() })
    return changed(params.id)
  })

  serve(routes.removeDocumentary, async ({ params }) => {
    const filed = await store.find(params.id)
    if (await store.remove(filed)) await clear(filed.row.print)
    announce()
    return { done: true as const }
  })

  serve(
    routes.sendSubtitles,
    async ({ params, body, identity, request }) => {
      const filed = await store.find(params.id)
      const { facts } = filed.print
      if (!facts) throw new Problem('documentary/not-ready')
      if (!Buffer.isBuffer(body)) throw new Problem('request/unsupported-type', '')
      const file = await keepSubtitles(
        { folder: join(ready, SUBTITLES), url: documentaryUrl(`${SUBTITLES}/`), keep },
        { bytes: body, seconds: facts.seconds, language: languageOf(request) },
      )
      const subtitles = JSON.stringify({ ...filed.row.subtitles, [params.locale]: file })
      await store.write(filed, filed.row.revision, { subtitles }, { by: identity?.username ?? '', at: now() })
      return changed(params.id)
    },
    { bodyLimit: SUBTITLES_LIMIT_BYTES },
  )

  serve(routes.removeSubtitles, async ({ params, identity }) => {
    const filed = await store.find(params.id)
    const { [params.locale]: _, ...subtitles } = filed.row.subtitles
    const values = { subtitles: JSON.stringify(subtitles) }
    await store.write(filed, filed.row.revision, values, { by: identity?.username ?? '', at: now() })
    return changed(params.id)
  })

  serve(routes.cancelPrint, async ({ params }) => {
    const { row } = await store.find(params.id)
    if (!(await prints.cancel(row.print))) throw new Problem('documentary/not-under-way')
    return changed(params.id)
  })

  serve(routes.retryPrint, async ({ params }) => {
    const { row } = await store.find(params.id)
    if (!(await prints.retry(row.print, now()))) throw new Problem('documentary/not-under-way')
    printer.wake()
    return changed(params.id)
  })

  serve(routes.documentaryFigures, async ({ params }) => {
    const [filed, publications, shown] = await Promise.all([store.all(), store.publications(), needs.shown()])
    return documentaryFigures(
      filed.map(({ row }) => row),
      publications,
      {
        ...{ year: Number(params.year), now: now(), shown: new Set(shown.map(({ id }) => id)) },
        ...{ minutesGoal: needs.goal.minutes, releaseGoal: needs.goal.releaseRate },
      },
    )
  })

  serveReview(serve, { ...needs, store, built, changed })

  return {
    /** Goes on with what a stop or a crash has interrupted. */
    open: async () => {
      if (!needs.node.several) await prints.release()
      printer.open()
    },
    close: printer.close,
  }
}
