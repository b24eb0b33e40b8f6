import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exhibit } from '#content/schema/exhibit.ts'
import { levelAt, MOST_POWER, tour } from '../../../../kiosk/scenes/soil/soilInputs.ts'

const file = join(import.meta.dirname, '../../../../content/exhibits/living-soil/exhibit.json')
const soil = exhibit.parse(JSON.parse(readFileSync(file, 'utf8')))

test('there is a story for each thing a visitor can do to the soil', () => {
  expect(soil.panels.map(({ id }) => id)).toEqual(['tread', 'rain', 'lens'])
})

test('the lens goes from the pit by crumbs and threads down to bacteria', () => {
  const levels = [0, 1, 2.4, 3.8, MOST_POWER].map(levelAt)
  expect(levels).toEqual([0, 1, 2, 3, 4])
})

test('alone it rains on loose soil, walks it hard, rains again and looks down to the bacteria', () => {
  const doings = [3, 10, 18, 32].map((seconds) => tour(seconds).doing)
  expect(doings).toEqual(['rain', 'tread', 'rain', 'lens'])
  expect(tour(18).steps).toBeGreaterThan(100)
  expect(tour(32).power).toBe(MOST_POWER)
  expect(tour(3)).toEqual(tour(39))
})
