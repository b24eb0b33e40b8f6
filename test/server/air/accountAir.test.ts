import { expect, test } from 'vitest'
import { type AirRow, accountAir, failureOf, secondsOf } from '../../../server/air/accountAir.ts'

const MINUTE = 60_000
const START = Date.parse('2026-05-01T02:00:00Z')
const planned = { startsAt: START, minutes: 60, endedAt: null }
const rows = (...told: [minute: number, shown: AirRow['shown']][]): AirRow[] =>
  told.map(([minute, shown]) => ({ at: START + minute * MINUTE, shown }))
const minutes = (...of: Parameters<typeof accountAir>) => {
  const account = accountAir(...of)
  const seconds = account && secondsOf(account.spans)
  return seconds && Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, value / 60]))
}

test('before its time there is nothing to account for', () => {
  expect(accountAir(planned, [], START - 1)).toBeUndefined()
})

test('a host who never came leaves the whole plan dark, and no second more', () => {
  expect(minutes(planned, [], START + 500 * MINUTE)).toEqual({
    onAir: 0,
    slate: 0,
    intermission: 0,
    dark: 60,
  })
})

test('each state gets its seconds: late by 2, away for 3, a break of 5', () => {
  const told = rows([2, 'main'], [10, 'backSoon'], [13, 'backup'], [20, 'intermission'], [25, 'main'])
  const ended = { ...planned, endedAt: START + 60 * MINUTE }
  expect(minutes(ended, told, START + 90 * MINUTE)).toEqual({ onAir: 50, slate: 3, intermission: 5, dark: 2 })
})

test('an end that the host chose is an end, though it comes before the plan', () => {
  const ended = { ...planned, endedAt: START + 50 * MINUTE }
  expect(minutes(ended, rows([0, 'main'], [50, 'nothing']), START + 90 * MINUTE)).toEqual({
    onAir: 50,
    slate: 0,
    intermission: 0,
    dark: 0,
  })
})

test('air before the plan and after it counts as air', () => {
  const ended = { ...planned, endedAt: START + 75 * MINUTE }
  expect(minutes(ended, rows([-5, 'main']), START + 90 * MINUTE)?.onAir).toBe(80)
})

test('a host who went home without ending it is no fault after the planned end', () => {
  expect(minutes(planned, rows([0, 'main'], [62, 'backSoon']), START + 90 * MINUTE)).toEqual({
    onAir: 62,
    slate: 0,
    intermission: 0,
    dark: 0,
  })
})

test('what was called off before its time is not accounted for', () => {
  expect(accountAir({ ...planned, endedAt: START - MINUTE }, [], START + MINUTE)).toBeUndefined()
})

test('spans lie side by side from the first moment to the last', () => {
  const account = accountAir(
    planned,
    rows([1, 'main'], [4, 'backup'], [9, 'nothing'], [11, 'main']),
    START + 30 * MINUTE,
  )
  expect(account?.spans.map(({ state }) => state)).toEqual(['dark', 'onAir', 'dark', 'onAir'])
  const ends = account?.spans.flatMap(({ from, until }) => [from, until]) ?? []
  expect(ends.slice(1, -1).filter((_, index) => index % 2 === 0)).toEqual(
    ends.slice(1, -1).filter((_, index) => index % 2 === 1),
  )
  expect([ends[0], ends.at(-1)]).toEqual([account?.from, account?.until])
})

test('only slate and dark are failures', () => {
  expect(failureOf({ onAir: 90, intermission: 5, slate: 3, dark: 2 })).toEqual({
    failureSeconds: 5,
    failureRate: 0.05,
  })
  expect(failureOf({ onAir: 0, intermission: 0, slate: 0, dark: 0 }).failureRate).toBe(0)
})
