import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { changesBetween, withChanges } from '#content/editing/contentChanges.ts'
import { emptyTrail, nextTrail, stepsFrom } from '#content/editing/trail.ts'
import type { DraftVersion, VersionAct } from '#content/schema/editing.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { readOlder } from '#content/schema/olderContent.ts'
import type { Database, Tables } from '../storage/tables.ts'

type Reader = Database | Transaction<Tables>

/** Who does something to drafts, and when. */
export interface Hand {
  readonly by: string
  readonly at: Date
}

/** So often a version is kept whole, so that none has to be put together from more than this. */
const WHOLE_EVERY = 50
const VERSIONS_LISTED = 300

export type DraftStore = ReturnType<typeof createDraftStore>

/**
 * What editors have changed and not yet published, one row an exhibit, and every version that it ever had, of which
 * most are kept as what changed.
 */
export function createDraftStore(database: Database) {
  /** The row under its lock; whoever saves the same exhibit waits. */
  const locked = (transaction: Transaction<Tables>, exhibit: string) =>
    transaction.selectFrom('drafts').selectAll().where('exhibit', '=', exhibit).forUpdate().executeTakeFirst()

  /** Writes the next version of a draft on top of the one that is there. @throws Problem `exhibit/saved-by-other` */
  async function add(
    transaction: Transaction<Tables>,
    { by, at }: Hand,
    said: {
      exhibit: string
      content: Exhibit | null
      act: VersionAct
      repeats?: number
      onto?: number
    },
  ): Promise<number> {
    const { exhibit, content, act, repeats = null, onto } = said
    const row = await locked(transaction, exhibit)
    const before = row?.version ?? 0
    if (onto !== undefined && onto !== before)
      throw new Problem('exhibit/saved-by-other', row?.updated_by ?? '')
    const version = before + 1
    const trail = nextTrail(row?.trail ?? emptyTrail, { act, version, followsHall: content === null })
    const values = {
      content: content && JSON.stringify(content),
      version,
      updated_at: at,
      updated_by: by,
      trail: JSON.stringify(trail),
    }
    if (row) await transaction.updateTable('drafts').set(values).where('exhibit', '=', exhibit).execute()
    else {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('drafts')
        .values({ exhibit, ...values })
        .onConflict((conflict) => conflict.column('exhibit').doNothing())
        .executeTakeFirstOrThrow()
      // Two began at the same moment, and this one came second.
      if (!numInsertedOrUpdatedRows) throw new Problem('exhibit/saved-by-other')
    }
    const changes = content && row?.content && version % WHOLE_EVERY !== 0
    await transaction
      .insertInto('draft_versions')
      .values({
        ...{ exhibit, version, at, by, act, repeats },
        whole: content && !changes ? JSON.stringify(content) : null,
        changes: changes ? JSON.stringify(changesBetween(row?.content, content)) : null,
      })
      .execute()
    return version
  }

  /** What a version said; null where it followed the hall. @throws Problem `exhibit/no-such-version` */
  async function contentOf(
    exhibit: string,
    version: number,
    from: Reader = database,
  ): Promise<Exhibit | null> {
    if (version === 0) return null
    const rows = await from
      .selectFrom('draft_versions')
      .select(['version', 'whole', 'changes'])
      .where('exhibit', '=', exhibit)
      .where('version', '<=', version)
      .where('version', '>=', (query) =>
        query
          .selectFrom('draft_versions')
          .select(({ fn }) => fn.max('version').as('first'))
          .where('exhibit', '=', exhibit)
          .where('version', '<=', version)
          .where('changes', 'is', null),
      )
      .orderBy('version')
      .execute()
    if (rows.at(-1)?.version !== version) throw new Problem('exhibit/no-such-version')
    const [first, ...later] = rows
    const content = later.reduce(
      (whole, { changes }) => withChanges(whole, changes ?? []),
      first?.whole ?? null,
    )
    return content && readOlder(content)
  }

  return {
    contentOf,
    add,
    all: async (from: Reader = database) => {
      const rows = await from.selectFrom('drafts').selectAll().execute()
      return rows.map((row) => ({ ...row, content: row.content && readOlder(row.content) }))
    },
    /** The same, and nobody saves any of them until the transaction is over. */
    hold: async (transaction: Transaction<Tables>) => {
      const rows = await transaction.selectFrom('drafts').selectAll().orderBy('exhibit').forUpdate().execute()
      return rows.map((row) => ({ ...row, content: row.content && readOlder(row.content) }))
    },

    /** Saves on top of the version the editor read. @throws Problem `exhibit/saved-by-other` */
    save: (hand: Hand, exhibit: string, content: Exhibit | null, onto: number) =>
      database
        .transaction()
        .execute((transaction) =>
          add(transaction, hand, { exhibit, content, onto, act: content ? 'write' : 'discard' }),
        ),

    /**
     * One step back or forward, or an older version brought back, as a new version.
     * @throws Problem `exhibit/saved-by-other`, `exhibit/nothing-to-undo`, `exhibit/nothing-to-redo`, `exhibit/no-such-version`
     */
    walk: (hand: Hand, exhibit: string, onto: number, to: { act: 'undo' | 'redo' } | { restore: number }) =>
      database.transaction().execute(async (transaction) => {
        const act = 'act' in to ? to.act : 'restore'
        const { trail = emptyTrail } = (await locked(transaction, exhibit)) ?? {}
        const repeats = 'act' in to ? stepsFrom(trail)[to.act] : to.restore
        if (repeats === undefined)
          throw new Problem(act === 'undo' ? 'exhibit/nothing-to-undo' : 'exhibit/nothing-to-redo')
        const content = await contentOf(exhibit, repeats, transaction)
        return add(transaction, hand, { exhibit, content, onto, act, repeats })
      }),

    /** Newest first. */
    versions: async (exhibit: string): Promise<DraftVersion[]> => {
      const rows = await database
        .selectFrom('draft_versions')
        .select(['version', 'at', 'by', 'act', 'repeats'])
        .where('exhibit', '=', exhibit)
        .orderBy('version', 'desc')
        .limit(VERSIONS_LISTED)
        .execute()
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
    },

    /** Who has had a hand in each draft since the hall last showed it. */
    authors: async (from: Reader = database): Promise<ReadonlyMap<string, readonly string[]>> => {
      const rows = await from
        .selectFrom('draft_versions as one')
        .select(['one.exhibit', 'one.by'])
        .distinct()
        .where('one.act', '<>', 'hall')
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('draft_versions as later')
                .select('later.version')
                .whereRef('later.exhibit', '=', 'one.exhibit')
                .whereRef('later.version', '>', 'one.version')
                .where('later.act', '=', 'hall')
                .where('later.whole', 'is', null)
                .where('later.changes', 'is', null),
            ),
          ),
        )
        .execute()
      const found = new Map<string, string[]>()
      for (const { exhibit, by } of rows) found.set(exhibit, [...(found.get(exhibit) ?? []), by])
      return found
    },
  }
}
