import { expect, test } from 'vitest'
import { episodesTold, monthOfEpisode } from '#content/ip/story/episodesTold.ts'
import { locale } from '#content/schema/localized.ts'
import { story } from '#content/schema/mascot.ts'
import { readShippedContent } from '../../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
const told = story.parse(exhibits.find(({ id }) => id === 'xiaoyu-story')?.story)
/** Characters read aloud in a second, and how long a picture is looked at besides. */
const PACE = { zh: 4, en: 14 } as const
const LOOKING_SECONDS = 6

test('one more episode is told each month, from midnight in Shanghai, and never more than there are', () => {
  const begun = { ...told, begins: '2026-09' }
  const at = (iso: string) => episodesTold(begun, new Date(iso))
  expect(at('2026-08-01T00:00:00Z')).toBe(1)
  expect(at('2026-09-30T15:59:59Z')).toBe(1)
  expect(at('2026-09-30T16:00:00Z')).toBe(2)
  expect(at('2027-01-05T00:00:00Z')).toBe(5)
  expect(at('2030-01-01T00:00:00Z')).toBe(6)
})

test.each(locale.options)('six episodes, each of 90 to 120 seconds at reading pace (%s)', (language) => {
  expect(told.episodes).toHaveLength(6)
  for (const { title, beats } of told.episodes) {
    const characters = beats.reduce((sum, { words }) => sum + [...words[language]].length, 0)
    const seconds = characters / PACE[language] + beats.length * LOOKING_SECONDS
    expect(seconds, title[language]).toBeGreaterThanOrEqual(90)
    expect(seconds, title[language]).toBeLessThanOrEqual(120)
  }
})

test('an episode shows a new picture with nearly every page', () => {
  for (const { title, beats } of told.episodes)
    expect(new Set(beats.map(({ stage }) => JSON.stringify(stage))).size, title.zh).toBeGreaterThanOrEqual(5)
})

test('a hall that nobody told otherwise begins the story in the month in which it opened', async () => {
  const late = await readShippedContent(new Date('2031-01-31T16:00:00Z'))
  expect(late.exhibits.find(({ id }) => id === 'xiaoyu-story')?.story?.begins).toBe('2031-02')
})

test('the month of an episode runs over the end of a year', () => {
  const month = (begins: string, episode: number) => monthOfEpisode(begins, episode).toDateString().slice(4)
  expect(month('2026-09', 0)).toBe('Sep 01 2026')
  expect(month('2026-09', 5)).toBe('Feb 01 2027')
})

test('the arc of a year: it begins and ends in snow, asleep', () => {
  const [first, last] = [told.episodes[0]?.beats[0], told.episodes.at(-1)?.beats.at(-1)]
  for (const beat of [first, last]) expect(beat).toMatchObject({ gesture: 'sleep', stage: { sky: 'snow' } })
})

test('a page is short enough to be read in one look', () => {
  for (const { beats } of told.episodes)
    for (const { words } of beats) expect([...words.zh].length, words.zh).toBeLessThanOrEqual(64)
})
