import { expect, test } from 'vitest'
import { wallMascot } from '../../../kiosk/wall/wallMascot.ts'

const frame = { width: 3840, height: 1080 }
const at = (seconds: number) => wallMascot(seconds, frame, 'autumn')

test('小玉 is on the wall only while one picture follows another', () => {
  expect(at(30)).toBeUndefined()
  expect(at(52.9)).toBeUndefined()
  expect(at(55)?.moment.gesture).toBe('point')
  expect(at(2)?.moment.gesture).toBe('wave')
  expect(at(9.1)).toBeUndefined()
})

test('she comes and goes over the lower edge, and stands still while the pictures change', () => {
  expect(at(53)?.box.y).toBe(1080)
  expect(at(59.9)?.box).toEqual(at(0.1)?.box)
  expect(at(8.99)?.box.y).toBeGreaterThan(1070)
})
