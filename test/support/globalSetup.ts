import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../server/storage/embeddedPostgres.ts'
import { quietLog } from './quietLog.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the PostgreSQL of this test run answers; every test makes a database of its own in it. */
    postgres: { socketFolder: string; user: string }
  }
}

/** One PostgreSQL for a whole run of the server's tests. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-tests-'))
  const { socketFolder, user, stop } = await startEmbeddedPostgres({
    dataDir,
    log: quietLog,
    // Nothing here has to outlive a power cut.
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '100' },
  })
  project.provide('postgres', { socketFolder, user })
  return async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
