import { expect, test } from 'vitest'
import { documentaryFigures } from '../../../server/documentaries/documentaryFigures.ts'

const row = (id: string, planned_for: string | null) => ({
  id,
  planned_for,
  text: { title: { zh: id, en: id } },
})
const act = (
  documentary: string,
  at: string,
  act: 'published' | 'withdrawn' = 'published',
  seconds = 600,
) => ({ documentary, at: new Date(at), act, seconds })
const asked = { year: 2026, now: new Date('2026-07-01T04:00:00Z'), minutesGoal: 20, releaseGoal: 100 }
const figures = (
  rows: ReturnType<typeof row>[],
  acts: ReturnType<typeof act>[],
  shown = rows.map(({ id }) => id),
) => documentaryFigures(rows, acts, { ...asked, shown: new Set(shown) })

test('a film counts with its length in the year in which it first came out', () => {
  const rows = [row('a', null), row('b', null), row('c', null)]
  const acts = [
    act('c', '2025-12-01T00:00:00Z'),
    // New Year has come in Shanghai while it is still the old year in London.
    act('a', '2025-12-31T16:30:00Z', 'published', 630),
    act('b', '2026-05-01T00:00:00Z', 'published', 300),
    act('c', '2026-05-01T00:00:00Z'),
  ]
  expect(figures(rows, acts)).toMatchObject({ minutes: 15.5, minutesGoal: 20 })
  expect(figures(rows, acts).films.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a film that was withdrawn, or that going back to an earlier edition took out, counts no minutes, and counts again once it is back', () => {
  const rows = [row('a', null)]
  const acts = [act('a', '2026-02-01T00:00:00Z')]
  expect(figures(rows, acts, []).minutes).toBe(0)
  acts.push(act('a', '2026-03-01T00:00:00Z', 'withdrawn'))
  expect(figures(rows, acts, []).minutes).toBe(0)
  expect(figures(rows, [...acts, act('a', '2026-04-01T00:00:00Z', 'published', 660)]).minutes).toBe(11)
})

test('the release rate is of those whose day has come or that are out before it', () => {
  const rows = [
    row('early', '2026-12-01'),
    row('today', '2026-07-01'),
    row('late', '2026-03-01'),
    row('missed', '2026-06-30'),
    row('later', '2026-09-01'),
  ]
  const acts = [act('early', '2026-05-01T00:00:00Z'), act('late', '2026-03-01T16:00:00Z')]
  expect(figures(rows, acts)).toMatchObject({ due: 3, inTime: 1, releaseRate: 33.3 })
})

test('on its very day is in time, to the last minute of the hall’s clock', () => {
  expect(figures([row('a', '2026-03-01')], [act('a', '2026-03-01T15:59:00Z')]).releaseRate).toBe(100)
})

test('no rate is made up where nothing is due', () => {
  expect(figures([row('later', '2026-09-01')], []).releaseRate).toBeNull()
})
