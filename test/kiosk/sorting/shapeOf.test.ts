import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { WasteItem } from '#content/schema/exhibit.ts'
import { streamAt } from '../../../kiosk/scenes/sorting/binBoxes.ts'
import { BOUNCE_SECONDS, bounceAt, THROW_SECONDS, throwAt } from '../../../kiosk/scenes/sorting/flight.ts'
import { isDrawn } from '../../../kiosk/scenes/sorting/shapeOf.ts'

const items = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../content/exhibits/waste-sorting/items.json'), 'utf8'),
) as WasteItem[]

test('each of the 237 things has a look of its own kind', () => {
  expect(items.filter(({ name }) => !isDrawn(name.zh)).map(({ name }) => name.zh)).toEqual([])
})

const hand = { x: 0, y: -2, z: 1 }
const mouth = { x: 1.5, y: 0, z: 0 }

test('a thing in the right bin flies from the hand into it and is gone', () => {
  expect(throwAt(hand, mouth, 0)).toMatchObject({ x: 0, y: -2, seen: true })
  expect(throwAt(hand, mouth, THROW_SECONDS)).toMatchObject({ x: 1.5, seen: false })
})

test('a thing in the wrong bin comes back to the hand', () => {
  const { x, y } = bounceAt(hand, mouth, hand, BOUNCE_SECONDS)
  expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(-2)])
})

test('a finger near a bin means that bin, and one in the air means none', () => {
  const box = { y: 0.5, width: 0.2, height: 0.2 }
  const boxes = new Map([
    ['recyclable', { ...box, x: 0.05 }],
    ['hazardous', { ...box, x: 0.28 }],
  ] as const)
  expect(streamAt(boxes, { x: 0.15, y: 0.6 })).toBe('recyclable')
  expect(streamAt(boxes, { x: 0.27, y: 0.6 })).toBe('hazardous')
  expect(streamAt(boxes, { x: 0.6, y: 0.1 })).toBeUndefined()
})
