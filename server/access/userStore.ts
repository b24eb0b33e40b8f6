import { type Selectable, sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { AccountAct, AccountEntry, Role, User } from '#content/schema/access.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { hashPassword } from './passwords.ts'

export type UserStore = ReturnType<typeof createUserStore>

/** Who does something to accounts, and when. */
interface Hand {
  readonly by: string
  readonly at: Date
}
interface Change {
  readonly name?: string | undefined
  readonly role?: Role | undefined
  readonly password?: string | undefined
}

const ACTS_LISTED = 200

/** Accounts, and the log of what is done to them. There is always at least one admin. */
export function createUserStore({ database, now }: { database: Database; now: () => Date }) {
  const note = async (within: Database, hand: Hand, act: AccountAct, username: string, about = '') => {
    await within
      .insertInto('account_acts')
      .values({ ...hand, act, username, about })
      .execute()
  }

  return {
    list: async (): Promise<User[]> =>
      (await database.selectFrom('users').selectAll().orderBy('username').execute()).map(userFrom),

    find: (username: string) =>
      database.selectFrom('users').selectAll().where('username', '=', username).executeTakeFirst(),

    /** Newest first. */
    acts: async (): Promise<AccountEntry[]> => {
      const rows = await database
        .selectFrom('account_acts')
        .selectAll()
        .orderBy('number', 'desc')
        .limit(ACTS_LISTED)
        .execute()
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
    },

    /** @throws Problem `access/user-exists` */
    add: async (
      { username, name, role, password }: Omit<User, 'createdAt'> & { readonly password: string },
      hand: Hand,
    ): Promise<User> => {
      const row = { username, name, role, password_hash: await hashPassword(password), created_at: now() }
      return database.transaction().execute(async (within) => {
        const added = await within
          .insertInto('users')
          .values(row)
          .onConflict((conflict) => conflict.column('username').doNothing())
          .returningAll()
          .executeTakeFirst()
        if (!added) throw new Problem('access/user-exists')
        await note(within, hand, 'opened', username, role)
        return userFrom(added)
      })
    },

    /** @throws Problem `access/user-not-found`, `access/last-admin` */
    change: async (username: string, { name, role, password }: Change, hand: Hand): Promise<User> => {
      const password_hash = password === undefined ? undefined : await hashPassword(password)
      return keepingAnAdmin(database, async (within) => {
        const before = await within
          .selectFrom('users')
          .selectAll()
          .where('username', '=', username)
          .executeTakeFirst()
        if (!before) throw new Problem('access/user-not-found')
        const after = {
          ...before,
          ...(name === undefined ? {} : { name }),
          ...(role ? { role } : {}),
          ...(password_hash ? { password_hash } : {}),
        }
        await within.updateTable('users').set(after).where('username', '=', username).execute()
        if (after.name !== before.name) await note(within, hand, 'renamed', username, after.name)
        if (after.role !== before.role) await note(within, hand, 'role', username, after.role)
        if (password_hash) await note(within, hand, 'password', username)
        return userFrom(after)
      })
    },

    /** Ends the user's sessions too. @throws Problem `access/user-not-found`, `access/last-admin` */
    remove: (username: string, hand: Hand): Promise<void> =>
      keepingAnAdmin(database, async (within) => {
        const removed = await within.deleteFrom('users').where('username', '=', username).executeTakeFirst()
        if (removed.numDeletedRows === 0n) throw new Problem('access/user-not-found')
        await note(within, hand, 'closed', username)
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

const userFrom = ({ username, name, role, created_at }: Selectable<Tables['users']>): User => ({
  ...{ username, name, role },
  createdAt: created_at.toISOString(),
})
