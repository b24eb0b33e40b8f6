import { expect, test } from 'vitest'
import { createFlvReader, type FlvTag, readFlv } from '../../server/flvReader.ts'
import { configTag, flvHead, pictureTag } from '../../server/packager/ladder/flvWriter.ts'

const late = 2 ** 24 + 5
const file = Buffer.concat([
  flvHead,
  configTag(Buffer.from('config'), 0),
  pictureTag({ at: 40, offset: -20, key: true, data: Buffer.from('first') }),
  pictureTag({ at: late, offset: 80, key: false, data: Buffer.from('second') }),
])

test('what is written is read, however it is cut up on its way', () => {
  const whole = readFlv(file)
  expect(whole.map(({ type, stamp }) => [type, stamp])).toEqual([
    ['video', 0],
    ['video', 40],
    ['video', late],
  ])
  expect(whole[1]?.payload.readIntBE(2, 3)).toBe(-20)
  for (const size of [1, 7, 13, 40]) {
    const tags: FlvTag[] = []
    const read = createFlvReader((tag) => tags.push({ ...tag, payload: Buffer.from(tag.payload) }))
    for (let at = 0; at < file.length; at += size) read(file.subarray(at, at + size))
    expect(tags).toEqual(whole)
  }
})

test('a tag that is cut short at the end is left out', () => {
  expect(readFlv(file.subarray(0, -9))).toHaveLength(2)
})
