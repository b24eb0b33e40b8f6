import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Audience } from '#content/schema/audience.ts'
import { countAudience, together } from '../../../server/statistics/countAudience.ts'
import type { GivenVisit } from '../../support/audienceRows.ts'
import { NOW, openTestStatistics, type TestStatistics } from '../../support/openTestStatistics.ts'

let stats: TestStatistics
let spring: string
let tonight: string
const SPRING = '2026-04-18T02:00:00.000Z'
const TONIGHT = new Date(NOW.getTime() - 40 * 60_000).toISOString()

/** Visits of every kind: long, short, of bots, of one crowded address, live and long after. */
function visitsOf(seed: number, many: number, lastSecond: number): GivenVisit[] {
  const random = seededRandom(seed)
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T
  return Array.from({ length: many }, () => {
    const began = Math.floor(random() * lastSecond)
    const watched = Math.min(Math.floor(random() ** 3 * 5400), lastSecond - began)
    const facts = {
      device: one(['phone', 'phone', 'tablet', 'computer', 'unknown'] as const),
      region: one(['上海', '上海', '江苏', '美国', '']),
      place: one(['web', 'web', 'web', 'wall', 'kiosk'] as const),
    }
    const chance = random()
    const playback =
      random() < 0.7
        ? {
            startup_ms: Math.floor(300 + random() * 4000),
            stalls: 1,
            stalled_ms: Math.floor(random() * 3000),
          }
        : undefined
    return {
      began,
      watched,
      claimed: chance < 0.05 ? watched * 5 + 600 : watched,
      facts: {
        ...facts,
        ...(chance > 0.95 ? { agent: 'bot' as const } : {}),
        ...(chance > 0.6 && chance < 0.95 ? { address: 'one school', network: 'its net' } : {}),
        ...(chance > 0.5 && chance < 0.55 ? { host: 'dataCentre' as const, network: 'racks' } : {}),
      },
      ...(playback ? { playback } : {}),
    }
  })
}

beforeAll(async () => {
  stats = await openTestStatistics()
  spring = await stats.plan({ startsAt: SPRING, onAirAt: SPRING, endedAt: '2026-04-18T04:00:00.000Z' })
  tonight = await stats.plan({ title: '夜里的公园', startsAt: TONIGHT, onAirAt: TONIGHT })
  await stats.seed(spring, SPRING, [
    ...visitsOf(1, 900, 2 * 3600),
    // The replay, over some weeks; and the moment in which the most were there.
    ...visitsOf(2, 200, 30 * 86_400).map((visit) => ({ ...visit, began: visit.began + 2 * 3600 + 700 })),
    ...Array.from({ length: 300 }, () => ({ began: 3000, watched: 600 })),
  ])
  await stats.seed(tonight, TONIGHT, visitsOf(3, 700, 40 * 60))
}, 60_000)
afterAll(() => stats.close())

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('every figure of a broadcast', () => {
  test.each(['spring', 'tonight'])('agrees with the count to the last view: %s', async (which) => {
    const id = which === 'spring' ? spring : tonight
    const counted = (await countAudience(stats.database, NOW, id)).get(id) as Audience
    const detail = await stats.detail(id)
    expect(counted.views).toBeGreaterThan(300)
    expect(detail.audience).toEqual(counted)
    expect((await stats.ask(`/api/broadcasts/${id}/audience`)).json()).toEqual(counted)
    for (const shares of [detail.phases, detail.places, detail.devices, detail.regions]) {
      expect(sum(shares.map(({ starts }) => starts))).toBe(counted.starts)
      expect(sum(shares.map(({ views }) => views))).toBe(counted.views)
    }
    expect(sum(detail.watched.map(({ starts }) => starts))).toBe(counted.starts)
    expect(sum(detail.watched.slice(1).map(({ starts }) => starts))).toBe(counted.views)
    expect(sum(detail.watched.slice(2).map(({ starts }) => starts))).toBe(counted.engagedViews)
    expect(detail.kept.slice(0, 2)).toEqual([counted.starts, counted.engagedViews])
    expect(sum(detail.days.map(({ views }) => views))).toBe(counted.views)
    expect(Math.max(...detail.steps.map(({ watching }) => watching))).toBe(counted.peak)
    expect(detail.beside.map(({ reason }) => reason).sort()).toEqual(['bot', 'crowd', 'dataCentre', 'speed'])
    const every = await stats.database
      .selectFrom('visits')
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .where('broadcast', '=', id)
      .executeTakeFirstOrThrow()
    expect(counted.starts + sum(detail.beside.map(({ starts }) => starts))).toBe(every.all)
  })

  test('who came and who left adds up to who is there', async () => {
    const { steps, audience } = await stats.detail(tonight)
    const [joins, leaves] = [sum(steps.map((step) => step.joins)), sum(steps.map((step) => step.leaves))]
    expect(joins).toBe(audience.starts)
    expect(joins - leaves).toBe(audience.watching)
    expect(audience.watching).toBeGreaterThan(10)
  })

  test('quality comes from the visits whose player told of it', async () => {
    const { playback } = await stats.detail(spring)
    const rows = await stats.database
      .selectFrom('playback')
      .select(({ fn }) => fn.countAll<number>().as('all'))
      .where('broadcast', '=', spring)
      .executeTakeFirstOrThrow()
    expect(playback.measured).toBeGreaterThan(100)
    expect(playback.measured).toBeLessThan(rows.all)
    const { stalledSeconds, watchedSeconds, rebufferRatio, startupMs } = playback
    expect(rebufferRatio).toBeCloseTo(stalledSeconds / (stalledSeconds + watchedSeconds), 10)
    expect(startupMs?.p50).toBeGreaterThan(300)
    expect(startupMs?.p95).toBeGreaterThan(startupMs?.p50 ?? 0)
  })
})

