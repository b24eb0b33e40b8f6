import { expect, test } from 'vitest'
import { createByteMeter } from '../../../server/ingest/byteMeter.ts'

test('bytes a second are told once a stretch was measured', () => {
  const meter = createByteMeter(0)
  meter.hear(100_000, 500)
  expect(meter.read(1000)).toBeNull()
  meter.hear(400_000, 1900)
  expect(meter.read(2000)).toBe(2000)
})

test('a line that hangs does not go on at the rate it had', () => {
  const meter = createByteMeter(0)
  for (let at = 0; at < 10_000; at += 100) meter.hear(50_000, at)
  expect(meter.read(10_000)).toBe(4000)
  expect(meter.read(12_500)).toBe(0)
})
