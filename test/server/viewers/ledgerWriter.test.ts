import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldVisits } from '../../../server/viewers/ledger/foldVisits.ts'
import { createLedgerStore } from '../../../server/viewers/ledger/ledgerStore.ts'
import { openLedgerWriter } from '../../../server/viewers/ledger/ledgerWriter.ts'
import { recount } from '../../../server/viewers/ledger/recount.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

const FROM = Date.UTC(2026, 10, 23, 12)
const facts = () =>
  JSON.stringify({ place: 'web', device: 'phone', region: '上海', agent: 'person', host: 'ordinary' })
let opened: TestDatabase
let broadcast: string
beforeEach(async () => {
  opened = await openTestDatabase()
  broadcast = randomUUID()
  await sql`insert into broadcasts (id, title, about, starts_at, stream_key, backup_key, status, created_by, created_at)
    values (${broadcast}, 't', '', now(), 'a', 'b', 'onAir', 'hu', now())`.execute(opened.database)
})
afterEach(() => opened.close())
const node = () => openLedgerWriter(createLedgerStore(opened.database), randomUUID(), () => new Date(FROM))

test('two nodes that hear the same viewers in turn credit every second once', async () => {
  const nodes = await Promise.all([node(), node()])
  const viewers = Array.from({ length: 40 }, () => randomUUID())
  for (let report = 0; report <= 6; report += 1)
    await Promise.all(
      viewers.flatMap((viewer, index) =>
        // Each report goes to one node, some to both.
        nodes
          .filter((_, at) => at === (index + report) % 2 || index % 5 === 0)
          .map(({ write }) =>
            write({
              viewer,
              broadcast,
              atMs: FROM + report * 10_000,
              counts: true,
              facts,
              report: { session: FROM, sequence: report, state: 'p', reportedMs: FROM + report * 10_000 },
            }),
          ),
      ),
    )
  const { visits, faults } = await recount(opened.database)
  expect(faults).toEqual([])
  expect(visits.map(({ creditedMs }) => creditedMs)).toEqual(Array(40).fill(60_000))
  await foldVisits(opened.database)
  const folded = await opened.database.selectFrom('visits').selectAll().execute()
  expect(folded.map(({ credited_ms, region }) => [credited_ms, region])).toEqual(
    Array(40).fill([60_000, '上海']),
  )
})

test('visits are folded while rows are written, and none is left out or taken twice', async () => {
  const writer = await node()
  let over = false
  const folding = (async () => {
    while (!over) await Promise.all([foldVisits(opened.database), foldVisits(opened.database)])
  })()
  await Promise.all(
    Array.from({ length: 300 }, async () => {
      const viewer = randomUUID()
      for (let report = 0; report < 4; report += 1)
        await writer.write({
          viewer,
          broadcast,
          atMs: FROM + report * 10_000,
          counts: true,
          facts,
          report: { session: FROM, sequence: report, state: 'p', reportedMs: FROM + report * 10_000 },
        })
    }),
  )
  over = true
  await folding
  await foldVisits(opened.database)
  const { rows } = await sql<{ visits: number; reports: number; ms: number }>`
    select count(*) as visits, sum(reports) as reports, sum(credited_ms) as ms from visits`.execute(
    opened.database,
  )
  expect(rows).toEqual([{ visits: 300, reports: 1200, ms: 300 * 30_000 }])
})

test('after a statement that was lost on its way back the chain goes on where it really is', async () => {
  const store = createLedgerStore(opened.database)
  let lose = false
  const insert: typeof store.insert = async (rows) => {
    await store.insert(rows)
    if (lose) throw new Error('the line broke after the commit')
  }
  const writer = await openLedgerWriter({ ...store, insert }, randomUUID(), () => new Date(FROM))
  const viewer = randomUUID()
  const say = (sequence: number) =>
    writer.write({
      viewer,
      broadcast,
      atMs: FROM + sequence * 10_000,
      counts: true,
      facts,
      report: { session: FROM, sequence, state: 'p', reportedMs: FROM + sequence * 10_000 },
    })
  await say(0)
  lose = true
  await expect(say(1)).rejects.toThrow('the line broke')
  lose = false
  // The player did not hear the answer and says it again.
  await say(1)
  await say(2)
  const { visits, faults } = await recount(opened.database)
  expect(faults).toEqual([])
  expect(visits).toMatchObject([{ creditedMs: 20_000 }])
})
