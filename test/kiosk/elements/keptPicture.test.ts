import { describe, expect, test } from 'vitest'
import { fitsShape, keptSize, pictureKey } from '../../../kiosk/elements/keptPicture.ts'

describe('under which name a screen keeps its picture', () => {
  const key = (pathname: string, search = '') => pictureKey({ pathname, search })

  test('each page has its own, and each half of a wide screen', () => {
    const keys = [key('/kiosk/'), key('/wall/'), key('/kiosk/', '?side=left'), key('/kiosk/', '?side=right')]
    expect(new Set(keys).size).toBe(4)
    expect(keys).not.toContain(undefined)
  })

  test('what stands still, and what an editor looks at, keeps none', () => {
    expect(key('/kiosk/', '?still=4')).toBeUndefined()
    expect(key('/kiosk/', '?preview=1')).toBeUndefined()
  })
})

test('a kept picture is small and of the same shape', () => {
  for (const screen of [
    { width: 1080, height: 1920 },
    { width: 3840, height: 2160 },
  ]) {
    const kept = keptSize(screen)
    expect(kept.width * kept.height).toBeLessThan(425_000)
    expect(fitsShape(kept, screen)).toBe(true)
  }
  expect(keptSize({ width: 540, height: 700 })).toEqual({ width: 540, height: 700 })
})

test('a screen that was turned since is not given what it kept', () => {
  expect(fitsShape(keptSize({ width: 1080, height: 1920 }), { width: 1920, height: 1080 })).toBe(false)
})
