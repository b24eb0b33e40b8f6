import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AirYear } from '#content/schema/air.ts'
import { air } from '../../../server/air/air.ts'
import { createNodeStore } from '../../../server/nodes/nodeStore.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

const START = new Date('2026-05-01T02:00:00Z')
const minute = (count: number) => new Date(START.getTime() + count * 60_000)
let database: TestDatabase
let clock: Date

beforeEach(async () => {
  database = await openTestDatabase()
  clock = START
})
afterEach(() => database.close())

const plan = async (title: string, startsAt: Date, endedAt: Date | null = null) => {
  const id = randomUUID()
  await database.database
    .insertInto('broadcasts')
    .values({
      id,
      title,
      about: '',
      starts_at: startsAt,
      stream_key: id,
      backup_key: `b${id}`,
      status: endedAt ? 'ended' : 'planned',
      on_air_at: null,
      ended_at: endedAt,
      created_by: 'hu',
      created_at: START,
    })
    .execute()
  return id
}

type Ledger = ReturnType<typeof air>

interface Life {
  readonly ledger: Ledger
  readonly read: () => Promise<AirYear>
  /** Says that the server is alive. */
  readonly beat: () => Promise<unknown>
}

/** A server that opens now and dies without a word when `use` is done; the broadcasts live on it. */
const serverLife = async (ids: readonly string[], use: (life: Life) => Promise<void>) => {
  const ledgers: Ledger[] = []
  const store = createNodeStore(database.database, 'hall')
  const run = randomUUID()
  const app = await openTestServer((serve) => {
    const log = pino({ level: 'silent' })
    ledgers.push(air(serve, { database: database.database, log, now: () => clock, target: 0.03 }))
  })
  for (const ledger of ledgers) {
    for (const before of await store.all())
      await store.bury(before, async (transaction, { channels, seenAt }) => {
        await ledger.darken(transaction, channels, seenAt)
      })
    await store.enter(run, '', clock)
    for (const id of ids) await store.claim(id)
    const read = async () => (await app.inject({ url: '/api/air', headers: as('wu', 'staff') })).json()
    await use({ ledger, read, beat: () => store.beat(run, clock) })
  }
  await app.close()
}

test('the year is accounted for: seconds, rates, and the broadcasts that failed', async () => {
  const well = await plan('顺顺当当', minute(0), minute(60))
  const badly = await plan('断断续续', minute(120), minute(180))
  await plan('还没到', minute(900))
  await plan('去年的', new Date('2025-05-01T02:00:00Z'))
  await serverLife([well, badly], async ({ ledger, read }) => {
    ledger.note(well, 'main', minute(0))
    ledger.note(badly, 'main', minute(120))
    ledger.note(badly, 'backSoon', minute(150))
    ledger.note(badly, 'main', minute(156))
    clock = minute(200)
    const year = await read()
    expect(year).toMatchObject({
      year: 2026,
      target: 0.03,
      seconds: { onAir: 114 * 60, slate: 6 * 60, intermission: 0, dark: 0 },
      failureRate: 0.05,
      broadcasts: 2,
      failedBroadcasts: 1,
    })
    expect(year.accounts.map(({ id, failureRate }) => [id, failureRate])).toEqual([
      [well, 0],
      [badly, 0.1],
    ])
    expect(year.accounts[1]?.spans.map(({ state }) => state)).toEqual(['onAir', 'slate', 'onAir'])
    await ledger.close()
  })
})

test('a server that died leaves no second unaccounted for: dark from its last sign of life', async () => {
  const id = await plan('半路断电', minute(0))
  await serverLife([id], async ({ ledger, beat }) => {
    ledger.note(id, 'main', minute(0))
    clock = minute(20)
    // The last heartbeat, and then nothing more.
    await beat()
    await ledger.close()
  })
  clock = minute(23)
  await serverLife([id], async ({ ledger, read }) => {
    ledger.note(id, 'backSoon', minute(23))
    ledger.note(id, 'main', minute(24))
    clock = minute(30)
    const { spans, seconds } = (await read()).accounts[0] ?? {}
    expect(spans?.map(({ state }) => state)).toEqual(['onAir', 'dark', 'slate', 'onAir'])
    expect(seconds).toEqual({ onAir: 26 * 60, dark: 3 * 60, slate: 60, intermission: 0 })
    await ledger.close()
  })
})

test('rows of the ledger cannot be changed or taken away', async () => {
  const id = await plan('改不得', minute(0))
  await serverLife([id], async ({ ledger, read }) => {
    ledger.note(id, 'backSoon', minute(0))
    await read()
    const { database: rows } = database
    await expect(rows.deleteFrom('air').execute()).rejects.toThrow('append-only')
    await expect(
      rows
        .updateTable('air')
        .set({ shown: 'main' } as never)
        .execute(),
    ).rejects.toThrow('append-only')
    await ledger.close()
  })
})
