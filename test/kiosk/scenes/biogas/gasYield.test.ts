import { expect, test } from 'vitest'
import { electricityOf, faultOf, gasOf, warmth } from '../../../../kiosk/scenes/biogas/gasYield.ts'

const good = { organic: 1, celsius: 35, plastic: 0 }

test('80 m³ of biogas make about 153 kWh, close to the 150 that Laogang reported in 2019', () => {
  expect(electricityOf(80)).toBeCloseTo(152.7, 1)
})

test('a tonne of well sorted wet waste gives 80 m³ at 35 °C, and as much at 55 °C', () => {
  expect(gasOf(good)).toBeCloseTo(80, 1)
  expect(gasOf({ ...good, celsius: 55 })).toBeCloseTo(80, 1)
})

test('methane microbes are idle in the cold, dulled between their two favourite warmths, and gone in the heat', () => {
  expect(warmth(10)).toBeLessThan(0.05)
  expect(warmth(45)).toBeLessThan(0.6)
  expect(warmth(70)).toBeLessThan(0.05)
})

test('more plastic never gives more gas, and enough of it stops the plant', () => {
  const gas = [0, 1, 2, 3, 4, 5, 6, 8].map((plastic) => gasOf({ ...good, plastic }))
  expect(gas).toEqual([...gas].sort((one, other) => other - one))
  expect(gas.at(-1)).toBe(0)
})

test('half the food waste is half the gas', () => {
  expect(gasOf({ ...good, organic: 0.5 })).toBeCloseTo(40, 1)
})

test('the worst fault is named first', () => {
  expect(faultOf(good)).toBe('none')
  expect(faultOf({ ...good, organic: 0.5 })).toBe('thin')
  expect(faultOf({ ...good, plastic: 3 })).toBe('tangled')
  expect(faultOf({ ...good, celsius: 12 })).toBe('cold')
  expect(faultOf({ ...good, celsius: 66 })).toBe('hot')
  expect(faultOf({ organic: 0.5, celsius: 12, plastic: 8 })).toBe('blocked')
})
