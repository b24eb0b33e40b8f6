import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import type { PartDraft } from '#content/schema/partDraft.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { type ActStore, createActStore } from './actStore.ts'
import { type ArchiveStore, createArchiveStore } from './archiveStore.ts'
import { createDraftStore, type DraftStore } from './draftStore.ts'
import { createEditionStore, type EditionStore } from './editionStore.ts'
import { type Known, mergeDrafts } from './mergeDrafts.ts'
import { mergeParts } from './partDrafts.ts'
import { createPartStore, type PartRow, type PartStore } from './partStore.ts'
import { shippedWords } from './shippedWords.ts'

export interface DraftDesk {
  readonly editions: EditionStore
  readonly drafts: DraftStore
  readonly archive: ArchiveStore
  readonly acts: ActStore
  /** Drafts of what an edition has beside its exhibits. */
  readonly parts: PartStore
  /** Every exhibit as its editor sees it. */
  readonly all: (from?: Transaction<Tables>) => Promise<ExhibitDraft[]>
  /** The same, and nobody saves any of them until the transaction is over. */
  readonly hold: (transaction: Transaction<Tables>) => Promise<ExhibitDraft[]>
  /** What an edition has beside its exhibits, as its editors see it. */
  readonly partDrafts: (from?: Transaction<Tables>) => Promise<PartDraft[]>
  /** The same, and nobody saves any of them until the transaction is over. */
  readonly holdParts: (transaction: Transaction<Tables>) => Promise<PartDraft[]>
  /** @throws Problem `exhibit/not-found` */
  readonly one: (id: string, from?: Transaction<Tables>) => Promise<ExhibitDraft>
}

/** What lies on the editors' desk, put together from what the hall shows, the drafts, and what was decided about them. */
export function createDraftDesk(database: Database): DraftDesk {
  const editions = createEditionStore(database)
  const drafts = createDraftStore(database)
  const archive = createArchiveStore(database)
  const acts = createActStore(database)
  const parts = createPartStore(database)
  const known = async (from?: Transaction<Tables>): Promise<Known> => ({
    reviews: await acts.reviews(from),
    authors: await drafts.authors(from),
  })
  const all = async (from?: Transaction<Tables>) =>
    mergeDrafts(
      await editions.current(from),
      await drafts.all(from),
      await archive.all(from),
      await known(from),
    )
  const merged = async (rows: readonly PartRow[], from?: Transaction<Tables>) =>
    mergeParts(await editions.current(from), rows, {
      reviews: await acts.partReviews(from),
      shippedWords: await shippedWords(),
    })
  return {
    ...{ editions, drafts, archive, acts, parts, all },
    partDrafts: async (from) => merged(await parts.rows(from), from),
    holdParts: async (transaction) => merged(await parts.hold(transaction), transaction),
    hold: async (transaction) =>
      mergeDrafts(
        await editions.current(transaction),
        await drafts.hold(transaction),
        await archive.all(transaction),
        await known(transaction),
      ),
    one: async (id, from) => {
      const draft = (await all(from)).find(({ exhibit }) => exhibit.id === id)
      if (!draft) throw new Problem('exhibit/not-found')
      return draft
    },
  }
}
