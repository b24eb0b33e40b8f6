import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../server/storage/openDatabase.ts'
import { quietLog } from './quietLog.ts'

export interface TestDatabase {
  readonly database: OpenDatabase['database']
  /** For a second connection or another process. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Over the unix socket like the embedded database, or over TCP with a password like a server of one's own. */
export type Way = 'socket' | 'tcp'

/** A fresh database in its present shape, of this caller alone; `close()` drops it. Only in `test/server`. */
export async function openTestDatabase(way: Way = 'socket'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asServer(`create database ${name}`)
  const url = testDatabaseUrl(way, name)
  const { database, close } = await openDatabase({
    databaseUrl: url,
    dataDir: '',
    log: quietLog,
    connections: 4,
  })
  return {
    database,
    url,
    close: async () => {
      await close()
      await asServer(`drop database ${name} with (force)`)
    },
  }
}

/** The address of a database of the test run's PostgreSQL. */
export function testDatabaseUrl(way: Way, name: string): string {
  const { socketFolder, user, port, password } = inject('postgres')
  return way === 'socket'
    ? `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(socketFolder)}`
    : `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
}

async function asServer(sql: string) {
  const client = new pg.Client({ connectionString: testDatabaseUrl('socket', 'postgres') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
