import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditionContent, ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { FontPart, MissingGlyphs } from '#content/schema/fontPart.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createDraftStore } from './draftStore.ts'
import { saysTheSame } from './editionHash.ts'
import { createEditionStore } from './editionStore.ts'
import { filesIn, mergeDrafts, unknownIn } from './mergeDrafts.ts'

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

  const draftOf = async (id: string): Promise<ExhibitDraft> => {
    const draft = mergeDrafts(await editions.current(), await drafts.all()).find(
      ({ exhibit }) => exhibit.id === id,
    )
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
  serve(routes.listDrafts, async () => mergeDrafts(await editions.current(), await drafts.all()))
  serve(routes.readDraft, ({ params }) => draftOf(params.id))

  serve(
    routes.saveDraft,
    async ({ params, body, identity }) => {
      const { exhibit, version } = body
      await draftOf(params.id)
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
    const { version } = await draftOf(params.id)
    await drafts.save(params.id, null, version, identity?.username ?? '', now())
    return draftOf(params.id)
  })

  serve(routes.publish, async ({ body, identity }) => {
    const by = identity?.username ?? ''
    const at = now()
    return announced(
      await editions.exclusively(async (transaction) => {
        const shown = await editions.current(transaction)
        const merged = mergeDrafts(shown, await drafts.all(transaction))
        if (!merged.some(({ changed }) => changed)) throw new Problem('edition/nothing-changed')
        const { id: _, ...rest } = shown
        const content = { ...rest, exhibits: merged.map(({ exhibit }) => exhibit) }
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
    const merged = mergeDrafts(shown, await drafts.all())
    return fonts.missingIn({ ...shown, exhibits: merged.map(({ exhibit }) => exhibit) })
  })

  serve(routes.listPublications, () => editions.publications())

  serve(routes.rollBack, async ({ params, identity }) => {
    const by = identity?.username ?? ''
    const at = now()
    return announced(
      await editions.exclusively(async (transaction) => {
        const content = await editions.content(params.edition, transaction)
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

  return {
    /** When the hall first showed anything; undefined before it ever did. */
    opened: editions.opened,
    /** What the hall shows now. */
    edition: () => editions.current(),
    /** The exhibits of what the hall shows now. */
    shown: async () => (await editions.current()).exhibits,
    /** The same and its films by their words; a film asks and points out nothing. */
    words: async () => {
      const { exhibits: shown, films } = await editions.current()
      return [...shown, ...films.map(({ id, title }) => ({ id, title, quiz: [], hotspots: [] }))]
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
