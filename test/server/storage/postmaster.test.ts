import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../../../server/storage/embeddedPostgres.ts'
import { settleCluster } from '../../../server/storage/postmaster.ts'
import { quietLog } from '../../support/quietLog.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hall-postmaster-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))
const clusterOf = () => join(realpathSync(join(dataDir, 'database')), 'cluster')

test('a left-behind pid that belongs to another program by now does not keep the hall closed', async () => {
  await startEmbeddedPostgres({ dataDir, log: quietLog }).then(({ stop }) => stop())
  writeFileSync(join(clusterOf(), 'postmaster.pid'), `${process.pid}\n${clusterOf()}\n`)
  const again = await startEmbeddedPostgres({ dataDir, log: quietLog })
  await again.stop()
})

test('a pid file that says nothing readable is left to PostgreSQL', async () => {
  writeFileSync(join(dataDir, 'postmaster.pid'), 'nonsense')
  await settleCluster(dataDir)
  expect(existsSync(join(dataDir, 'postmaster.pid'))).toBe(true)
})

test('a database that was left running is stopped properly before it is started anew', async () => {
  const left = await startEmbeddedPostgres({ dataDir, log: quietLog })
  await settleCluster(clusterOf())
  expect(existsSync(join(clusterOf(), 'postmaster.pid'))).toBe(false)
  await left.stop()
})
