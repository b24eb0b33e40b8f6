import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLedgerStore } from '../../../server/viewers/ledger/ledgerStore.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'

let opened: TestDatabase
let broadcast: string
let chain: string
beforeEach(async () => {
  opened = await openTestDatabase()
  broadcast = randomUUID()
  chain = randomUUID()
  await sql`insert into broadcasts (id, title, about, starts_at, stream_key, backup_key, status, created_by, created_at)
    values (${broadcast}, 't', '', now(), 'a', 'b', 'onAir', 'hu', now())`.execute(opened.database)
  await createLedgerStore(opened.database).openChain(chain, new Date())
})
afterEach(() => opened.close())

const row = (number: number, said: { chain?: string; broadcast?: string } = {}) => ({
  ...{ chain, broadcast, number, atMs: 0, viewer: randomUUID(), turn: 0, visit: 0, stretch: 0 },
  ...{
    kind: 'start' as const,
    session: 0,
    sequence: 0,
    state: 'p',
    reportedMs: 0,
    claimedMs: 0,
    creditedMs: 0,
  },
  ...{ spentUntilMs: 0, facts: '{}', hash: '00' },
  ...said,
})
const write = (...rows: ReturnType<typeof row>[]) => createLedgerStore(opened.database).insert(rows)
const rows = async () =>
  (await opened.database.selectFrom('ledger').select('number').orderBy('number').execute()).map(
    ({ number }) => number,
  )

test('no row of the ledger names a broadcast or a chain that is not there', async () => {
  await write(row(0))
  await expect(write(row(1), row(2, { broadcast: randomUUID() }))).rejects.toThrow('a broadcast that is not')
  const stray = randomUUID()
  await expect(write(row(1, { chain: stray }))).rejects.toThrow('a chain that is not')
  expect(await rows()).toEqual([0])
})

test('a broadcast that somebody watched is never deleted, not even while the first row is on its way', async () => {
  const remove = () => opened.database.deleteFrom('broadcasts').where('id', '=', broadcast).execute()
  let removing: Promise<unknown> = Promise.resolve()
  await opened.database.transaction().execute(async (transaction) => {
    await createLedgerStore(transaction).insert([row(0)])
    removing = remove()
    removing.catch(() => {})
    await new Promise((later) => setTimeout(later, 200))
  })
  await expect(removing).rejects.toThrow('the ledger names this broadcast')
  await expect(remove()).rejects.toThrow('the ledger names this broadcast')
  expect(await rows()).toEqual([0])
})
