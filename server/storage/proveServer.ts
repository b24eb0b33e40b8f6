import type { Pool } from 'pg'
import { ConfigError } from '../config.ts'

const OLDEST_VERSION = 150_000

/** What the failures of a connection mean for the operator. */
const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers there. Start that server or correct the host and port',
  ENOTFOUND: 'there is no such host. Correct the host',
  EAI_AGAIN: 'the host’s name cannot be looked up. Correct the host or the network',
  ETIMEDOUT: 'the server does not answer. Check the network and the firewall',
  EHOSTUNREACH: 'the host cannot be reached. Check the network',
  '28P01': 'the user name or the password is wrong. Correct them',
  '28000': 'this user may not sign in from here. Allow it in pg_hba.conf',
  '3D000': 'there is no such database. Create it',
  '53300': 'the server has no connection left. Raise its max_connections',
}

/** Proves that DATABASE_URL leads to a server the hall can use. @throws ConfigError */
export async function proveServer(pool: Pool, databaseUrl: string): Promise<void> {
  const { version, encoding, creates } = await ask(pool, databaseUrl)
  if (version < OLDEST_VERSION)
    refuse(databaseUrl, `the server is PostgreSQL ${Math.floor(version / 10_000)}. Use 15 or newer`)
  if (encoding !== 'UTF8')
    refuse(databaseUrl, `the database is encoded in ${encoding}. Create it with ENCODING 'UTF8'`)
  if (!creates) refuse(databaseUrl, 'this user may not create tables. Make it the owner of the database')
}

interface Answer {
  version: number
  encoding: string
  creates: boolean
}

async function ask(pool: Pool, databaseUrl: string): Promise<Answer> {
  try {
    const { rows } = await pool.query<Answer>(
      `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
       has_schema_privilege(current_schema(), 'create') as creates`,
    )
    return rows[0] as Answer
  } catch (cause) {
    const { code = '', message } = cause as Error & { code?: string }
    return refuse(databaseUrl, `${meanings[code] ?? `the server says: ${message}. Correct it`}`, cause)
  }
}

function refuse(databaseUrl: string, why: string, cause?: unknown): never {
  const { host, pathname } = new URL(databaseUrl)
  // Never the whole address: it holds a password.
  throw new ConfigError(`DATABASE_URL leads to ${host}${pathname}, but ${why}, then start again.`, { cause })
}
