import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exhibit } from '#content/schema/exhibit.ts'
import {
  type BirdKey,
  birdsIn,
  birdsOfTheYear,
  monthNumber,
  panelIn,
  presence,
} from '../../../../kiosk/scenes/wetland/birdsOfTheYear.ts'
import { monthBetween } from '../../../../kiosk/scenes/wetland/monthBetween.ts'
import { habits } from '../../../../kiosk/scenes/wetland/standing.ts'
import { poseOf } from '../../../../kiosk/scenes/wetland/strolls.ts'
import { lightOf } from '../../../../kiosk/scenes/wetland/yearLight.ts'

const folder = join(import.meta.dirname, '../../../../content/exhibits')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const dongtan = exhibit.parse(read('dongtan-wetland/exhibit.json'))

const namesIn = (month: number) => birdsIn(month).map(({ name }) => name.zh)

test('in January swans and cranes are there and no great knots', () => {
  expect(namesIn(1)).toEqual(expect.arrayContaining(['小天鹅', '白头鹤']))
  expect(namesIn(1)).not.toContain('大滨鹬')
})

test('in July neither swans nor spoonbills are there, but egrets are', () => {
  expect(namesIn(7)).toContain('白鹭')
  expect(namesIn(7)).not.toContain('小天鹅')
  expect(namesIn(7)).not.toContain('黑脸琵鹭')
})

test('a kind is wholly there in each of its months and wholly gone in the others', () => {
  for (const key of Object.keys(birdsOfTheYear) as BirdKey[])
    for (let month = 1; month <= 12; month++) {
      const months: readonly number[] = birdsOfTheYear[key].months
      expect(presence(key, month)).toBe(months.includes(month) ? 1 : 0)
      expect(presence(key, month + 12)).toBe(presence(key, month))
    }
})

test('the year has no seam: December goes on into January without a jump', () => {
  expect(lightOf(13)).toEqual(lightOf(1))
  const [before, after] = [lightOf(12.999), lightOf(1.001)]
  expect(before.color.horizon.getHex()).toBeCloseTo(after.color.horizon.getHex(), -6)
  expect(Math.abs(before.amount.sun - after.amount.sun)).toBeLessThan(0.001)
})

test('the bar leads the short way round the year', () => {
  expect(monthBetween(12, 1, 0.5)).toBeCloseTo(12.5)
  expect(monthBetween(2, 4, 1)).toBe(4)
  expect(monthNumber(12.6)).toBe(1)
})

test('every month has its panel in the exhibit', () => {
  const ids = dongtan.panels.map(({ id }) => id)
  for (let month = 1; month <= 12; month++) expect(ids).toContain(panelIn(month))
})

test('a panel is 60 to 120 characters long in Chinese', () => {
  for (const { id, text } of dongtan.panels) {
    const length = text.zh.replaceAll(/\s/g, '').length
    expect(length, id).toBeGreaterThanOrEqual(60)
    expect(length, id).toBeLessThanOrEqual(120)
  }
})

test('a bird that walks stays near its spot and turns up where it was at the same second', () => {
  const spot = { group: 3, x: 0.4, z: -7, chance: 0.37, scale: 1 }
  for (const habit of Object.values(habits))
    for (let seconds = 0; seconds < 600; seconds += 7) {
      const pose = poseOf(habit, spot, seconds, 1)
      expect(Math.abs(pose.x - 3.4)).toBeLessThanOrEqual(habit.range + 0.001)
      expect(poseOf(habit, spot, seconds, 1)).toEqual(pose)
      expect(pose.bow).toBeLessThanOrEqual(habit.bow + 0.06)
    }
})
