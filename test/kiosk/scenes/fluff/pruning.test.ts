import { expect, test } from 'vitest'
import { crownLeft, fluffLeft, shadeLeft } from '../../../../kiosk/scenes/fluff/pruning.ts'

test('full winter pruning takes nine tenths of the fluff away, and none leaves all of it', () => {
  expect(fluffLeft(1)).toBeCloseTo(0.1)
  expect(fluffLeft(0)).toBe(1)
})

test('no pruning, however hard it is asked for, takes more than is known', () => {
  expect(fluffLeft(3)).toBeCloseTo(0.1)
})

test('every cut costs shade: the ground shaded goes with the square of the crown', () => {
  for (let cut = 0; cut < 1; cut += 0.1) expect(shadeLeft(cut + 0.1)).toBeLessThan(shadeLeft(cut))
  expect(shadeLeft(1)).toBeCloseTo(crownLeft(1) ** 2)
})

test('fluff goes faster than shade, so pruning is worth it', () => {
  for (let cut = 0.1; cut <= 1; cut += 0.1) expect(1 - fluffLeft(cut)).toBeGreaterThan(1 - shadeLeft(cut))
})
