import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ExhibitNote, SubjectRating } from '#content/schema/rating.ts'
import { createAddressMark } from '../../../server/addressMark.ts'
import { EXHIBIT_ASKS_AN_HOUR } from '../../../server/ratings/ratingStore.ts'
import { ratings } from '../../../server/ratings/ratings.ts'
import { foldVisits } from '../../../server/viewers/ledger/foldVisits.ts'
import { readToken, signToken, TOKEN_MS } from '../../../server/viewers/viewingToken.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

const SECRET = 'the secret of the hall'
const EXHIBIT = { id: 'cherry', order: 1, title: { zh: '一棵樱', en: 'A cherry tree' } }
let database: TestDatabase
let app: FastifyInstance
let clock: number

beforeEach(async () => {
  database = await openTestDatabase()
  clock = Date.UTC(2026, 4, 1)
  app = await openTestServer((serve) =>
    ratings(serve, {
      database: database.database,
      now: () => new Date(clock),
      identify: (token) => readToken(token, SECRET, new Date(clock)),
      addressMark: createAddressMark(SECRET),
      settle: () => foldVisits(database.database),
      exhibits: async () => [EXHIBIT],
    }),
  )
})
afterEach(async () => {
  await app.close()
  await database.close()
})

const onAir = async () => {
  const id = randomUUID()
  const at = new Date(clock)
  await database.database
    .insertInto('broadcasts')
    .values({
      id,
      title: '听见落叶',
      about: '',
      starts_at: at,
      stream_key: `key-${id}`,
      backup_key: `backup-${id}`,
      status: 'ended',
      on_air_at: at,
      ended_at: at,
      created_by: 'hu',
      created_at: at,
      cover: null,
      reservation_url: null,
      trim_from: null,
      trim_until: null,
      rehearsal: null,
    })
    .execute()
  await database.database.insertInto('ledger_chains').values({ id, opened_at: at }).execute()
  return id
}
let number = 0
/** A viewer whom the ledger credits with so many seconds. */
const viewerOf = async (broadcast: string, { seconds = 12, agent = 'person' } = {}) => {
  const viewer = randomUUID()
  const credited = { claimed_ms: seconds * 1000, credited_ms: seconds * 1000 }
  const row = {
    ...{ chain: broadcast, number: number++, at: new Date(clock), broadcast, viewer },
    ...{ turn: 0, visit: 0, stretch: 0, kind: 'start' as const, session: 1, sequence: 1, state: 'p' },
    ...{ reported_ms: 1, spent_until_ms: 1, hash: Buffer.alloc(32), ...credited },
    facts: JSON.stringify({ place: 'web', agent, host: 'ordinary', address: viewer, network: viewer }),
  }
  await database.database.insertInto('ledger').values(row).execute()
  return signToken({ viewer, broadcast, issued: clock }, SECRET)
}
const rate = async (broadcast: string, token: string, score: string | null, reason: string | null = null) => {
  const url = `/api/broadcasts/${broadcast}/ratings`
  const reply = await app.inject({ method: 'POST', url, payload: { token, score, reason } })
  return { status: reply.statusCode, ...reply.json() }
}
const send = async (notes: Partial<ExhibitNote>[]) => {
  const reply = await app.inject({ method: 'POST', url: '/api/ratings', payload: { notes } })
  return { status: reply.statusCode, ...reply.json() }
}
const note = (more: Partial<ExhibitNote> = {}): ExhibitNote => ({
  asking: randomUUID(),
  exhibit: EXHIBIT.id,
  at: new Date(clock).toISOString(),
  score: null,
  reason: null,
  ...more,
})
const read = async (): Promise<SubjectRating[]> =>
  (await app.inject({ url: '/api/ratings', headers: as('wu', 'staff') })).json()

test('a viewer is asked, answers, and says why; sent again it is one answer, and the first one stays', async () => {
  const id = await onAir()
  const token = await viewerOf(id)
  expect(await rate(id, token, null)).toEqual({ status: 200, score: null, watched: true })
  expect(await rate(id, token, 'satisfied')).toMatchObject({ score: 'satisfied' })
  await rate(id, token, 'satisfied', 'learned')
  await rate(id, token, 'satisfied', 'clear')
  expect(await rate(id, token, 'dissatisfied', 'choppy')).toMatchObject({ score: 'satisfied' })
  await rate(id, await viewerOf(id), null)
  expect(await read()).toMatchObject([
    {
      ...{ kind: 'broadcast', subject: id, asked: 2, answered: 1, responseRate: 0.5, satisfied: 1 },
      scores: { satisfied: 1, soso: 0, dissatisfied: 0 },
      reasons: [{ reason: 'learned', count: 1 }],
    },
  ])
})

test('the share of the satisfied comes with its lower bound', async () => {
  const id = await onAir()
  for (const score of ['satisfied', 'satisfied', 'satisfied', 'soso', 'dissatisfied'])
    await rate(id, await viewerOf(id), score)
  const [{ satisfied, lowerBound }] = (await read()) as [SubjectRating]
  expect(satisfied).toBe(0.6)
  expect(lowerBound).toBeCloseTo(0.2307, 4)
})

