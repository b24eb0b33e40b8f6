import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../../../server/storage/embeddedPostgres.ts'
import { settleCluster } from '../../../server/storage/postmaster.ts'
import { eventually } from '../../support/eventually.ts'
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

test('a killed database whose process id is not given up by its parent does not keep the hall closed', async () => {
  const cluster = realpathSync(dataDir)
  const database = join(cluster, 'postgres-sleep')
  copyFileSync('/bin/sleep', database)
  // A parent that never asks how its child ended: the child stays in the table of processes. bash tells those that run
  // beside it to overlook signals, `env` to heed them.
  const command = 'env --default-signal ./postgres-sleep 60 & echo $!; kill -STOP $$'
  const parent = spawn('bash', ['-c', command], { cwd: cluster })
  try {
    const [printed] = await once(parent.stdout, 'data')
    await eventually(() => expect(readlinkSync(`/proc/${Number(printed)}/exe`)).toBe(database))
    writeFileSync(join(cluster, 'postmaster.pid'), `${printed}${cluster}\n`)
    await settleCluster(cluster)
    expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false)
  } finally {
    parent.kill('SIGKILL')
  }
})
