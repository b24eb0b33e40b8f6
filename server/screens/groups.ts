import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { ScreenGroup, ScreenSettings } from '#content/schema/screenSettings.ts'
import type { Database } from '../storage/tables.ts'
import { asGroupGone } from './pairing.ts'

interface Change {
  readonly name?: string | undefined
  readonly settings?: ScreenSettings | undefined
  readonly screens?: readonly string[] | undefined
}

/** Groups of screens. Every screen is in the one of all; where several say something, the one made first holds. */
export function createGroups(database: Database) {
  const read = async (only?: string): Promise<ScreenGroup[]> => {
    const rows = await database
      .selectFrom('screen_groups')
      .selectAll()
      .select((from) =>
        from
          .selectFrom('screen_group_members')
          .whereRef('screen_group_members.group', '=', 'screen_groups.id')
          .select(sql<string[]>`coalesce(array_agg(screen), '{}')`.as('screens'))
          .as('screens'),
      )
      .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
      .orderBy('everyone', 'desc')
      .orderBy('number')
      .execute()
    return rows.map(({ number: _, screens, ...group }) => ({ ...group, screens: screens ?? [] }))
  }
  /** @throws Problem `screen/group-not-found` */
  const one = async (id: string): Promise<ScreenGroup> => {
    const [group] = await read(id)
    if (!group) throw new Problem('screen/group-not-found')
    return group
  }

  return {
    all: () => read(),
    one,
    /** @throws Problem `screen/group-taken` */
    async add(name: string): Promise<ScreenGroup> {
      const id = randomUUID()
      await database.insertInto('screen_groups').values({ id, name }).execute().catch(asTaken(name))
      return one(id)
    },
    /** @throws Problem `screen/group-not-found`, `screen/group-taken`, `screen/group-of-all`, `screen/not-found` */
    async change(id: string, { name, settings, screens }: Change): Promise<ScreenGroup> {
      const { everyone } = await one(id)
      if (everyone && (name !== undefined || screens !== undefined)) throw new Problem('screen/group-of-all')
      await database.transaction().execute(async (transaction) => {
        const said = {
          ...(name === undefined ? {} : { name }),
          ...(settings === undefined ? {} : { settings: JSON.stringify(settings) }),
        }
        if (Object.keys(said).length > 0)
          await transaction
            .updateTable('screen_groups')
            .set(said)
            .where('id', '=', id)
            .execute()
            .catch(asTaken(name ?? ''))
        if (!screens) return
        await transaction.deleteFrom('screen_group_members').where('group', '=', id).execute()
        if (screens.length > 0)
          await transaction
            .insertInto('screen_group_members')
            .values([...new Set(screens)].map((screen) => ({ screen, group: id })))
            .execute()
            .catch(asScreenGone)
      })
      return one(id)
    },
    /** @throws Problem `screen/group-not-found`, `screen/group-of-all` */
    async remove(id: string): Promise<ScreenGroup> {
      const group = await one(id)
      if (group.everyone) throw new Problem('screen/group-of-all')
      await database.deleteFrom('screen_groups').where('id', '=', id).execute()
      return group
    },
    /** The groups of one screen from now on. @throws Problem `screen/group-not-found` */
    async place(screen: string, groups: readonly string[]): Promise<void> {
      await database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('screen_group_members').where('screen', '=', screen).execute()
        if (groups.length > 0)
          await transaction
            .insertInto('screen_group_members')
            .values([...new Set(groups)].map((group) => ({ screen, group })))
            .execute()
            .catch(asGroupGone)
      })
    },
  }
}

export type Groups = ReturnType<typeof createGroups>

const codeOf = (error: unknown) => (error as { code?: string }).code
const asTaken = (name: string) => (error: unknown) => {
  if (codeOf(error) === '23505') throw new Problem('screen/group-taken', name)
  throw error
}
const asScreenGone = (error: unknown) => {
  if (codeOf(error) === '23503') throw new Problem('screen/not-found')
  throw error
}
