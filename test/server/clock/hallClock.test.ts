import type { AddressInfo } from 'node:net'
import { io } from 'socket.io-client'
import { expect, test } from 'vitest'
import type { HallSocket } from '#content/contract/connect.ts'
import { createHallClock, followDate } from '../../../server/clock/hallClock.ts'
import { tellClock } from '../../../server/clock/tellClock.ts'
import { openSockets } from '../../../server/sockets.ts'
import { openTestServer } from '../../support/testServer.ts'

test('a screen that asks is told the hall’s time', async () => {
  let sockets: ReturnType<typeof openSockets> | undefined
  const app = await openTestServer((_, app) => {
    sockets = openSockets(app.server, () => true)
    tellClock(sockets, { nowMs: () => 1_764_000_000_123.5 })
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const page: HallSocket = io(`http://127.0.0.1:${port}`, { transports: ['websocket'] })
  try {
    // Who asks without listening is not answered, and nothing breaks.
    page.emit('clock:ask', undefined as never)
    const told = await page.timeout(5000).emitWithAck('clock:ask')
    expect(told).toEqual({ hallMs: 1_764_000_000_123.5 })
  } finally {
    page.close()
    await sockets?.close()
    await app.close()
  }
})

test('the hall’s clock is even while the date is pulled into place, and follows it', () => {
  let [steady, date] = [1000, 5000]
  const clock = createHallClock({ steadyMs: () => steady, dateMs: () => date })
  expect(clock.nowMs()).toBe(5000)
  steady += 100_000
  date += 100_020
  expect(clock.nowMs()).toBeCloseTo(105_020, 6)
  // 100 ms at once: half a millisecond a second.
  steady += 2000
  date += 2100
  expect(clock.nowMs()).toBeCloseTo(107_021, 6)
})

test('a date that somebody has set by hand is taken at once', () => {
  expect(followDate({ atMs: 0, aheadMs: 0 }, 1000, 86_401_000).aheadMs).toBe(86_400_000)
})

test('a clock that is asked twice in a moment never goes back', () => {
  const once = followDate({ atMs: 1000, aheadMs: 10 }, 1000, 900)
  expect(once.aheadMs).toBe(10)
})

test('the date is told in whole milliseconds: what they cut off does not pull the hall’s clock', () => {
  let steady = 1_764_000_000_000.25
  const clock = createHallClock({ steadyMs: () => steady, dateMs: () => Math.floor(steady) })
  let furthest = 0
  for (let asked = 0; asked < 2000; asked += 1) {
    steady += 100.37
    furthest = Math.max(furthest, Math.abs(clock.nowMs() - steady))
  }
  expect(furthest).toBeLessThan(0.001)
})