test('a token that is forged, expired or of another broadcast rates nothing', async () => {
  const [id, other] = [await onAir(), await onAir()]
  const token = await viewerOf(id)
  const forged = signToken({ viewer: randomUUID(), broadcast: id, issued: clock }, 'guessed')
  expect(await rate(id, forged, 'satisfied')).toMatchObject({ status: 401, code: 'viewer/token-invalid' })
  expect(await rate(other, token, 'satisfied')).toMatchObject({ status: 401, code: 'viewer/token-invalid' })
  clock += TOKEN_MS
  expect(await rate(id, token, 'satisfied')).toMatchObject({ status: 401, code: 'viewer/token-expired' })
  expect(await read()).toEqual([])
})

test('who has not seen a view of it is not asked', async () => {
  const id = await onAir()
  expect(await rate(id, await viewerOf(id, { seconds: 9 }), null)).toMatchObject({
    status: 200,
    watched: false,
  })
  const stranger = signToken({ viewer: randomUUID(), broadcast: id, issued: clock }, SECRET)
  expect(await rate(id, stranger, 'satisfied')).toMatchObject({
    status: 409,
    code: 'rating/not-watched',
  })
  expect(await read()).toEqual([])
})

test('what a robot answers is kept beside, and in no figure', async () => {
  const id = await onAir()
  await rate(id, await viewerOf(id), 'satisfied')
  await rate(id, await viewerOf(id, { agent: 'bot' }), 'dissatisfied', 'choppy')
  await rate(id, await viewerOf(id, { agent: 'bot' }), null)
  expect(await read()).toMatchObject([{ asked: 1, answered: 1, beside: 1, satisfied: 1, reasons: [] }])
})

test('a reason that was not offered for the answer is refused', async () => {
  const id = await onAir()
  const token = await viewerOf(id)
  const refused = { status: 400, code: 'rating/unknown-reason' }
  expect(await rate(id, token, 'satisfied', 'choppy')).toMatchObject(refused)
  expect(await rate(id, token, null, 'clear')).toMatchObject(refused)
  expect(await rate(id, token, 'satisfied', 'playful')).toMatchObject(refused)
  expect(await rate(id, token, 'great')).toMatchObject({ status: 400, code: 'request/invalid' })
})

test('a kiosk that sends its bundle again adds nothing, and what came later is added', async () => {
  const [asked, answered] = [note(), note({ score: 'satisfied' })]
  expect(await send([asked, answered])).toEqual({ status: 200, refused: [] })
  await send([asked, { ...answered, reason: 'playful' }])
  await send([{ ...asked, score: 'soso', reason: 'slow' }])
  await send([asked, answered])
  expect(await read()).toMatchObject([
    {
      ...{ kind: 'exhibit', subject: 'cherry', title: EXHIBIT.title, asked: 2, answered: 2, satisfied: 0.5 },
      reasons: [
        { reason: 'playful', count: 1 },
        { reason: 'slow', count: 1 },
      ],
    },
  ])
})

test('one bad note does not hold up the others of its bundle', async () => {
  const [gone, odd] = [note({ exhibit: 'gone' }), note({ score: 'satisfied', reason: 'slow' })]
  expect(await send([gone, odd, note()])).toEqual({
    status: 200,
    refused: [
      { asking: gone.asking, code: 'exhibit/not-found' },
      { asking: odd.asking, code: 'rating/unknown-reason' },
    ],
  })
  expect(await read()).toMatchObject([{ asked: 1 }])
  expect(await send([{ ...note(), asking: 'me' }])).toMatchObject({ status: 400 })
  expect(await send(Array.from({ length: 51 }, () => note()))).toMatchObject({ status: 400 })
})

test('what a kiosk with a fast clock says was said now at the latest', async () => {
  await send([note({ at: new Date(clock + 86_400_000).toISOString() })])
  const [row] = await database.database.selectFrom('rating_asks').selectAll().execute()
  expect(row?.at.getTime()).toBe(clock)
})

test('a flood from one address is turned away whole, and may come again an hour later', async () => {
  const address = createAddressMark(SECRET)({ ip: '127.0.0.1' })
  const heard_at = new Date(clock)
  const flood = Array.from({ length: EXHIBIT_ASKS_AN_HOUR }, () => ({
    ...{ kind: 'exhibit' as const, subject: 'cherry', rater: randomUUID(), at: heard_at, heard_at, address },
  }))
  await database.database.insertInto('rating_asks').values(flood).execute()
  const kept = note()
  expect(await send([kept])).toMatchObject({ status: 429, code: 'request/too-many' })
  clock += 3_600_001
  expect(await send([kept])).toMatchObject({ status: 200 })
})

test('what was said cannot be changed afterwards', async () => {
  await send([note({ score: 'dissatisfied' })])
  const change = database.database.updateTable('ratings' as never).set({ score: 'satisfied' } as never)
  await expect(change.execute()).rejects.toThrow('append-only')
  await expect(database.database.deleteFrom('rating_asks').execute()).rejects.toThrow('append-only')
})
