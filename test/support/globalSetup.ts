import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { freePort } from '../../server/freePort.ts'
import { startEmbeddedPostgres } from '../../server/storage/embeddedPostgres.ts'
import { quietLog } from './quietLog.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of this test run answers: on its socket as the embedded one, on TCP as any server. */
    postgres: { socketFolder: string; user: string; port: number; password: string }
  }
}

/** One PostgreSQL for a whole run of the server's tests; every test makes databases of its own in it. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-tests-'))
  const port = await freePort()
  const { socketFolder, user, stop } = await startEmbeddedPostgres({
    dataDir,
    log: quietLog,
    // Nothing here has to outlive a power cut.
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      max_connections: '100',
      listen_addresses: '127.0.0.1',
      port: String(port),
    },
  })
  const password = randomUUID()
  const client = new pg.Client({ host: socketFolder, user, port, database: 'postgres' })
  await client.connect()
  await client.query(`alter role ${user} password '${password}'`).finally(() => client.end())
  project.provide('postgres', { socketFolder, user, port, password })
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
