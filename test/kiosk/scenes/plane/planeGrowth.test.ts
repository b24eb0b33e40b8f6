import { expect, test } from 'vitest'
import {
  dbhAt,
  formAt,
  fruiting,
  isOnTree,
  planeAt,
  planeShape,
} from '../../../../kiosk/scenes/plane/planeGrowth.ts'

/** The age at which the trunk has that many centimetres. */
const ageOf = (dbh: number) => (dbh / 3.321) ** (1 / 0.762)

test('a plane of 30 cm is about 12 m high and 9.3 m wide', () => {
  const tree = planeAt(ageOf(30))
  expect(tree.dbh).toBeCloseTo(30)
  expect(tree.height).toBeCloseTo(12, 0)
  expect(tree.crown).toBeCloseTo(9.3, 1)
})

test('a plane of 60 cm is about 18 m high and 15 m wide', () => {
  const tree = planeAt(ageOf(60))
  expect(tree.height).toBeCloseTo(18, 0)
  expect(Math.round(tree.crown)).toBe(15)
})

test('the trunk follows 3.32 times age to the power of 0.762', () => {
  expect(dbhAt(1)).toBeCloseTo(3.32, 2)
  expect(dbhAt(20)).toBeCloseTo(3.32 * 20 ** 0.762, 0)
  expect(dbhAt(0)).toBe(0)
})

test('a tree never shrinks with age', () => {
  for (let age = 0; age < 100; age++) {
    const [now, next] = [planeAt(age), planeAt(age + 1)]
    expect(next.height).toBeGreaterThan(now.height)
    expect(next.leafArea).toBeGreaterThan(now.leafArea)
  }
})

test('outside the 5 to 100 cm that were measured the figures say so', () => {
  expect(planeAt(1).beyond).toBe(true)
  expect(planeAt(40).beyond).toBe(false)
  expect(planeAt(100).beyond).toBe(true)
})

test('below 15 cm a plane hardly bears seed balls, above 25 cm it does', () => {
  expect(fruiting(14)).toBe(0)
  expect(fruiting(20)).toBeCloseTo(0.5)
  expect(fruiting(26)).toBe(1)
})

test('three limbs come before six forks, and six forks before twelve branches', () => {
  expect([0, 2, 5, 8, 12, 60].map(formAt)).toEqual(['seedling', 'whip', 'limbs', 'forks', 'branches', 'cup'])
})

test('the fork stays where it was cut while the crown goes on rising', () => {
  expect(planeShape(20).fork).toBe(planeShape(90).fork)
  expect(planeShape(90).height).toBeGreaterThan(planeShape(20).height)
})

test('a young crown that fills half of its skeleton is drawn as wide and as high as it is said to be', () => {
  const [tree, drawn] = [planeAt(8), planeShape(8, { out: 0.5, up: 0.4 })]
  expect(drawn.crownRadius * 0.5).toBeCloseTo(tree.crown / 2)
  expect(drawn.fork + (drawn.height - drawn.fork) * 0.4).toBeCloseTo(tree.height)
})

test('words point at limbs, bark and seed balls only where the tree has them', () => {
  const parts = (age: number) => ['cup', 'bark', 'seed-balls'].filter((part) => isOnTree(part, age))
  expect(parts(0)).toEqual([])
  expect(parts(5)).toEqual(['cup'])
  expect(parts(30)).toEqual(['cup', 'bark', 'seed-balls'])
})
