import { expect, test } from 'vitest'
import { createSourceReader, type SourceEvent } from '../../../server/packager/sourceReader.ts'

/** The set-up of a decoder, as x264 writes it for 320x180. */
const CONFIG = Buffer.from(
  '17000000000142c014ffe100196742c014d9014196a100000300010000030032 0f142e4801000468cb8cb2'.replaceAll(
    ' ',
    '',
  ),
  'hex',
)
const picture = (offset: number) => {
  const payload = Buffer.from([0x27, 1, 0, 0, 0, 9])
  payload.writeIntBE(offset, 2, 3)
  return payload
}

test('pictures are decoded one after the other, though their stamps step back', () => {
  const heard: SourceEvent[] = []
  const reader = createSourceReader((event) => heard.push(event))
  reader.read('video', 0, CONFIG)
  for (const stamp of [0, 40, 80, 20, 60, 120]) reader.read('video', stamp, picture(100))
  const pictures = heard.filter((event) => event.type === 'picture')
  const moments = pictures.map(({ at }) => at)
  expect(moments).toEqual([...new Set(moments)].sort((one, other) => one - other))
  // When each is shown stays as it was, as far as it can.
  expect(pictures.map(({ at, offset }) => at + offset)).toEqual([100, 140, 180, 120, 160, 220])
})
