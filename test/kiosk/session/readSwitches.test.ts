import { expect, test } from 'vitest'
import { readSwitches } from '../../../kiosk/session/readSwitches.ts'

test('a plain address lets time run, in Chinese', () => {
  expect(readSwitches('')).toEqual({
    still: null,
    tier: 'medium',
    locale: 'zh',
    preview: false,
    sound: false,
    film: '',
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
