import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { DATABASE_USER, type Log } from './embeddedPostgres.ts'
import { type OpenDatabase, openDatabase } from './openDatabase.ts'
import type { Tables } from './tables.ts'

interface Needs {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly log: Log
}

/** The line of postmaster.pid that names the folder of the socket (PostgreSQL, miscadmin.h). */
const SOCKET_LINE = 4

/**
 * Opens the hall's database for a tool that runs beside it: the PostgreSQL of a hall that is open is joined, never
 * stopped; that of a closed hall is started for as long as the tool needs it.
 * @throws ConfigError with one sentence for the operator
 */
export async function joinDatabase(needs: Needs): Promise<Pick<OpenDatabase, 'database' | 'close'>> {
  const joined = needs.databaseUrl ? undefined : await joinRunning(needs.dataDir)
  return joined ?? openDatabase(needs)
}

async function joinRunning(dataDir: string) {
  const file = join(dataDir, 'database', 'cluster', 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const socket = readFileSync(file, 'utf8').split('\n')[SOCKET_LINE]?.trim()
  const pool = new pg.Pool({ host: socket, user: DATABASE_USER, database: 'postgres', max: 2 })
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch {
    // What a killed server left behind: the tool starts it as the hall would.
    await pool.end()
    return undefined
  }
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { database, close: () => database.destroy() }
}
