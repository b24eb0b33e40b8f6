import { expect, test } from 'vitest'
import { actOf } from '../../live/viewer/playerKeys.ts'

const press = (key: string, on: 'page' | 'button' | 'field' = 'page', held = false) =>
  actOf({ key, held, on })

test.each([
  [' ', { act: 'toggle' }],
  ['K', { act: 'toggle' }],
  ['ArrowLeft', { act: 'skip', seconds: -5 }],
  ['l', { act: 'skip', seconds: 10 }],
  ['7', { act: 'tenth', tenth: 7 }],
  ['End', { act: 'end' }],
  ['?', { act: 'keys' }],
  ['x', undefined],
])('%s', (key, act) => {
  expect(press(key)).toEqual(act)
})

test('keys of fields, of pressed buttons and of the browser are left alone', () => {
  expect(press('m', 'field')).toBeUndefined()
  expect(press(' ', 'button')).toBeUndefined()
  expect(press('m', 'button')).toEqual({ act: 'sound' })
  expect(press('f', 'page', true)).toBeUndefined()
})
