import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DayBoards, Score, ScoresTaken } from '#content/schema/score.ts'
import { createAddressMark } from '../../../server/addressMark.ts'
import { ROUNDS_AN_HOUR, scores } from '../../../server/scores/scores.ts'
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase.ts'
import { as, openTestServer } from '../../support/testServer.ts'

let db: TestDatabase
let app: FastifyInstance
let now = new Date()
/** Another day for each test: what was played on an earlier one is on no board. */
let day = 0
beforeAll(async () => {
  db = await openTestDatabase()
  app = await openTestServer((serve) =>
    scores(serve, { database: db.database, now: () => now, addressMark: createAddressMark('a secret') }),
  )
})
afterAll(async () => {
  await app.close()
  await db.close()
})
beforeEach(() => {
  day += 1
  // Noon in Shanghai.
  now = new Date(Date.UTC(2026, 4, day, 4))
})

const screenOf = async (role: 'touch' | 'wall' = 'touch') => {
  const id = randomUUID()
  const seen = { first_seen_at: now, last_seen_at: now, edition: null, width: 1080, height: 1920 }
  await db.database
    .insertInto('screens')
    .values({ id, role, showing: 'attract', ...seen })
    .execute()
  return id
}
const round = async (different: Partial<Score> = {}): Promise<Score> => ({
  id: randomUUID(),
  screen: different.screen ?? (await screenOf()),
  game: 'sorting',
  level: 'sapling',
  mark: ['leaf', 'bird'],
  points: 200,
  seconds: 90,
  playedAt: now.toISOString(),
  ...different,
})
const post = async (rounds: readonly Score[], sentAt = now) => {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/scores',
    payload: { sentAt: sentAt.toISOString(), scores: rounds },
  })
  return { status: reply.statusCode, code: reply.json().code, ...reply.json<ScoresTaken>() }
}
const boards = async () => (await app.inject({ url: '/api/scores' })).json<DayBoards>()
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString()

