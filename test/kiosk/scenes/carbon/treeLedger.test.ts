import { expect, test } from 'vitest'
import {
  accounts,
  drivenBy,
  halvesToMatch,
  leanOf,
  ledgerOf,
  SPECIES,
} from '../../../../kiosk/scenes/carbon/treeLedger.ts'

test('a plane of 30 cm stores about 456 kg of CO₂ and adds about 42 kg a year', () => {
  const { stored, yearly } = ledgerOf('plane', 30)
  expect(Math.round(stored)).toBe(456)
  expect(Math.round(yearly ?? 0)).toBe(42)
})

test('a plane of 60 cm stores about 2,840 kg and adds about 127 kg a year', () => {
  const { stored, yearly } = ledgerOf('plane', 60)
  expect(stored / 10).toBeCloseTo(284, 0)
  expect(Math.round(yearly ?? 0)).toBe(127)
})

test('a plane keeps about 4.6 m³ of rain a year at 30 cm and 11.8 m³ at 60 cm', () => {
  expect(ledgerOf('plane', 30).rain).toBeCloseTo(4.6, 1)
  expect(ledgerOf('plane', 60).rain).toBeCloseTo(11.8, 1)
})

test('about 79 g of fine dust settle on it a year at 30 cm, 194 g at 60 cm', () => {
  expect(Math.round(ledgerOf('plane', 30).dust ?? 0)).toBe(79)
  expect(Math.round(ledgerOf('plane', 60).dust ?? 0)).toBe(194)
})

test('twice the diameter stores about six times the carbon', () => {
  expect(halvesToMatch('plane')).toBeCloseTo(6.22, 2)
  expect(ledgerOf('plane', 60).stored / ledgerOf('plane', 30).stored).toBeCloseTo(6.22, 2)
})

test('a dawn redwood of 20 cm weighs about 107 kg dry and holds about 197 kg of CO₂', () => {
  const { stored } = ledgerOf('metasequoia', 20)
  expect(stored / 0.5 / (44 / 12)).toBeCloseTo(107, 0)
  expect(stored).toBeCloseTo(197, 0)
})

test('where no table exists nothing is said of rain and dust', () => {
  expect(ledgerOf('camphor', 12).rain).toBeUndefined()
  expect(ledgerOf('ginkgo', 30).dust).toBeUndefined()
})

test('the year of a plane of 30 cm makes up for about 200 to 280 km by car', () => {
  const [least, most] = drivenBy(ledgerOf('plane', 30).yearly ?? 0)
  expect(least).toBeCloseTo(210, 0)
  expect(most).toBeCloseTo(280, 0)
})

test('the beam leans to the large tree until six small ones stand on the other pan', () => {
  const lean = (trees: number) => leanOf(ledgerOf('plane', 60).stored, trees * ledgerOf('plane', 30).stored)
  expect(lean(0)).toBeGreaterThan(0)
  expect(lean(3)).toBeGreaterThan(0)
  expect(Math.abs(lean(6))).toBeLessThan(0.01)
  expect(lean(8)).toBeLessThan(0)
})

test('every species is asked only for diameters its equation was made for', () => {
  expect(accounts.camphor).toMatchObject({ from: 8, to: 16 })
  expect(accounts.metasequoia.to).toBeLessThanOrEqual(27.5)
  for (const one of SPECIES) expect(accounts[one].from).toBeLessThan(accounts[one].to)
})
