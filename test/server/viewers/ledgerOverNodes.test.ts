import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createLedgerStore } from '../../../server/viewers/ledger/ledgerStore.ts'
import { type LedgerWriter, openLedgerWriter } from '../../../server/viewers/ledger/ledgerWriter.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import type { Heard } from '../../../server/viewers/ledger/weighReports.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

const START = Date.UTC(2026, 4, 1)
let database: TestDatabase
let broadcast: string
/** Two servers that write one ledger, each with what it remembers. */
let north: LedgerWriter
let south: LedgerWriter

beforeAll(async () => {
  database = await openTestDatabase()
  broadcast = randomUUID()
  await database.database
    .insertInto('broadcasts')
    .values({
      id: broadcast,
      title: '两台服务器',
      about: '',
      starts_at: new Date(START),
      stream_key: 'k',
      backup_key: 'b',
      status: 'onAir',
      on_air_at: new Date(START),
      ended_at: null,
      created_by: 'hu',
      created_at: new Date(START),
    })
    .execute()
})
beforeEach(async () => {
  const store = createLedgerStore(database.database)
  north = await openLedgerWriter(store, randomUUID(), () => new Date(START))
  south = await openLedgerWriter(store, randomUUID(), () => new Date(START))
})
afterAll(() => database.close())

/** A viewer whose player says its state at a second of its clock, to one server or the other. */
function createViewer() {
  const viewer = randomUUID()
  let next = 0
  const heard = (state: string, second: number, sequence: number): Heard => {
    const at = START + second * 1000
    const report = { session: START, sequence, state, reportedMs: at }
    return { viewer, broadcast, report, atMs: at, counts: true, facts: () => '{}' }
  }
  return {
    say: (server: LedgerWriter, state: string, second: number) => {
      next += 1
      return server.write(heard(state, second, next))
    },
    again: (server: LedgerWriter, state: string, second: number) => server.write(heard(state, second, next)),
    rows: () =>
      database.database
        .selectFrom('ledger')
        .selectAll()
        .where('viewer', '=', viewer)
        .orderBy('turn')
        .execute(),
  }
}
const creditedOf = (rows: readonly { credited_ms: number }[]) =>
  rows.reduce((sum, { credited_ms }) => sum + credited_ms, 0)

test('a pause that another server hears than the play before it ends what was played', async () => {
  const viewer = createViewer()
  await viewer.say(north, 'p', 0)
  await viewer.say(north, 'a', 10)
  await viewer.say(south, 'p', 20)
  // North last knew of a pause, and hears of the next one: ten seconds were played meanwhile.
  await viewer.say(north, 'a', 30)
  await viewer.say(south, 'p', 50)
  await viewer.say(south, 'a', 55)
  const rows = await viewer.rows()
  expect(creditedOf(rows)).toBe(25_000)
  expect(rows.map(({ state }) => state)).toEqual(['p', 'a', 'p', 'a', 'p', 'a'])
})

test('whoever was not playing when one server heard of them first, and played on the other, is credited', async () => {
  const viewer = createViewer()
  await viewer.say(north, 's', 0)
  await viewer.say(south, 'p', 1)
  await viewer.say(north, 'a', 9)
  expect(creditedOf(await viewer.rows())).toBe(8000)
})

test('a report that both servers hear counts once, whichever was first', async () => {
  const viewer = createViewer()
  for (let turn = 0; turn < 20; turn += 1) {
    const [one, other] = turn % 2 ? [north, south] : [south, north]
    await Promise.all([viewer.say(one, 'p', turn * 10), viewer.again(other, 'p', turn * 10)])
  }
  const rows = await viewer.rows()
  expect(rows).toHaveLength(20)
  expect(creditedOf(rows)).toBe(190_000)
})

test('a server whose clock is behind the other credits nothing twice, and its rows stand in a recount', async () => {
  const viewer = createViewer()
  await viewer.say(north, 'p', 10)
  // Its clock says eight where the other's said ten.
  await viewer.say(south, 'a', 8)
  await viewer.say(south, 'p', 9)
  await viewer.say(north, 'a', 31)
  const { faults } = await recount(database.database)
  expect(faults).toEqual([])
  expect(creditedOf(await viewer.rows())).toBe(21_000)
})
