import type { Database } from '../storage/tables.ts'

/** A secret that is made once and then kept, so that what it signed holds after a restart and on every node. */
export async function secretOf(database: Database, name: string, make: () => string): Promise<string> {
  await database
    .insertInto('secrets')
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return (
    await database.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  ).value
}
