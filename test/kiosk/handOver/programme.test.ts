import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Programme } from '../../../kiosk/handOver/programme.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const now = Date.parse('2026-05-01T01:00:00Z')
beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://192.168.1.20/kiosk/' })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a screen follows the programme: what changes, what is deleted, what went while the line was down', () => {
  const programme = new Programme(
    () => {},
    async () => {},
  )
  const ids = () => programme.broadcasts.map(({ id }) => id)
  programme.ears.all([sampleBroadcast('leaves'), sampleBroadcast('birds')])
  programme.ears.broadcast(sampleBroadcast('moss'))
  programme.ears.deleted('birds')
  expect(ids()).toEqual(['leaves', 'moss'])
  programme.ears.all([sampleBroadcast('moss')])
  expect(ids()).toEqual(['moss'])
})

test('an older telling never takes the place of a newer one', () => {
  const programme = new Programme(
    () => {},
    async () => {},
  )
  programme.ears.broadcast(sampleBroadcast('leaves', { revision: 3, title: '新' }))
  programme.ears.all([sampleBroadcast('leaves', { revision: 2, title: '旧' })])
  expect(programme.broadcasts[0]?.title).toBe('新')
})

test('the card is fetched when there is something to show, once, and again after a failure', async () => {
  const fetchCard = vi.fn(async () => {})
  const programme = new Programme(() => {}, fetchCard)
  expect(programme.handOver('kiosk', 'zh', now)).toBeUndefined()
  expect(fetchCard).not.toHaveBeenCalled()
  fetchCard.mockRejectedValueOnce(new Error('offline'))
  programme.ears.broadcast(sampleBroadcast('leaves'))
  programme.ears.publicUrl('https://hall.example.cn')
  expect(programme.handOver('kiosk', 'zh', now)?.address).toBe(
    'https://hall.example.cn/live/leaves?from=kiosk',
  )
  programme.handOver('kiosk', 'zh', now)
  expect(fetchCard).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(5001)
  programme.handOver('kiosk', 'zh', now)
  programme.handOver('kiosk', 'zh', now)
  expect(fetchCard).toHaveBeenCalledTimes(2)
})
