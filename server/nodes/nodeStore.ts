import { sql, type Transaction } from 'kysely'
import type { Database, Tables } from '../storage/tables.ts'
import type { Beat } from './watchBeats.ts'

/** Where a node is reached by the others. */
export interface Place {
  readonly host: string
  readonly httpPort: number
  readonly rtmpPort: number
}

/** A node that is not there any more, and what lived on it. */
export interface Gone {
  readonly channels: readonly string[]
  /** Its last beat. */
  readonly seenAt: Date
}

/** Told within the transaction that takes a node off the list: all of it holds, or nothing. */
export type Bury = (transaction: Transaction<Tables>, gone: Gone) => Promise<void>

/** The list of nodes and of what lives on them, as one of them sees it. */
export function createNodeStore(database: Database, name: string) {
  return {
    enter: (run: string, host: string, at: Date) =>
      database
        .insertInto('nodes')
        .values({ name, run, beats: 0, seen_at: at, host, http_port: null, rtmp_port: null })
        .execute(),
    reachable: (run: string, { httpPort, rtmpPort }: Omit<Place, 'host'>) =>
      database
        .updateTable('nodes')
        .set({ http_port: httpPort, rtmp_port: rtmpPort })
        .where('name', '=', name)
        .where('run', '=', run)
        .execute(),
    /** False where others have taken this node off the list. */
    async beat(run: string, at: Date): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('nodes')
        .set({ beats: sql<number>`beats + 1`, seen_at: at })
        .where('name', '=', name)
        .where('run', '=', run)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
    all: (): Promise<Beat[]> => database.selectFrom('nodes').select(['name', 'run', 'beats']).execute(),

    /** Takes a node off the list, unless it has beaten since; answers with what lived on it. */
    bury: ({ name: dead, run, beats }: Beat, bury: Bury): Promise<Gone | undefined> =>
      database.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('nodes')
          .select('seen_at')
          .where('name', '=', dead)
          .where('run', '=', run)
          .where('beats', '=', beats)
          .forUpdate()
          .executeTakeFirst()
        if (!row) return undefined
        const held = await transaction
          .selectFrom('held_channels')
          .select('channel')
          .where('node', '=', dead)
          .execute()
        const gone = { channels: held.map(({ channel }) => channel), seenAt: row.seen_at }
        await bury(transaction, gone)
        await transaction.deleteFrom('nodes').where('name', '=', dead).execute()
        return gone
      }),

    /** What is said to be on air and lives nowhere is not on air; nobody knows since when. */
    buryStrays: (bury: Bury): Promise<void> =>
      database.transaction().execute(async (transaction) => {
        const strays = await transaction
          .selectFrom('broadcasts')
          .select('id')
          .where('status', '=', 'onAir')
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('held_channels').select('node').whereRef('channel', '=', 'broadcasts.id'))),
          )
          .forUpdate()
          .execute()
        await bury(transaction, { channels: strays.map(({ id }) => id), seenAt: new Date(0) })
      }),

    /** The name of the node that a channel lives on from now on: this one, unless another was first. */
    async claim(channel: string): Promise<string> {
      const { node } = await database
        .insertInto('held_channels')
        .values({ channel, node: name })
        // Changes nothing, but answers with whoever was first.
        .onConflict((conflict) =>
          conflict.column('channel').doUpdateSet({ node: sql.ref('held_channels.node') }),
        )
        .returning('node')
        .executeTakeFirstOrThrow()
      return node
    },
    release: (channel: string) =>
      database.deleteFrom('held_channels').where('channel', '=', channel).where('node', '=', name).execute(),
    /** Where a channel lives; undefined where it lives nowhere, or here. */
    async placeOf(channel: string): Promise<Place | undefined> {
      const row = await database
        .selectFrom('held_channels')
        .innerJoin('nodes', 'nodes.name', 'held_channels.node')
        .select(['host', 'http_port', 'rtmp_port'])
        .where('channel', '=', channel)
        .where('nodes.name', '<>', name)
        .executeTakeFirst()
      return row && { host: row.host, httpPort: row.http_port ?? 0, rtmpPort: row.rtmp_port ?? 0 }
    },
  }
}
