import { expect, test } from 'vitest'
import { firstPixelRatio, pixelRatioFor } from '../../../kiosk/scenes/pixelRatioFor.ts'

const KIOSK = { width: 1080, height: 1920 }
const pixels = ({ width, height }: typeof KIOSK, ratio: number) => width * height * ratio ** 2

test('a machine that is weak or not known yet fills about a million pixels, whatever the screen', () => {
  for (const frame of [KIOSK, { width: 2160, height: 3840 }])
    expect(pixels(frame, pixelRatioFor('low', frame, 1))).toBeCloseTo(1_100_000, 0)
  expect(pixelRatioFor('low', { width: 360, height: 640 }, 3)).toBe(1)
})

test('at its best a full-HD screen and one of four times as many pixels are drawn one for one', () => {
  expect(pixelRatioFor('high', KIOSK, 1)).toBe(1)
  expect(pixelRatioFor('high', KIOSK, 2)).toBe(2)
  expect(pixelRatioFor('high', { width: 2160, height: 3840 }, 1)).toBe(1)
})

test('in between, a full-HD screen keeps its pixels', () => {
  expect(pixelRatioFor('medium', KIOSK, 1)).toBe(1)
})

test('only on a weak machine is the first picture softer than the next', () => {
  expect(pixels(KIOSK, firstPixelRatio('low', KIOSK))).toBeLessThan(
    pixels(KIOSK, pixelRatioFor('low', KIOSK, 1)),
  )
  for (const quality of ['medium', 'high'] as const)
    expect(firstPixelRatio(quality, KIOSK)).toBeGreaterThan(pixelRatioFor(quality, KIOSK, 2))
})
