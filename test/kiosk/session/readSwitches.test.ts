import { expect, test } from 'vitest'
import { usual } from '../../../kiosk/session/comfort.ts'
import { readSwitches } from '../../../kiosk/session/readSwitches.ts'

test('a plain address lets time run, in Chinese', () => {
  expect(readSwitches('')).toEqual({
    still: null,
    tier: 'medium',
    locale: 'zh',
    preview: false,
    sound: false,
    side: null,
    comfort: usual,
  })
})

test('tests and pictures may ask for one moment', () => {
  expect(readSwitches('?still=12.5&tier=low&locale=en')).toMatchObject({
    still: 12.5,
    tier: 'low',
    locale: 'en',
  })
})

test('a wrong wish is ignored', () => {
  expect(readSwitches('?still=soon&tier=ultra&locale=fr')).toMatchObject({
    still: null,
    tier: 'medium',
    locale: 'zh',
  })
})

test('a hall may set a screen lower and its words larger for good', () => {
  expect(readSwitches('?comfort=reach,large,louder').comfort).toEqual({ ...usual, reach: true, large: true })
})
