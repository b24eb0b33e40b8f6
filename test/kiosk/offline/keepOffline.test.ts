import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TAKE_OVER } from '../../../kiosk/offline/appFiles.ts'
import { keepOffline } from '../../../kiosk/offline/keepOffline.ts'

const LOOK_MS = 5_000
let told: unknown[]
let loaded: number
let idle: boolean
let stop = () => {}
let workers: EventTarget & { controller: object | null; register: () => Promise<object> }

beforeEach(() => {
  vi.useFakeTimers()
  ;[told, loaded, idle] = [[], 0, true]
  // The browser has a new build ready, and the one before shows the page.
  const waiting = { postMessage: (said: unknown) => told.push(said) }
  workers = Object.assign(new EventTarget(), { controller: {}, register: async () => ({ waiting }) })
  vi.stubGlobal('navigator', { serviceWorker: workers })
  vi.stubGlobal('location', {
    reload: () => {
      loaded += 1
    },
  })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const screen = () => {
  const kept = keepOffline({ page: '/kiosk/', idle: () => idle })
  stop = kept.stop
}

test('a new version waits as long as a visitor is there; then it takes over, and the page is loaded anew', async () => {
  screen()
  idle = false
  await vi.advanceTimersByTimeAsync(10 * LOOK_MS)
  expect([told, loaded]).toEqual([[], 0])
  idle = true
  await vi.advanceTimersByTimeAsync(LOOK_MS)
  expect([told, loaded]).toEqual([[TAKE_OVER], 0])
  // The new one is in charge at the moment when somebody comes: what they see stays.
  idle = false
  workers.dispatchEvent(new Event('controllerchange'))
  await vi.advanceTimersByTimeAsync(10 * LOOK_MS)
  expect(loaded).toBe(0)
  idle = true
  await vi.advanceTimersByTimeAsync(LOOK_MS)
  expect(loaded).toBe(1)
})

test('the very first version takes nothing over and loads nothing anew', async () => {
  workers.controller = null
  screen()
  workers.dispatchEvent(new Event('controllerchange'))
  await vi.advanceTimersByTimeAsync(LOOK_MS)
  expect(loaded).toBe(0)
})
