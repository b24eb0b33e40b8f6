import { randomBytes } from 'node:crypto'
import { Problem } from '#content/contract/problems.ts'
import type { Database } from '../storage/tables.ts'
import { createUserStore } from './userStore.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  /** ADMIN_PASSWORD; without it one is made up. */
  readonly adminPassword: string | undefined
  readonly newPassword?: () => string
}

/**
 * Opens the account `admin` in a hall that has no account yet. Answers with the made-up password, to be printed
 * this once; with undefined when the operator knows it already.
 */
export async function ensureAdmin({
  database,
  now,
  adminPassword,
  newPassword = () => randomBytes(15).toString('base64url'),
}: Needs): Promise<string | undefined> {
  const users = createUserStore({ database, now })
  if ((await users.list()).length > 0) return undefined
  const password = adminPassword ?? newPassword()
  const mine = await users
    .add({ username: 'admin', password, role: 'admin', name: '' }, { by: 'greenhall', at: now() })
    .catch((error: unknown) => {
      // Another server of the hall was first, and tells its own.
      if (error instanceof Problem && error.code === 'access/user-exists') return undefined
      throw error
    })
  return mine && adminPassword === undefined ? password : undefined
}
