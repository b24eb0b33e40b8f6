import { expect, test } from 'vitest'
import { createLanes } from '../../../server/packager/lane.ts'
import type { Rendition } from '../../../server/packager/rendition.ts'

test('who comes early waits: what the first still gives out lies before it', () => {
  const wrote: string[] = []
  const lane = createLanes({
    begin: ({ number }: { number: number }) => wrote.push(`begin ${number}`),
    chunk: (bytes: Buffer) => wrote.push(String(bytes)),
    endPart: () => wrote.push('part'),
    complete: () => wrote.push('complete'),
  } as unknown as Rendition)
  const [first, second, third] = [lane(), lane(), lane()]
  const head = (number: number) => ({ number, at: 0, init: 'init' })
  first.begin(head(0))
  second.begin(head(1))
  second.chunk(Buffer.from('late'))
  second.leave()
  third.begin(head(2))
  first.chunk(Buffer.from('early'))
  first.endPart(1, true)
  expect(wrote).toEqual(['begin 0', 'early', 'part'])
  first.leave()
  first.chunk(Buffer.from('lost'))
  expect(wrote.slice(3)).toEqual(['complete', 'begin 1', 'late', 'complete', 'begin 2'])
})
