import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { exhibit } from '#content/schema/exhibit.ts'
import { put, start, tour, undo } from '../../../../kiosk/scenes/pocketpark/parkInputs.ts'
import {
  COLUMNS,
  countOf,
  firstPlan,
  kindAt,
  LINES,
  stepOnLot,
} from '../../../../kiosk/scenes/pocketpark/parkPlan.ts'
import { middleOf, pickSquare, TURNED } from '../../../../kiosk/scenes/pocketpark/pickSquare.ts'

const file = join(import.meta.dirname, '../../../../content/exhibits/pocket-park/exhibit.json')
const park = exhibit.parse(JSON.parse(readFileSync(file, 'utf8')))

test('what was placed can be taken back, step by step, to the first plan', () => {
  const built = [40, 41, 42].reduce((now, square) => put(now, square), start)
  expect(countOf(built.plan, 'tree')).toBe(countOf(firstPlan, 'tree') + 3)
  expect(undo(undo(undo(built))).plan).toBe(firstPlan)
  expect(undo(start)).toBe(start)
})

test('a finger on the middle of a square means that square, wherever the eye is', () => {
  const camera = new PerspectiveCamera(22, 9 / 16, 1, 120)
  camera.position.set(0, 18, 24)
  camera.lookAt(0, 0, 0)
  camera.updateProjectionMatrix()
  camera.updateMatrixWorld()
  for (const square of [0, 7, 20, 40, 47]) {
    const [x, z] = middleOf(square)
    const seen = new Vector3(x, 0.06, z).applyAxisAngle(new Vector3(0, 1, 0), TURNED).project(camera)
    expect(pickSquare(camera, seen.x, seen.y)).toBe(square)
  }
  expect(pickSquare(camera, 0.9, 0.9)).toBeUndefined()
})

test('alone a park is laid out and grows for thirty years', () => {
  expect(tour(0).plan).toBe(firstPlan)
  const laid = tour(17).plan
  expect(kindAt(laid, 30)).toBe('bees')
  expect(countOf(laid, 'pond')).toBeGreaterThan(0)
  expect(tour(31).years).toBe(30)
  expect(tour(5)).toEqual(tour(41))
})

test('there is a story each for shade, water and life', () => {
  expect(park.panels.map(({ id }) => id)).toEqual(['shade', 'water', 'life'])
})

test('keys walk over the lot square by square, and its edge holds them', () => {
  expect([stepOnLot(0, 1, 0), stepOnLot(0, 0, 1)]).toEqual([1, COLUMNS])
  expect([stepOnLot(0, -1, 0), stepOnLot(0, 0, -1)]).toEqual([0, 0])
  const last = COLUMNS * LINES - 1
  expect([stepOnLot(last, 1, 0), stepOnLot(last, 0, 1)]).toEqual([last, last])
  // At the right edge one does not slip into the next line.
  expect(stepOnLot(COLUMNS - 1, 1, 0)).toBe(COLUMNS - 1)
})