describe('every figure of a year', () => {
  test('agrees with the count of its broadcasts to the last view', async () => {
    const counted = await countAudience(stats.database, NOW)
    const total = together(counted.values())
    const year = await stats.year()
    expect(year.total).toEqual(total)
    expect(year.goal).toMatchObject({ year: 2026, target: 200_000, views: total.views, broadcastsHeld: 2 })
    expect(sum(year.days.map(({ views }) => views))).toBe(total.views)
    for (const { id, audience, liveViews } of year.broadcasts) {
      expect(audience).toEqual(counted.get(id))
      const live = (await stats.detail(id)).phases.find(({ name }) => name === 'live')
      expect(liveViews).toBe(live?.views)
    }
    expect((await stats.ask('/api/goals/broadcast-views')).json()).toEqual(year.goal)
    const beside = await Promise.all([spring, tonight].map(async (id) => (await stats.detail(id)).beside))
    expect(sum(year.beside.map(({ starts }) => starts))).toBe(sum(beside.flat().map(({ starts }) => starts)))
  })

  test('leaves the broadcasts of other years to those years', async () => {
    const id = await stats.plan({
      startsAt: '2025-12-31T17:00:00.000Z',
      onAirAt: '2025-12-31T17:00:00.000Z',
      endedAt: '2025-12-31T18:00:00.000Z',
    })
    // One in the morning of the first of January, in Shanghai.
    expect((await stats.year(2026)).broadcasts.map((row) => row.id)).toContain(id)
    expect((await stats.year(2025)).broadcasts).toEqual([])
    expect((await stats.year(2025)).forecast).toBeNull()
  })
})

test('a broadcast that nobody watched, and one that was never on air, have empty figures and no error', async () => {
  const never = await stats.plan({ startsAt: '2026-12-24T02:00:00.000Z' })
  const quiet = await stats.plan({ startsAt: SPRING, onAirAt: TONIGHT })
  for (const id of [never, quiet]) {
    const reply = await stats.ask(`/api/broadcasts/${id}/figures`)
    expect(reply.statusCode).toBe(200)
    expect(reply.json()).toMatchObject({ audience: { starts: 0 }, kept: [], days: [], beside: [] })
    expect(reply.json().playback).toMatchObject({ measured: 0, startupMs: null, rebufferRatio: null })
  }
  const missing = await stats.ask('/api/broadcasts/8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11/figures')
  expect([missing.statusCode, missing.json().code]).toEqual([404, 'broadcast/not-found'])
})
