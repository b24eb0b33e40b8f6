import { expect, test } from 'vitest'
import { keepQuality, keptQuality } from '../../../kiosk/scenes/keptQuality.ts'

const storeOf = (kept: Map<string, string>) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
})

test('a machine that nobody knows yet begins with the least', () => {
  expect(keptQuality(storeOf(new Map()))).toBe('low')
  expect(keptQuality(storeOf(new Map([['greenhall.quality', 'best']])))).toBe('low')
})

test('a machine that has shown what it can begins there the next time', () => {
  const store = storeOf(new Map())
  keepQuality('high', store)
  expect(keptQuality(store)).toBe('high')
})

test('a store that is full or forbidden stops no picture', () => {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError')
  }
  const shut = { getItem: refuse, setItem: refuse }
  expect(keptQuality(shut)).toBe('low')
  expect(() => keepQuality('medium', shut)).not.toThrow()
})