describe('the boards of the day', () => {
  test('are empty on a day on which nobody has played yet', async () => {
    expect(await boards()).toEqual({ day: '2026-05-01', boards: [] })
  })

  test('hold the ten best of each level, and tell whoever stands below them their place', async () => {
    const twelve = await Promise.all(
      Array.from({ length: 12 }, (_, index) => round({ points: 100 + 10 * index })),
    )
    const small = await round({ level: 'sprout', points: 130, seconds: 60 })
    const taken = await post([...twelve, small])
    const [sapling, sprout] = taken.boards
    expect(taken.boards).toHaveLength(2)
    expect(sapling).toMatchObject({ game: 'sorting', level: 'sapling', rounds: 12 })
    expect(sapling?.rows.map(({ points }) => points)).toEqual([
      210, 200, 190, 180, 170, 160, 150, 140, 130, 120,
    ])
    expect(sapling?.rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(sprout?.rows).toEqual([{ id: small.id, place: 1, mark: ['leaf', 'bird'], points: 130 }])
    const placeOf = ({ id }: Score) => taken.places.find((one) => one.id === id)?.place
    expect(twelve.map(placeOf)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await boards()).toEqual({ day: taken.day, boards: taken.boards })
  })

  test('put the earlier of two equal rounds first', async () => {
    const late = await round({ playedAt: ago(10) })
    const early = await round({ playedAt: ago(500) })
    await post([late])
    const { boards: after } = await post([early])
    expect(after[0]?.rows.map(({ id }) => id)).toEqual([early.id, late.id])
  })

  test('begin anew at midnight in Shanghai', async () => {
    now = new Date('2026-06-01T15:59:59.000Z')
    const last = await round()
    expect((await post([last])).boards[0]?.rows).toHaveLength(1)
    now = new Date('2026-06-01T16:00:00.000Z')
    expect(await boards()).toEqual({ day: '2026-06-02', boards: [] })
    const first = await round({ points: 50 })
    expect((await post([first])).boards[0]?.rows.map(({ id }) => id)).toEqual([first.id])
  })

  test('take what was played yesterday without the network, and leave it to yesterday', async () => {
    const yesterday = await round({ playedAt: ago(24 * 3600) })
    expect(await post([yesterday])).toMatchObject({ status: 200, refused: [], places: [], boards: [] })
  })

  test('hold a round once, however often it is sent', async () => {
    const one = await round()
    await post([one])
    const again = await post([one, { ...one, points: 900 }])
    expect(again).toMatchObject({ refused: [], places: [{ id: one.id, place: 1 }] })
    expect(again.boards[0]).toMatchObject({ rounds: 1, rows: [{ points: 200 }] })
  })

  test('put the clock of a screen right: a round of a fast one lies in no future', async () => {
    const fast = await round({ playedAt: new Date(now.getTime() + 3_600_000).toISOString() })
    await post([fast], new Date(now.getTime() + 3_660_000))
    const { played_at } = await db.database
      .selectFrom('scores')
      .select('played_at')
      .where('id', '=', fast.id)
      .executeTakeFirstOrThrow()
    expect(played_at.toISOString()).toBe(ago(60))
  })
})

describe('a round that nobody can have played', () => {
  test.each([
    ['a game that the hall does not have', { game: 'chess' }, 'score/unknown-level'],
    ['a level that the game does not have', { level: 'giant' }, 'score/unknown-level'],
    ['more points than a finger reaches in the time', { points: 2251 }, 'score/implausible'],
    ['a round that was too short', { seconds: 20 }, 'score/implausible'],
    ['a round that was too long', { seconds: 400 }, 'score/implausible'],
  ])('is refused by its code, and those beside it are kept: %s', async (_, different, code) => {
    const [good, bad] = [await round(), await round(different)]
    const taken = await post([bad, good])
    expect(taken.refused).toEqual([{ id: bad.id, code }])
    expect(taken.boards.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([good.id])
  })

  test('is refused where one screen would have played longer than the hour is', async () => {
    const screen = await screenOf()
    const full = await Promise.all(
      Array.from({ length: 41 }, (_, index) => round({ screen, playedAt: ago(3500 - index * 80) })),
    )
    const { refused, boards: after } = await post(full)
    expect(refused).toEqual([{ id: full[40]?.id, code: 'score/implausible' }])
    expect(after[0]?.rounds).toBe(40)
  })

  test('comes from a screen that the hall does not know: nothing is written, and the screen is told why', async () => {
    const stranger = await round({ screen: randomUUID() })
    expect(await post([await round(), stranger])).toMatchObject({
      status: 409,
      code: 'exhibit/unknown-screen',
    })
    expect(await post([await round({ screen: await screenOf('wall') })])).toMatchObject({
      code: 'exhibit/unknown-screen',
    })
    expect((await boards()).boards).toEqual([])
  })

  test.each([
    ['without points', { points: 0 }],
    ['with a name for a mark', { mark: ['leaf', 'Anna'] }],
    ['with three pictures', { mark: ['leaf', 'leaf', 'leaf'] }],
  ])('is no round at all: %s', async (_, different) => {
    expect(await post([{ ...(await round()), ...different } as Score])).toMatchObject({
      status: 400,
      code: 'request/invalid',
    })
  })
})

test('a flood from one address is told to wait, and nothing of it is written', async () => {
  const screen = await screenOf()
  const flood = Array.from({ length: ROUNDS_AN_HOUR }, () => ({
    ...{ id: randomUUID(), screen, game: 'sorting', level: 'sapling', points: 10, seconds: 90 },
    ...{ mark: '["leaf","leaf"]', played_at: new Date(0), received_at: now },
    address: createAddressMark('a secret')({ ip: '127.0.0.1' }),
  }))
  await db.database.insertInto('scores').values(flood).execute()
  expect(await post([await round()])).toMatchObject({ status: 429, code: 'request/too-many' })
  now = new Date(now.getTime() + 3_600_001)
  expect(await post([await round()])).toMatchObject({ status: 200 })
})

test('staff begin a board of today anew; what is played after that stands on it', async () => {
  await post([await round({ playedAt: ago(60) })])
  const clear = (game: string) =>
    app.inject({ method: 'DELETE', url: `/api/scores/${game}`, headers: as('lin', 'staff') })
  expect((await clear('sorting')).json()).toMatchObject({ boards: [] })
  now = new Date(now.getTime() + 1000)
  expect((await post([await round()])).boards).toMatchObject([{ rounds: 1 }])
  expect((await clear('chess')).json()).toMatchObject({ code: 'score/unknown-level' })
})

test('what was reached cannot be changed afterwards', async () => {
  await post([await round()])
  await expect(db.database.deleteFrom('scores').execute()).rejects.toThrow()
})
