import { expect, test } from 'vitest'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { laterTelling } from '#content/schema/laterTelling.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const planned = sampleBroadcast('dawn')
const onAir: Broadcast = { ...planned, revision: 2, status: 'onAir' }

test('the first telling holds', () => {
  expect(laterTelling(undefined, planned)).toBe(planned)
})

test('a later telling replaces an earlier one', () => {
  expect(laterTelling(planned, onAir)).toBe(onAir)
})

test('an answer that was overtaken on its way changes nothing', () => {
  expect(laterTelling(onAir, planned)).toBe(onAir)
})
