import { expect, test } from 'vitest'
import { createMute } from '../../../kiosk/sound/createMute.ts'

const storeOf = (kept = new Map<string, string>()) => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
})

test('once muted a machine stays muted over a restart, until somebody unmutes it', () => {
  const store = storeOf()
  const today = createMute(() => store)
  expect(today.isMuted()).toBe(false)
  today.setMuted(true)
  const tomorrow = createMute(() => store)
  expect(tomorrow.isMuted()).toBe(true)
  tomorrow.setMuted(false)
  expect(createMute(() => store).isMuted()).toBe(false)
})

test('without a store it is remembered as long as the page lives', () => {
  const mute = createMute(() => {
    throw new Error('storage is forbidden')
  })
  mute.setMuted(true)
  expect(mute.isMuted()).toBe(true)
})

test('whoever makes a sound hears of each change, once, until it stops listening', () => {
  const mute = createMute(storeOf)
  const heard: boolean[] = []
  const stop = mute.onMute((muted) => heard.push(muted))
  mute.setMuted(true)
  mute.setMuted(true)
  mute.setMuted(false)
  stop()
  mute.setMuted(true)
  expect(heard).toEqual([true, false])
})

test('two halves of one wide screen are muted together', () => {
  const store = storeOf()
  const [left, right] = [createMute(() => store), createMute(() => store)]
  const heard: boolean[] = []
  right.onMute((muted) => heard.push(muted))
  left.setMuted(true)
  right.readAgain()
  expect([right.isMuted(), heard]).toEqual([true, [true]])
})
