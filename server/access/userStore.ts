import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { Role, User } from '#content/schema/access.ts'
import type { Database } from '../storage/tables.ts'
import { hashPassword } from './passwords.ts'

export type UserStore = ReturnType<typeof createUserStore>

/** Accounts. There is always at least one admin. */
export function createUserStore({ database, now }: { database: Database; now: () => Date }) {
  return {
    list: async (): Promise<User[]> =>
      (await database.selectFrom('users').selectAll().orderBy('username').execute()).map(userFrom),

    find: (username: string) =>
      database.selectFrom('users').selectAll().where('username', '=', username).executeTakeFirst(),

    /** @throws Problem `access/user-exists` */
    add: async (username: string, password: string, role: Role): Promise<User> => {
      const row = { username, role, password_hash: await hashPassword(password), created_at: now() }
      const added = await database
        .insertInto('users')
        .values(row)
        .onConflict((conflict) => conflict.column('username').doNothing())
        .returning('username')
        .executeTakeFirst()
      if (!added) throw new Problem('access/user-exists')
      return userFrom(row)
    },

    /** @throws Problem `access/user-not-found`, `access/last-admin` */
    change: async (
      username: string,
      change: { role?: Role | undefined; password?: string | undefined },
    ): Promise<User> => {
      const password_hash = change.password === undefined ? undefined : await hashPassword(change.password)
      return keepingAnAdmin(database, async (within) => {
        const changed = await within
          .updateTable('users')
          .set({
            // Also a change of nothing has to be a valid statement.
            username,
            ...(change.role ? { role: change.role } : {}),
            ...(password_hash ? { password_hash } : {}),
          })
          .where('username', '=', username)
          .returningAll()
          .executeTakeFirst()
        if (!changed) throw new Problem('access/user-not-found')
        return userFrom(changed)
      })
    },

    /** Ends the user's sessions too. @throws Problem `access/user-not-found`, `access/last-admin` */
    remove: (username: string): Promise<void> =>
      keepingAnAdmin(database, async (within) => {
        const removed = await within.deleteFrom('users').where('username', '=', username).executeTakeFirst()
        if (removed.numDeletedRows === 0n) throw new Problem('access/user-not-found')
      }),
  }
}

/** Two admins who remove one another at the same moment must not both succeed. */
const keepingAnAdmin = <T>(database: Database, change: (within: Database) => Promise<T>): Promise<T> =>
  database.transaction().execute(async (within) => {
    await sql`lock table users in share row exclusive mode`.execute(within)
    const changed = await change(within)
    const admin = await within
      .selectFrom('users')
      .select('username')
      .where('role', '=', 'admin')
      .limit(1)
      .execute()
    if (admin.length === 0) throw new Problem('access/last-admin')
    return changed
  })

const userFrom = (row: { username: string; role: Role; created_at: Date }): User => ({
  username: row.username,
  role: row.role,
  createdAt: row.created_at.toISOString(),
})
