import { expect, test } from 'vitest'
import {
  burns,
  electricityOf,
  fireOf,
  GOES_OUT,
  heatOf,
  leftOf,
  yieldOf,
} from '../../../../kiosk/scenes/furnace/heatOf.ts'
import { placeOn, stageAt, stages } from '../../../../kiosk/scenes/furnace/smokePath.ts'

test('waste of 8 MJ/kg gives about 556 kWh a tonne', () => {
  expect(electricityOf(8)).toBeCloseTo(555.6, 1)
})

test('water costs twice: it does not burn, and it takes heat along as steam', () => {
  expect(heatOf(0)).toBe(16)
  expect(heatOf(0.5)).toBeCloseTo(16 * 0.5 - 2.44 * 0.5, 6)
  expect(heatOf(1)).toBeCloseTo(-2.44, 6)
})

test('below 6 MJ/kg the fire is out and gives no light', () => {
  const wet = 0.56
  expect(heatOf(wet)).toBeLessThan(GOES_OUT)
  expect(burns(wet)).toBe(false)
  expect(yieldOf(wet)).toBe(0)
  expect(fireOf(wet)).toBe(0)
})

test('drier waste never burns lower nor gives less', () => {
  const waters = [0.6, 0.55, 0.5, 0.4, 0.3, 0.2]
  const given = waters.map(yieldOf)
  const flames = waters.map(fireOf)
  expect(given).toEqual([...given].sort((one, other) => one - other))
  expect(flames).toEqual([...flames].sort((one, other) => one - other))
})

test('at 40 % water a tonne gives about the 600 kWh of Laogang with all three turbines running', () => {
  expect(yieldOf(0.4)).toBeGreaterThan(570)
  expect(yieldOf(0.4)).toBeLessThan(630)
})

test('burning leaves a tenth of the volume and 20 to 25 % of the weight', () => {
  expect(leftOf(1).volume).toBeCloseTo(0.1, 6)
  expect(leftOf(1).weight).toBeGreaterThanOrEqual(0.2)
  expect(leftOf(1).weight).toBeLessThanOrEqual(0.25)
})

test('smoke passes furnace, boiler, filter and stack in this order and no other', () => {
  const met = Array.from({ length: 101 }, (_, at) => stageAt(at / 100))
  expect([...new Set(met)]).toEqual([...stages])
  expect(placeOn(1).y).toBeGreaterThan(placeOn(0).y)
})
