import { expect, test } from 'vitest'
import { decodeAmf, encodeAmf } from '../../../server/ingest/amf.ts'

test('what is written is read again', () => {
  const values = [
    'connect',
    1,
    true,
    false,
    null,
    -0.5,
    '',
    '绿化',
    { app: 'live', nested: { fps: 25, sound: true } },
  ]
  expect(decodeAmf(encodeAmf(...values))).toEqual(values)
})

test('the connect command is read as an encoder writes it', () => {
  const bytes = Buffer.concat([
    Buffer.from([0x02, 0x00, 0x07]),
    Buffer.from('connect'),
    Buffer.from([0x00, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0]),
    Buffer.from([0x03, 0x00, 0x03]),
    Buffer.from('app'),
    Buffer.from([0x02, 0x00, 0x04]),
    Buffer.from('live'),
    Buffer.from([0x00, 0x00, 0x09]),
  ])
  expect(decodeAmf(bytes)).toEqual(['connect', 1, { app: 'live' }])
})

test('lists, dates, long words and what is undefined are read too', () => {
  const number = (value: number) => encodeAmf(value)
  const named = Buffer.concat([
    Buffer.from([8, 0, 0, 0, 1, 0, 5]),
    Buffer.from('width'),
    number(1280),
    Buffer.from([0, 0, 9]),
  ])
  expect(decodeAmf(named)).toEqual([{ width: 1280 }])
  expect(decodeAmf(Buffer.concat([Buffer.from([10, 0, 0, 0, 2]), number(1), number(2)]))).toEqual([[1, 2]])
  const date = Buffer.concat([Buffer.from([11]), number(1000).subarray(1), Buffer.from([0, 0])])
  expect(decodeAmf(Buffer.concat([date, Buffer.from([6])]))).toEqual([1000, null])
  expect(decodeAmf(Buffer.concat([Buffer.from([12, 0, 0, 0, 2]), Buffer.from('ok')]))).toEqual(['ok'])
})

test('a message cut short anywhere is refused, never guessed', () => {
  const whole = encodeAmf({ app: 'live', fps: 25 })
  for (let length = 1; length < whole.length; length += 1)
    expect(() => decodeAmf(whole.subarray(0, length)), `${length} bytes`).toThrow(RangeError)
})

test.each([
  ['an unknown kind of value', Buffer.from([0x42])],
  ['a list of four thousand million', Buffer.from([10, 0xff, 0xff, 0xff, 0xff])],
  ['words longer than the message', Buffer.from([12, 0x7f, 0xff, 0xff, 0xff, 65])],
  [
    'lists in lists without end',
    Buffer.concat(Array.from({ length: 5000 }, () => Buffer.from([10, 0, 0, 0, 1]))),
  ],
])('%s is refused', (_what, bytes) => {
  expect(() => decodeAmf(bytes)).toThrow(RangeError)
})

test('a field with a dangerous name stays a field', () => {
  const bytes = Buffer.concat([
    Buffer.from([3, 0, 9]),
    Buffer.from('__proto__'),
    encodeAmf({ admin: true }),
    Buffer.from([0, 0, 9]),
  ])
  const [read] = decodeAmf(bytes)
  expect(Object.keys(read as object)).toEqual(['__proto__'])
  expect((read as { admin?: boolean }).admin).toBeUndefined()
})

test('nothing is read from nothing', () => {
  expect(decodeAmf(Buffer.alloc(0))).toEqual([])
})
