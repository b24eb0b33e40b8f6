import { expect, test } from 'vitest'
import { usual } from '../../../kiosk/session/comfort.ts'
import { readSwitches } from '../../../kiosk/session/readSwitches.ts'

test('a plain address lets time run, in Chinese', () => {
  expect(readSwitches('')).toEqual({
    still: null,
    tier: undefined,
    locale: 'zh',
    preview: false,
    sound: false,
    silent: false,
    volume: 1,
    film: '',
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
    tier: undefined,
    locale: 'zh',
  })
})

test('a hall may set a screen lower and its words larger for good', () => {
  expect(readSwitches('?comfort=reach,large,louder').comfort).toEqual({ ...usual, reach: true, large: true })
})

test('staff may silence a touch screen, or turn it down; a wrong loudness is ignored', () => {
  expect(readSwitches('?sound=off').silent).toBe(true)
  expect(readSwitches('?volume=60').volume).toBe(0.6)
  expect(readSwitches('?volume=0').volume).toBe(0)
  for (const wrong of ['loud', '-5', '140', '1e1', ''])
    expect(readSwitches(`?volume=${wrong}`).volume).toBe(1)
})
