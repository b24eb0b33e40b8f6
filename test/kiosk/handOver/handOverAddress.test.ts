import { expect, test } from 'vitest'
import { handOverAddress } from '../../../kiosk/handOver/handOverAddress.ts'

const known = {
  publicUrl: null,
  pageUrl: 'http://192.168.1.20:8080/kiosk/?tier=low',
  watchUrl: '/live/8c0f',
  from: 'kiosk',
  locale: 'zh',
} as const

test('the public address of the hall comes before the one this screen was opened with', () => {
  expect(handOverAddress({ ...known, publicUrl: 'https://hall.example.cn' })).toBe(
    'https://hall.example.cn/live/8c0f?from=kiosk',
  )
  expect(handOverAddress(known)).toBe('http://192.168.1.20:8080/live/8c0f?from=kiosk')
})

test('the phone goes on in the language of the screen', () => {
  expect(handOverAddress({ ...known, from: 'wall', locale: 'en' })).toBe(
    'http://192.168.1.20:8080/live/8c0f?from=wall&locale=en',
  )
})

test.each([
  'http://localhost:8080/wall/',
  'http://127.0.0.1/wall/',
  'http://127.1.2.3:80/',
  'http://[::1]:8080/',
  'http://0.0.0.0:8080/',
  'http://hall.localhost/',
])('%s leads a phone nowhere, so nothing is shown', (pageUrl) => {
  expect(handOverAddress({ ...known, pageUrl })).toBeUndefined()
  expect(handOverAddress({ ...known, publicUrl: pageUrl })).toBeUndefined()
})

test('a screen opened on the machine itself shows the public address all the same', () => {
  expect(
    handOverAddress({ ...known, pageUrl: 'http://localhost/kiosk/', publicUrl: 'https://hall.example.cn' }),
  ).toBe('https://hall.example.cn/live/8c0f?from=kiosk')
})
