import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestStatistics, type TestStatistics } from '../../support/openTestStatistics.ts'

const ON_AIR = '2026-05-01T02:00:00.000Z'
const after = (seconds: number) => new Date(Date.parse(ON_AIR) + seconds * 1000)
let stats: TestStatistics
let id: string

beforeAll(async () => {
  stats = await openTestStatistics()
  const { database } = stats
  id = await stats.plan({ startsAt: ON_AIR, onAirAt: ON_AIR, endedAt: after(3600).toISOString() })
  const [ana, bo] = [randomUUID(), randomUUID()]
  let turns = 0
  const wrote = (
    viewer: string,
    second: number,
    standing: 'shown' | 'held' | 'refused' | 'removed' = 'shown',
  ) => ({
    broadcast: id,
    viewer,
    turn: ++turns,
    at: after(second),
    moment: after(second),
    text: '好看',
    reason: 'none' as const,
    matched: '',
    standing,
    judged_by: null,
    judged_at: null,
  })
  await database
    .insertInto('room_messages')
    .values([
      wrote(ana, 10),
      wrote(ana, 50),
      wrote(bo, 200),
      wrote(bo, 210, 'refused'),
      wrote(bo, 220, 'held'),
      wrote(bo, 230, 'removed'),
      // Written in the replay, weeks later, while its writer saw the third minute.
      { ...wrote(randomUUID(), 900_000), moment: after(190) },
    ])
    .execute()
  await database.insertInto('room_likes').values({ broadcast: id, total: 321 }).execute()
  const quiz = randomUUID()
  const poll = {
    id: quiz,
    broadcast: id,
    kind: 'quiz' as const,
    question: '白玉兰先开花还是先长叶？',
    choices: JSON.stringify(['花', '叶', '一起']),
    right_choice: 0,
    reason: '花芽先动。',
    seconds: null,
    on_wall: true,
    created_by: 'hu',
    created_at: after(-60),
    closed_at: null,
    revealed_at: null,
  }
  await database
    .insertInto('polls')
    .values([
      { ...poll, launched_at: after(300) },
      { ...poll, id: randomUUID(), launched_at: null },
    ])
    .execute()
  await database
    .insertInto('poll_answers')
    .values([0, 0, 2].map((choice) => ({ poll: quiz, viewer: randomUUID(), choice, at: after(310) })))
    .execute()
  const asked = { broadcast: id, viewer: ana, text: '几月开？', asked_at: after(20), answered_from: null }
  await database
    .insertInto('questions')
    .values([
      { ...asked, id: randomUUID(), answered_at: after(400) },
      { ...asked, id: randomUUID(), answered_at: null },
      { ...asked, id: randomUUID(), answered_at: null, hidden: true },
    ])
    .execute()
  const reserved = { broadcast: id, at: after(-3600), address: 'home' }
  await database
    .insertInto('reservations')
    .values([
      { ...reserved, id: randomUUID(), taken_back_at: null },
      { ...reserved, id: randomUUID(), taken_back_at: after(-60) },
    ])
    .execute()
})
afterAll(() => stats.close())

test('what the audience said and did is counted by its rows', async () => {
  const { room } = await stats.detail(id)
  expect(room).toMatchObject({
    messages: 4,
    writers: 3,
    held: 1,
    refused: 1,
    removed: 1,
    likes: 321,
    questions: 2,
    answered: 1,
    reservations: 1,
  })
  expect(room.talk).toEqual([
    { at: ON_AIR, messages: 2 },
    { at: after(180).toISOString(), messages: 2 },
  ])
})

test('a quiz is told with every choice, also the one that nobody took; a draft is not told at all', async () => {
  const { polls } = (await stats.detail(id)).room
  expect(polls).toHaveLength(1)
  expect(polls[0]).toMatchObject({
    kind: 'quiz',
    answers: 3,
    choices: [
      { words: '花', answers: 2, right: true },
      { words: '叶', answers: 0, right: false },
      { words: '一起', answers: 1, right: false },
    ],
  })
})
