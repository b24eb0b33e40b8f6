import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exhibit } from '#content/schema/exhibit.ts'
import { angleOf, layoutDial, middleOf, ROWS } from '../../../../kiosk/scenes/phenology/layoutDial.ts'
import { start, tour } from '../../../../kiosk/scenes/phenology/phenologyInputs.ts'
import { plants } from '../../../../kiosk/scenes/phenology/plants.ts'

const file = join(import.meta.dirname, '../../../../content/exhibits/phenology-clock/exhibit.json')
const clock = exhibit.parse(JSON.parse(readFileSync(file, 'utf8')))
const beds = layoutDial(plants)
const place = ({ angle, out }: { angle: number; out: number }) =>
  [out * Math.sin(angle), out * Math.cos(angle)] as const

test('46 plants stand on the dial, each with a name of its own in both languages', () => {
  expect(plants).toHaveLength(46)
  expect(new Set(plants.map(({ name }) => name.zh)).size).toBe(46)
  expect(new Set(plants.map(({ name }) => name.en)).size).toBe(46)
})

test('no two plants stand in one bed', () => {
  beds.forEach((bed, index) => {
    for (const other of beds.slice(index + 1)) {
      const [[x, z], [a, b]] = [place(bed), place(other)]
      expect(Math.hypot(x - a, z - b)).toBeGreaterThan(0.55)
    }
    expect(ROWS).toContain(bed.out)
  })
})

test('every plant stands within five weeks of its own time of the year', () => {
  plants.forEach((plant, index) => {
    const away = Math.abs((beds[index]?.angle ?? 99) - angleOf(middleOf(plant)))
    expect(away, plant.name.zh).toBeLessThan((2 * Math.PI * 35) / 365)
  })
})

test('there is a story for each way to turn the clock', () => {
  expect(clock.panels.map(({ id }) => id)).toEqual(['year', 'warmth', 'kyoto'])
})

test('alone the clock goes once round the year, then shows warmth and Kyoto', () => {
  expect([2, 22, 28, 36].map((seconds) => tour(seconds).turning)).toEqual([
    'year',
    'warmth',
    'warmth',
    'kyoto',
  ])
  expect(tour(10).day).toBeGreaterThan(tour(2).day)
  expect(tour(2)).toEqual(tour(42))
  expect(start.warmer).toBe(0)
})
