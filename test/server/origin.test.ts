import { expect, test } from 'vitest'
import { isForeign, isOwnOrigin } from '../../server/origin.ts'

test.each([
  ['http://hall.local:8080', 'hall.local:8080', undefined, true],
  ['http://hall.local:9090', 'hall.local:8080', undefined, false],
  ['https://hall.example.cn', '127.0.0.1:8080', 'https://hall.example.cn/', true],
  ['https://hall.example.cn.evil.org', 'hall.example.cn', 'https://hall.example.cn', false],
  ['null', 'hall.local', undefined, false],
  ['file://', 'hall.local', undefined, false],
])('%s is the own origin of %s (public: %s): %s', (origin, host, publicUrl, own) => {
  expect(isOwnOrigin(origin, host, publicUrl)).toBe(own)
})

test.each([
  [{ cookie: 'hall_session=x' }, false],
  [{}, false],
  [{ cookie: 'hall_session=x', 'sec-fetch-site': 'same-origin' as const }, false],
  [{ 'sec-fetch-site': 'cross-site' as const }, true],
])('a request with %j and no Origin is foreign: %s', (headers, foreign) => {
  expect(isForeign({ headers }, undefined)).toBe(foreign)
})
