import { expect, test } from 'vitest'
import { createChunkReader, type RtmpMessage } from '../../../server/ingest/chunkReader.ts'

const uint = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}
const EXTENDED = 0xffffff

/** A chunk with a full header. */
const full = (id: number, time: number, length: number, body: Buffer, type = 9) =>
  Buffer.concat([
    Buffer.from([id]),
    uint(Math.min(time, EXTENDED), 3),
    uint(length, 3),
    Buffer.from([type, 1, 0, 0, 0]),
    ...(time >= EXTENDED ? [uint(time, 4)] : []),
    body,
  ])
/** The same length and type again, so much later. */
const stepped = (id: number, step: number, body: Buffer) =>
  Buffer.concat([
    Buffer.from([0x80 | id]),
    uint(Math.min(step, EXTENDED), 3),
    ...(step >= EXTENDED ? [uint(step, 4)] : []),
    body,
  ])
/** What goes on, with the 32-bit time again where the header had one. */
const more = (id: number, body: Buffer, time?: number) =>
  Buffer.concat([Buffer.from([0xc0 | id]), ...(time === undefined ? [] : [uint(time, 4)]), body])

const read = (...pieces: readonly Buffer[]): RtmpMessage[] => {
  const messages: RtmpMessage[] = []
  const reader = createChunkReader((message) => messages.push(message))
  for (const piece of pieces) reader.push(piece)
  return messages
}
const picture = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 251))
const sound = Buffer.from('sound'.repeat(30))
const part = (whole: Buffer, number: number) => whole.subarray(number * 128, (number + 1) * 128)

test('a message of three chunks is one message', () => {
  expect(
    read(full(6, 40, 300, part(picture, 0)), more(6, part(picture, 1)), more(6, part(picture, 2))),
  ).toEqual([{ type: 9, stream: 1, timestamp: 40, payload: picture }])
})

const interleaved = Buffer.concat([
  full(6, 40, 300, part(picture, 0)),
  full(4, 33, 150, part(sound, 0), 8),
  more(6, part(picture, 1)),
  more(4, part(sound, 1)),
  more(6, part(picture, 2)),
  stepped(4, 23, part(sound, 0)),
  more(4, part(sound, 1)),
])
const heard = [
  { type: 8, stream: 1, timestamp: 33, payload: sound },
  { type: 9, stream: 1, timestamp: 40, payload: picture },
  { type: 8, stream: 1, timestamp: 56, payload: sound },
]

test('sound between the parts of a picture does not mix with it', () => {
  expect(read(interleaved)).toEqual(heard)
})

test('byte by byte, or torn at any place, the same messages are heard', () => {
  expect(read(...Array.from(interleaved, (byte) => Buffer.from([byte])))).toEqual(heard)
  for (let at = 1; at < interleaved.length; at += 7)
    expect(read(interleaved.subarray(0, at), interleaved.subarray(at))).toEqual(heard)
})

test('what was heard does not change when the network reuses its memory', () => {
  const bytes = Buffer.from(interleaved)
  const messages = read(bytes)
  bytes.fill(0)
  expect(messages).toEqual(heard)
})

test('times beyond four and a half hours are read in full, and repeated in each part', () => {
  const time = 0x01234567
  const bytes = Buffer.concat([
    full(6, time, 300, part(picture, 0)),
    more(6, part(picture, 1), time),
    more(6, part(picture, 2), time),
    stepped(6, 40, part(picture, 0)),
    more(6, part(picture, 1)),
    more(6, part(picture, 2)),
  ])
  const twice = [time, time + 40].map((timestamp) => ({ type: 9, stream: 1, timestamp, payload: picture }))
  expect(read(bytes)).toEqual(twice)
  expect(read(...Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(twice)
})

test('the first time that needs 32 bits is told from the mark that says so', () => {
  const body = Buffer.from('x')
  const times = [EXTENDED - 1, EXTENDED, EXTENDED + 1]
  expect(times.flatMap((time) => read(full(6, time, 1, body))).map(({ timestamp }) => timestamp)).toEqual(
    times,
  )
})

test('after 49 days the time begins again at nought', () => {
  const body = Buffer.from('x')
  const last = 0xffffffff
  const messages = read(full(6, last - 9, 1, body), stepped(6, 40, body), stepped(6, 40, body))
  expect(messages.map(({ timestamp }) => timestamp)).toEqual([last - 9, 30, 70])
})

test('a message that only goes on keeps the step of the one before', () => {
  const body = Buffer.from('x')
  const messages = read(full(4, 1000, 1, body), stepped(4, 20, body), more(4, body), more(4, body))
  expect(messages.map(({ timestamp }) => timestamp)).toEqual([1000, 1020, 1040, 1060])
})

test('chunk streams of two and three bytes are told apart', () => {
  const body = Buffer.from('x')
  const far = (head: readonly number[], time: number) =>
    Buffer.concat([Buffer.from(head), full(0, time, 1, body).subarray(1)])
  const messages = read(
    far([0, 10], 1),
    far([1, 10, 1], 2),
    Buffer.concat([Buffer.from([0x80, 10]), uint(5, 3), body]),
    Buffer.concat([Buffer.from([0x81, 10, 1]), uint(5, 3), body]),
  )
  expect(messages.map(({ timestamp }) => timestamp)).toEqual([1, 2, 6, 7])
})

test('a larger chunk size holds from the next chunk on', () => {
  const messages: RtmpMessage[] = []
  const reader = createChunkReader((message) => {
    messages.push(message)
    if (message.type === 1) reader.resize(message.payload.readUInt32BE())
  })
  reader.push(Buffer.concat([full(2, 0, 4, uint(4096, 4), 1), full(6, 40, 300, picture)]))
  expect(messages.at(-1)).toMatchObject({ timestamp: 40, payload: picture })
})

test('a message without a body is heard', () => {
  expect(read(full(6, 5, 0, Buffer.alloc(0)))).toMatchObject([{ timestamp: 5, payload: Buffer.alloc(0) }])
})

test('a message of more than 8 MB is refused before its body is kept', () => {
  expect(() => read(full(6, 0, 8 * 1024 * 1024 + 1, Buffer.alloc(0)))).toThrow(/a message of 8388609 bytes/)
})

test('a part of a message that never began is refused', () => {
  expect(() => read(more(6, Buffer.from('x')))).toThrow(/never began/)
})

test.each([0, -1, 2 ** 31])('a chunk size of %s is refused', (size) => {
  expect(() => createChunkReader(() => {}).resize(size)).toThrow(/a chunk size/)
})

test('a stranger cannot open chunk streams without end', () => {
  const many = Array.from({ length: 70 }, (_, id) =>
    Buffer.concat([Buffer.from([0, id]), full(0, 0, 200, Buffer.alloc(128)).subarray(1)]),
  )
  expect(() => read(...many)).toThrow(/too many chunk streams/)
})
