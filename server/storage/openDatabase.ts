import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { type EmbeddedPostgres, type Log, startEmbeddedPostgres } from './embeddedPostgres.ts'
import { migrate } from './migrate.ts'
import { proveServer } from './proveServer.ts'
import type { Database, Tables } from './tables.ts'

/** bigint and numeric arrive as numbers: the hall counts nothing beyond 2^53. */
const BIGINT = 20
const NUMERIC = 1700
pg.types.setTypeParser(BIGINT, Number)
pg.types.setTypeParser(NUMERIC, Number)

/** What `pg` needs for another connection to the same database. */
export type Connection = Pick<pg.PoolConfig, 'connectionString' | 'host' | 'user' | 'database'>

interface Needs {
  /** A PostgreSQL server; without it the shipped one is started in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly log: Log
  /** The most connections held at once. */
  readonly connections?: number
}

export interface OpenDatabase {
  readonly database: Database
  readonly connection: Connection
  /** Ends the connections and, where it is ours, the server. */
  readonly close: () => Promise<void>
}

/**
 * Opens the hall's database in its present shape: of DATABASE_URL, or embedded in DATA_DIR.
 * @throws ConfigError with one sentence for the operator
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
  log,
  connections = 10,
}: Needs): Promise<OpenDatabase> {
  const embedded = databaseUrl ? undefined : await startEmbeddedPostgres({ dataDir, log })
  const connection = embedded ? connectionTo(embedded) : { connectionString: databaseUrl ?? '' }
  const pool = new pg.Pool({ ...connection, max: connections, connectionTimeoutMillis: 10_000 })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  let closing = false
  pool.on('error', (error) => {
    if (!closing) log.warn({ err: error }, 'a database connection broke')
  })
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const close = async () => {
    closing = true
    await database.destroy()
    await embedded?.stop()
  }
  try {
    if (databaseUrl) await proveServer(pool, databaseUrl)
    await migrate(database)
  } catch (error) {
    await close()
    throw error
  }
  return { database, connection, close }
}

const connectionTo = ({ socketFolder, user }: EmbeddedPostgres): Connection => ({
  host: socketFolder,
  user,
  database: 'postgres',
})
