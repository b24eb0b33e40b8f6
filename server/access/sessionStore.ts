import { createHash, randomBytes } from 'node:crypto'
import type { Identity } from '#content/schema/access.ts'
import type { Database } from '../storage/tables.ts'

export const SESSION_MS = 12 * 3600_000
/** Used sessions are prolonged, but not on each request: a write every quarter of an hour is enough. */
const PROLONG_AFTER_MS = 15 * 60_000

export interface SessionNeeds {
  readonly database: Database
  readonly now: () => Date
  /** 32 unguessable bytes as base64url. */
  readonly newSecret?: () => string
}

export type SessionStore = ReturnType<typeof createSessionStore>

/** Sessions as rows; a row holds only the hash of the cookie's secret. */
export function createSessionStore({
  database,
  now,
  newSecret = () => randomBytes(32).toString('base64url'),
}: SessionNeeds) {
  const later = () => new Date(now().getTime() + SESSION_MS)
  return {
    /** Opens a session, sweeps the expired ones, and says its secret. */
    open: async (username: string): Promise<string> => {
      const secret = newSecret()
      await database.deleteFrom('sessions').where('expires_at', '<=', now()).execute()
      await database
        .insertInto('sessions')
        .values({ id_hash: hashOf(secret), username, created_at: now(), expires_at: later() })
        .execute()
      return secret
    },
    /** Who it belongs to, and whether it was prolonged just now. */
    find: async (secret: string): Promise<{ identity: Identity; prolonged: boolean } | undefined> => {
      const row = await database
        .selectFrom('sessions')
        .innerJoin('users', 'users.username', 'sessions.username')
        .select(['users.username', 'users.role', 'sessions.expires_at'])
        .where('id_hash', '=', hashOf(secret))
        .where('expires_at', '>', now())
        .executeTakeFirst()
      if (!row) return undefined
      const { username, role, expires_at } = row
      const prolonged = later().getTime() - expires_at.getTime() > PROLONG_AFTER_MS
      if (prolonged)
        await database
          .updateTable('sessions')
          .set({ expires_at: later() })
          .where('id_hash', '=', hashOf(secret))
          .execute()
      return { identity: { username, role }, prolonged }
    },
    end: async (secret: string): Promise<void> => {
      await database.deleteFrom('sessions').where('id_hash', '=', hashOf(secret)).execute()
    },
    /** Ends all sessions of a user, save the one that asks. */
    endAll: async (username: string, save = ''): Promise<void> => {
      await database
        .deleteFrom('sessions')
        .where('username', '=', username)
        .where('id_hash', '!=', hashOf(save))
        .execute()
    },
  }
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
