import { expect, test } from 'vitest'
import { airState } from '../../live/host/studio/airState.ts'

test.each([
  ['onAir', { shown: 'main', rehearsalUrl: null }, 'main'],
  ['standingBy', { shown: 'main', rehearsalUrl: null }, 'backup'],
  ['onAir', { shown: 'backup', rehearsalUrl: null }, 'backup'],
  ['rehearsing', { shown: 'main', rehearsalUrl: '/hls/x/index.m3u8' }, 'main'],
] as const)('%s is what the studio says', (word, broadcast, sentAs) => {
  expect(airState(broadcast, sentAs)).toBe(word)
})
