import { expect, test } from 'vitest'
import { story } from '#content/schema/mascot.ts'
import { episodesTold } from '../../../../kiosk/scenes/story/episodesTold.ts'
import { readShippedContent } from '../../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent()
const told = story.parse(exhibits.find(({ id }) => id === 'xiaoyu-story')?.story)
/** Words are read aloud at about four Chinese characters a second, and a page is looked at for a while. */
const CHARACTERS_A_SECOND = 4
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

test('six episodes, each of 90 to 120 seconds with its pictures', () => {
  expect(told.episodes).toHaveLength(6)
  for (const { title, beats } of told.episodes) {
    const characters = beats.reduce((sum, { words }) => sum + [...words.zh].length, 0)
    const seconds = characters / CHARACTERS_A_SECOND + beats.length * LOOKING_SECONDS
    expect(seconds, title.zh).toBeGreaterThanOrEqual(75)
    expect(seconds, title.zh).toBeLessThanOrEqual(120)
  }
})

test('the arc of a year: it begins and ends in snow, asleep', () => {
  const [first, last] = [told.episodes[0]?.beats[0], told.episodes.at(-1)?.beats.at(-1)]
  for (const beat of [first, last]) expect(beat).toMatchObject({ gesture: 'sleep', stage: { sky: 'snow' } })
})

test('a page is short enough to be read in one look', () => {
  for (const { beats } of told.episodes)
    for (const { words } of beats) expect([...words.zh].length, words.zh).toBeLessThanOrEqual(64)
})
