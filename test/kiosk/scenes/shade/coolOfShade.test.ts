import { expect, test } from 'vitest'
import {
  coolerBelow,
  groundBelow,
  heatOfWater,
  lightBelow,
  measuredCooling,
  pavingAbove,
  shadowLength,
  treeWithCrown,
} from '../../../../kiosk/scenes/shade/coolOfShade.ts'

test('three layers of leaves let about 22 % of the light through', () => {
  expect(lightBelow(3)).toBeCloseTo(0.22, 2)
  expect(lightBelow(0)).toBe(1)
})

test('a plane with a crown of 9.3 m has a trunk of about 30 cm and is about 12 m tall', () => {
  const { trunk, height } = treeWithCrown(9.3)
  expect(trunk).toBeCloseTo(30, 0)
  expect(height).toBeCloseTo(12, 0)
})

test('100 kg of water take 245 MJ with them, about 68 kWh', () => {
  expect(heatOfWater(100).megajoules).toBeCloseTo(245)
  expect(Math.round(heatOfWater(100).hours)).toBe(68)
})

test('with the sun 45° high a shadow is as long as its tree', () => {
  expect(shadowLength(12, 45)).toBeCloseTo(12)
  expect(shadowLength(12, 25)).toBeGreaterThan(shadowLength(12, 70))
})

test('shade of a full crown around noon lies within the 11–25 °C of the US EPA', () => {
  for (const lai of [2, 3, 6])
    for (const sun of [50, 65, 80]) {
      expect(coolerBelow(lai, sun)).toBeGreaterThan(11)
      expect(coolerBelow(lai, sun)).toBeLessThan(25)
    }
})

test('without leaves there is no shade, and more leaves are cooler', () => {
  expect(coolerBelow(0, 60)).toBe(0)
  expect(coolerBelow(4, 60)).toBeGreaterThan(coolerBelow(2, 60))
  expect(pavingAbove(1, 30)).toBeCloseTo(12.5)
})

test('a crown twice as wide shades four times the ground', () => {
  expect(groundBelow(8) / groundBelow(4)).toBeCloseTo(4)
})

test('of 130 patches in Shanghai those with large trees were the coolest, by 2.8 °C', () => {
  expect(measuredCooling[0]).toEqual({ kind: 'large', cooler: 2.8 })
  const values = measuredCooling.map(({ cooler }) => cooler)
  expect(values).toEqual([...values].sort((a, b) => b - a))
})
