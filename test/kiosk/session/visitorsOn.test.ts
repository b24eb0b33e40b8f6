import { expect, test } from 'vitest'
import { readSwitches } from '../../../kiosk/session/readSwitches.ts'
import { visitorsOn } from '../../../kiosk/session/visitorsOn.ts'

const on = (width: number, height: number, search = '') => visitorsOn({ width, height }, readSwitches(search))

test('a screen at least two and a half times as wide as high takes two visitors side by side', () => {
  expect(on(3840, 1080)).toBe(2)
  expect(on(2500, 1000)).toBe(2)
  expect(on(1920, 1080)).toBe(1)
  expect(on(1080, 1920)).toBe(1)
})

test('half a screen is not halved again, nor is the picture in the editor', () => {
  expect(on(3840, 1080, '?side=left')).toBe(1)
  expect(on(3840, 1080, '?preview=1')).toBe(1)
})
