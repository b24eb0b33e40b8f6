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

/** A fresh database in its present shape, of this caller alone; `close()` drops it. Only in `test/server`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { socketFolder, user } = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const asServer = async (sql: string) => {
    const client = new pg.Client({ host: socketFolder, user, database: 'postgres' })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await asServer(`create database ${name}`)
  const url = `postgres://${user}@localhost/${name}?host=${encodeURIComponent(socketFolder)}`
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
