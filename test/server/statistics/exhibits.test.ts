import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { ExhibitFigures, ExhibitVisit } from '#content/schema/exhibitVisit.ts'
import { NOW, openTestStatistics, type TestStatistics } from '../../support/openTestStatistics.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const screen = randomUUID()
const bark = { zh: '树皮', en: 'Bark' }
const cherry: Exhibit = {
  ...sampleExhibit('cherry'),
  hotspots: [{ id: 'bark', title: bark, text: bark, sources: ['S1'] }],
}
const question = cherry.quiz[0]?.question.zh ?? ''
let stats: TestStatistics
beforeAll(async () => {
  stats = await openTestStatistics({ shown: [cherry] })
  const seen = { first_seen_at: NOW, last_seen_at: NOW }
  const row = {
    role: 'touch' as const,
    showing: 'attract',
    edition: null,
    width: 1080,
    height: 1920,
    ...seen,
  }
  await stats.database
    .insertInto('screens')
    .values({ id: screen, ...row })
    .execute()
})
afterAll(() => stats.close())

const visit = (different: Partial<ExhibitVisit> = {}): ExhibitVisit => ({
  id: randomUUID(),
  screen,
  exhibit: 'cherry',
  language: 'zh',
  beganAt: new Date(NOW.getTime() - 60_000).toISOString(),
  seconds: 40,
  touches: 6,
  answers: [],
  touched: [],
  lastTouched: null,
  left: 'home',
  ...different,
})
const send = async (visits: readonly unknown[], sentAt = NOW.toISOString()) => {
  const reply = await stats.app.inject({
    method: 'POST',
    url: '/api/exhibit-visits',
    payload: { sentAt, visits },
  })
  return [reply.statusCode, reply.json().code] as const
}
const figures = async () => (await stats.ask('/api/years/2026/exhibits')).json<ExhibitFigures>()
const began = async (id: string) =>
  (
    await stats.database
      .selectFrom('exhibit_visits')
      .select('began_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).began_at

describe('visits that touch screens report', () => {
  test('are kept once, however often they are sent', async () => {
    const visits = [visit(), visit({ seconds: 20, touches: 2, language: 'en', left: 'idle' })]
    expect(await send(visits)).toEqual([200, undefined])
    expect(await send([...visits, visit({ seconds: 60, touches: 1, left: 'next' })])).toEqual([
      200,
      undefined,
    ])
    expect(await figures()).toMatchObject({
      sessions: 3,
      touches: 9,
      medianSeconds: 40,
      screens: 1,
      days: [{ day: '2026-11-23', sessions: 3 }],
      exhibits: [
        {
          exhibit: 'cherry',
          title: cherry.title,
          sessions: 3,
          languages: [
            { language: 'zh', sessions: 2 },
            { language: 'en', sessions: 1 },
          ],
          questions: [],
        },
      ],
    })
  })

  test('add up per question; what an older edition asked stays with its own words', async () => {
    const answered = (right: boolean, asked = question) => visit({ answers: [{ question: asked, right }] })
    expect(
      await send([answered(true), answered(true), answered(false), answered(true, '从前的题？')]),
    ).toEqual([200, undefined])
    const [first] = (await figures()).exhibits
    expect(first?.questions).toEqual([
      { question: cherry.quiz[0]?.question, answered: 3, right: 2 },
      { question: { zh: '从前的题？', en: '从前的题？' }, answered: 1, right: 1 },
    ])
  })

  test('tell what was touched and where visitors stopped; hotspots by their words', async () => {
    const rail = { part: 'rail', times: 4 }
    await send([
      visit({ touched: [rail, { part: 'hotspot:bark', times: 1 }], lastTouched: 'hotspot:bark' }),
      visit({ touched: [rail], lastTouched: 'rail' }),
    ])
    const [first] = (await figures()).exhibits
    expect(first?.parts).toEqual([
      { part: 'rail', title: null, sessions: 2, last: 1 },
      { part: 'hotspot:bark', title: bark, sessions: 1, last: 1 },
    ])
  })

  test('of a screen that has not heard of parts yet are taken as they are', async () => {
    const { touched: _, lastTouched: __, ...older } = visit()
    expect(await send([older])).toEqual([200, undefined])
  })

  test('of a screen whose clock is three hours fast stand at the right time', async () => {
    const fast = visit({ beganAt: new Date(NOW.getTime() + 3 * 3_600_000 - 60_000).toISOString() })
    await send([fast], new Date(NOW.getTime() + 3 * 3_600_000).toISOString())
    expect(await began(fast.id)).toEqual(new Date(NOW.getTime() - 60_000))
    const impossible = visit({ beganAt: new Date(NOW.getTime() + 86_400_000).toISOString() })
    await send([impossible])
    expect(await began(impossible.id)).toEqual(NOW)
  })

  test('of a screen that the hall does not know are refused, all of them', async () => {
    const before = (await figures()).sessions
    expect(await send([visit(), visit({ screen: randomUUID() })])).toEqual([409, 'exhibit/unknown-screen'])
    expect((await figures()).sessions).toBe(before)
  })

  test.each([
    ['nothing', []],
    ['too many', Array.from({ length: 101 }, () => visit())],
    ['a thousand hours', [visit({ seconds: 3_600_000 })]],
    ['touches below zero', [visit({ touches: -1 })]],
    ['a name that is no exhibit', [visit({ exhibit: '../etc' })]],
    ['a part that is no name', [visit({ touched: [{ part: 'Zhang San', times: 1 }] })]],
    ['somebody’s face', [{ ...visit(), face: 'smiling' }]],
    ['a language of another hall', [{ ...visit(), language: 'fr' }]],
  ])('that carry %s are refused with words', async (_what, visits) => {
    expect(await send(visits)).toEqual([400, 'request/invalid'])
  })

  test('cannot be changed afterwards by anybody', async () => {
    await expect(stats.database.deleteFrom('exhibit_visits').execute()).rejects.toThrow()
  })
})

test('a year without a visit says so with noughts', async () => {
  const empty = (await stats.ask('/api/years/2024/exhibits')).json<ExhibitFigures>()
  expect(empty).toMatchObject({ sessions: 0, medianSeconds: null, days: [], exhibits: [] })
})
