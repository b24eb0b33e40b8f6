import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportLedger } from '../../../server/viewers/ledger/exportLedger.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import { verifySeals } from '../../../server/viewers/ledger/verifySeals.ts'
import { openViewing, type Viewing } from '../../support/openViewing.ts'

const DAY_SECONDS = 86_400
let viewing: Viewing
let id: string
beforeEach(async () => {
  viewing = await openViewing()
  id = await viewing.openBroadcast()
})
afterEach(() => viewing.close())
const hall = () => viewing.hall()
const database = () => hall().database.database

async function watchAWhile(reports = 4) {
  const players = await Promise.all(Array.from({ length: 3 }, () => hall().openPlayer(id)))
  for (let report = 0; report < reports; report += 1) {
    await Promise.all(players.map(({ say }) => say()))
    viewing.pass(10)
  }
}
/** Somebody with the keys of the database, who is not stopped by its guard. */
const tamper = async (statement: string) => {
  await sql`alter table ledger disable trigger ledger_append_only`.execute(database())
  await sql.raw(statement).execute(database())
  await sql`alter table ledger enable trigger ledger_append_only`.execute(database())
}

test.each([
  'update ledger set credited_ms = 0',
  'delete from ledger',
  'truncate ledger',
  'delete from seals',
])('the database itself refuses: %s', async (statement) => {
  await watchAWhile(1)
  await expect(sql.raw(statement).execute(database())).rejects.toThrow('append-only')
})

test('an honest ledger holds over restarts, each with a chain of its own', async () => {
  await watchAWhile()
  await viewing.restart()
  await watchAWhile()
  const { rows, chains, faults } = await recount(database())
  expect(faults).toEqual([])
  expect([...chains.values()].map((chain) => chain.rows)).toEqual([12, 12])
  expect(rows).toBe(24)
})

test.each([
  [
    'a row that was changed',
    'update ledger set broadcast = broadcast, credited_ms = 0 where number = 5',
    5,
    'hash',
  ],
  ['a time that was changed', "update ledger set at = at - interval '1 ms' where number = 7", 7, 'hash'],
  ['a row that was taken out', 'delete from ledger where number = 4', 5, 'missing'],
  [
    'facts that were made prettier',
    "update ledger set facts = replace(facts, '\"', '''') where number = 1",
    1,
    'hash',
  ],
])('%s is named', async (_what, statement, number, why) => {
  await watchAWhile()
  await tamper(statement)
  expect((await recount(database())).faults).toMatchObject([{ number, why }])
})

test('rows cut off at the end, or a chain forged from its beginning, do not fit the seal of their day', async () => {
  await watchAWhile()
  viewing.pass(DAY_SECONDS)
  await viewing.restart()
  await expect.poll(async () => (await verifySeals(database(), await recount(database()))).seals).toBe(1)
  expect((await verifySeals(database(), await recount(database()))).faults).toEqual([])
  await tamper('delete from ledger where number = (select max(number) from ledger)')
  const cut = await recount(database())
  expect(cut.faults).toEqual([])
  expect((await verifySeals(database(), cut)).faults).toMatchObject([{ why: 'head' }])
})

test('each day that is over is sealed once, follows the one before, and anybody may keep its seal', async () => {
  for (let day = 0; day < 3; day += 1) {
    await watchAWhile(2)
    viewing.pass(DAY_SECONDS)
  }
  await viewing.restart()
  const seals = async () =>
    (await hall().ask<{ day: string; said: string }[]>('GET', '/api/ledger/seals')).body
  await expect.poll(async () => (await seals()).length).toBe(3)
  await viewing.restart()
  expect((await seals()).length).toBe(3)
  expect((await verifySeals(database(), await recount(database()))).faults).toEqual([])
  await sql`alter table seals disable trigger seals_append_only`.execute(database())
  await sql`delete from seals where day = (select min(day) from seals)`.execute(database())
  expect((await verifySeals(database(), await recount(database()))).faults).toMatchObject([
    { why: 'previous' },
  ])
})

test('the thirty lines of the page for auditors check an export, and find what was changed', async () => {
  await watchAWhile()
  viewing.pass(DAY_SECONDS)
  await viewing.restart()
  await expect.poll(async () => (await hall().ask<unknown[]>('GET', '/api/ledger/seals')).body.length).toBe(1)
  const page = readFileSync(join(import.meta.dirname, '../../../server/viewers/ledger/FORMAT.md'), 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'hall-audit-'))
  const script = join(folder, 'check.mjs')
  const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  writeFileSync(script, code)
  const check = async () => {
    let text = ''
    for await (const lines of exportLedger(database())) text += lines
    const { status, stdout } = spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' })
    return { status, ...JSON.parse(stdout) }
  }
  expect(await check()).toEqual({ status: 0, broken: 0, visits: 3, viewsOfAnyStanding: 3 })
  await tamper('update ledger set claimed_ms = claimed_ms + 1 where number = 10')
  expect(await check()).toMatchObject({ status: 1, broken: 1 })
  rmSync(folder, { recursive: true })
})
