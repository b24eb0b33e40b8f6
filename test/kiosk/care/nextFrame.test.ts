import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeCare } from '../../../kiosk/care/careNow.ts'
import { awake, cancelFrame, nextFrame } from '../../../kiosk/care/nextFrame.ts'

let asked: FrameRequestCallback[] = []
beforeEach(() => {
  asked = []
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => asked.push(draw))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => asked.splice(handle - 1, 1))
})
afterEach(() => {
  changeCare({ resting: false })
  vi.unstubAllGlobals()
})

test('a screen that rests is asked for no frame and makes no scene; when it wakes it goes on once', async () => {
  const draw = vi.fn()
  nextFrame(draw)
  expect(asked).toEqual([draw])
  changeCare({ resting: true })
  asked = []
  nextFrame(draw)
  const taken = nextFrame(vi.fn())
  cancelFrame(taken)
  let made = false
  const making = awake().then(() => {
    made = true
  })
  changeCare({ volume: 0.5 })
  await Promise.resolve()
  expect([asked.length, made]).toEqual([0, false])
  changeCare({ resting: false })
  expect(asked[0]).toBe(draw)
  expect(asked).toHaveLength(2)
  asked[1]?.(0)
  await making
  // Another word of the hall does not draw twice.
  changeCare({ volume: 0.6 })
  expect(asked).toHaveLength(2)
})
