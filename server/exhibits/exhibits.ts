import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditionContent, ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { FontPart, MissingGlyphs } from '#content/schema/fontPart.ts'
import type { Serve } from '../serve.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { createArchiveStore } from './archiveStore.ts'
import { authoring } from './authoring.ts'
import { createDraftStore } from './draftStore.ts'
import { saysTheSame } from './editionHash.ts'
import { createEditionStore } from './editionStore.ts'
import { filesIn, mergeDrafts, nextExhibits, unknownIn } from './mergeDrafts.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly announce: (published: { edition: string }) => void
  /** Which of these pictures and recordings are stored. */
  readonly filesKept: (files: readonly string[]) => Promise<ReadonlySet<string>>
  /** The characters of a text that the mascot's hand cannot write on a sticker. */
  readonly unwritable: (text: string) => readonly string[]
  readonly fonts: {
    /** The files that draw an edition. */
    readonly partsOf: (id: string, content: EditionContent) => Promise<readonly FontPart[]>
    /** The characters that no typeface draws. */
    readonly missingIn: (content: EditionContent) => Promise<MissingGlyphs[]>
  }
}

/** Drafts, editions and the one pointer that says what the hall shows. */
export function exhibits(serve: Serve, { database, now, announce, filesKept, unwritable, fonts }: Needs) {
  const editions = createEditionStore(database)
  const drafts = createDraftStore(database)
  const archive = createArchiveStore(database)

  const allDrafts = async (from?: Transaction<Tables>): Promise<ExhibitDraft[]> =>
    mergeDrafts(await editions.current(from), await drafts.all(from), await archive.all(from))
  const draftOf = async (id: string): Promise<ExhibitDraft> => {
    const draft = (await allDrafts()).find(({ exhibit }) => exhibit.id === id)
    if (!draft) throw new Problem('exhibit/not-found')
    return draft
  }
  const announced = (publication: Publication) => {
    announce({ edition: publication.edition })
    return publication
  }

  serve(routes.currentEdition, async () => {
    const { id, ...content } = await editions.current()
    return { ...content, id, fonts: [...(await fonts.partsOf(id, content))] }
  })
  serve(routes.listDrafts, () => allDrafts())
  serve(routes.readDraft, ({ params }) => draftOf(params.id))

  serve(
    routes.saveDraft,
    async ({ params, body, identity }) => {
      const { exhibit, version } = body
      if ((await draftOf(params.id)).place === 'archived') throw new Problem('exhibit/archived')
      if (exhibit.id !== params.id) throw new Problem('exhibit/invalid', 'id')
      const { sources } = await editions.current()
      const kept = await filesKept(filesIn(exhibit))
      const unknown = unknownIn(exhibit, new Set(sources.map(({ key }) => key)), kept)
      if (unknown) throw new Problem('exhibit/invalid', unknown)
      const onStickers = Object.values(exhibit.stickers ?? {}).flatMap(({ zh, en }) => [zh, en])
      const strange = unwritable(onStickers.join(''))
      if (strange.length > 0) throw new Problem('exhibit/not-writable', strange.join(' '))
      await drafts.save(params.id, exhibit, version, identity?.username ?? '', now())
      return draftOf(params.id)
    },
    { bodyLimit: 2 * 1024 * 1024 },
  )

  serve(routes.discardDraft, async ({ params, identity }) => {
    const { version, place, exhibit } = await draftOf(params.id)
    if (place === 'archived') throw new Problem('exhibit/archived')
    const by = identity?.username ?? ''
    // What the hall has never shown would be gone for good.
    if (place === 'new') await archive.putAway([exhibit], { by, at: now() })
    await drafts.save(params.id, null, version, by, now())
    return draftOf(params.id)
  })

  serve(routes.publish, async ({ body, identity }) => {
    const by = identity?.username ?? ''
    const at = now()
    return announced(
      await editions.exclusively(async (transaction) => {
        const shown = await editions.current(transaction)
        const merged = await allDrafts(transaction)
        if (!merged.some(({ changed }) => changed)) throw new Problem('edition/nothing-changed')
        const { id: _, ...rest } = shown
        const content = { ...rest, exhibits: nextExhibits(merged) }
        if (content.exhibits.length === 0) throw new Problem('exhibit/last-one')
        const missing = await fonts.missingIn(content)
        if (missing.length > 0 && !body.withMissingGlyphs)
          throw new Problem(
            'edition/missing-glyphs',
            missing.flatMap(({ characters }) => characters).join(' '),
          )
        const publication = await editions.show(transaction, content, {
          by,
          at,
          kind: 'publish',
          note: body.note,
        })
        // What leaves is kept as it was last written.
        const leaving = merged.filter(({ place }) => place === 'leaving').map(({ exhibit }) => exhibit)
        await archive.putAway(leaving, { by, at }, transaction)
        await drafts.followHall(
          transaction,
          merged.map(({ exhibit }) => exhibit.id),
          { by, at, keepUnpublished: false },
        )
        return publication
      }),
    )
  })

  serve(routes.listMissingGlyphs, async () => {
    const { id: _, ...shown } = await editions.current()
    return fonts.missingIn({ ...shown, exhibits: nextExhibits(await allDrafts()) })
  })

  serve(routes.listPublications, () => editions.publications())

  serve(routes.rollBack, async ({ params, identity }) => {
    const by = identity?.username ?? ''
    const at = now()
    return announced(
      await editions.exclusively(async (transaction) => {
        const content = await editions.content(params.edition, transaction)
        const { exhibits: before } = await editions.current(transaction)
        const isIn = (list: readonly Exhibit[]) => (one: Exhibit) => list.some(({ id }) => id === one.id)
        // What the edition does not know is put away rather than lost; what it brings back is in the hall again.
        await archive.putAway(
          before.filter((one) => !isIn(content.exhibits)(one)),
          { by, at },
          transaction,
        )
        await archive.takeOut(
          content.exhibits.filter((one) => !isIn(before)(one)).map(({ id }) => id),
          transaction,
        )
        const publication = await editions.show(transaction, content, { by, at, kind: 'rollback', note: '' })
        await drafts.followHall(
          transaction,
          content.exhibits.map(({ id }) => id),
          { by, at, keepUnpublished: true },
        )
        return publication
      }),
    )
  })

  authoring(serve, { editions, drafts, archive, allDrafts, draftOf, now })

  return {
    /** When the hall first showed anything; undefined before it ever did. */
    opened: editions.opened,
    /** What the hall shows now. */
    edition: () => editions.current(),
    /** The exhibits of what the hall shows now. */
    shown: async () => (await editions.current()).exhibits,
    /** The same, what was put away, and the films, by their words; a film asks and points out nothing. */
    words: async () => {
      const { exhibits: shown, films } = await editions.current()
      const away = (await archive.all()).map(({ content }) => content)
      const named = films.map(({ id, title }) => ({ id, title, quiz: [], hotspots: [] }))
      return [...shown, ...away.filter(({ id }) => !shown.some((one) => one.id === id)), ...named]
    },
    /** Shows what ships with the software, unless an editor has published since; so an update reaches an untouched hall. */
    showShipped: (content: EditionContent) =>
      editions.exclusively(async (transaction) => {
        const pointer = await editions.latest(transaction)
        if (pointer && pointer.kind !== 'shipped') return
        if (pointer && saysTheSame(await editions.content(pointer.edition, transaction), content)) return
        await editions.show(transaction, content, { by: 'greenhall', kind: 'shipped', note: '', at: now() })
      }),
  }
}
