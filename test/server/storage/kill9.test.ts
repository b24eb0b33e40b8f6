import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../server/storage/openDatabase.ts'
import { quietLog } from '../../support/quietLog.ts'

/** Twenty are the bench (`KILLS=20`); a few are enough for every change. */
const ROUNDS = Number(process.env.KILLS ?? 6)
const writer = new URL('writeUntilKilled.ts', import.meta.url).pathname

/** Lets the writer run for `ms` after its first row, kills it, and says the last row it saw acknowledged. */
async function writeAndKill(dataDir: string, round: number, ms: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = 0
  const gone = new Promise((done) => child.once('close', done))
  await new Promise<void>((begun) => {
    createInterface(child.stdout).on('line', (line) => {
      last = Number(line)
      begun()
    })
    void gone.then(() => begun())
  })
  await sleep(ms)
  child.kill('SIGKILL')
  await gone
  return last
}

const killDatabase = (dataDir: string) =>
  process.kill(
    Number.parseInt(readFileSync(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8'), 10),
    'SIGKILL',
  )

test(`no acknowledged row is lost in ${ROUNDS} rounds of kill -9, of the hall alone and of its database too`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-kill9-'))
  const acknowledged: number[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    // Another moment each round, the same in every run.
    acknowledged.push(await writeAndKill(dataDir, round, 40 + ((round * 7919) % 400)))
    if (round % 3 === 0) killDatabase(dataDir)
  }
  const { database, close } = await openDatabase({ databaseUrl: undefined, dataDir, log: quietLog })
  const { rows } = await sql<{ round: number; rows: number; last: number }>`
    select round, count(*) as rows, max(number) as last from written group by round order by round`.execute(
    database,
  )
  await close()
  rmSync(dataDir, { recursive: true, force: true })

  expect(rows.map(({ round }) => round)).toEqual(acknowledged.map((_, index) => index + 1))
  for (const [index, { rows: kept, last }] of rows.entries()) {
    expect(acknowledged[index]).toBeGreaterThan(0)
    expect(last).toBeGreaterThanOrEqual(acknowledged[index] ?? 0)
    expect(kept).toBe(last)
  }
}, 120_000)
