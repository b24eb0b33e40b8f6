import { expect, test } from 'vitest'
import { keepWishes, readWishes } from '#content/room/danmakuWishes.ts'

test('this browser remembers what it wanted, and a browser that keeps nothing has the usual', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const usual = { on: true, density: 'some' }
  expect(readWishes(() => storage)).toEqual(usual)
  keepWishes(() => storage, { on: false, density: 'few' })
  expect(readWishes(() => storage)).toEqual({ on: false, density: 'few' })
  for (const key of kept.keys()) kept.set(key, '{"density":"hail"}')
  expect(readWishes(() => storage)).toEqual(usual)
  const forbidden = () => {
    throw new DOMException('', 'SecurityError')
  }
  keepWishes(forbidden, { on: false, density: 'few' })
  expect(readWishes(forbidden)).toEqual(usual)
})
