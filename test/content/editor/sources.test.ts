import { expect, test } from 'vitest'
import { sourceFaults } from '#content/editor/sources/sourceFaults.ts'
import { searchSources, sourcesOfKind } from '#content/editor/sources/sourceList.ts'
import type { HallSources } from '#content/schema/hallSources.ts'
import type { Source } from '#content/schema/source.ts'

const named = (key: string, url?: string): Source => ({
  ...{ key, name: { zh: `名${key}`, en: `Name ${key}` } },
  ...(url ? { url } : {}),
})
const written = [named('W1', 'one.com/a'), named('W2'), named('W3', 'three.com')]
const cited: HallSources['cited'] = {
  W1: [{ kind: 'exhibit', id: 'cherry', title: { zh: '一棵樱', en: 'A cherry' } }],
}
const keys = (sources: readonly Source[]) => sources.map(({ key }) => key)

test('sources are found by what they say and by who cites them, and listed by what is wrong with them', () => {
  const seen = { written, cited, states: new Map([['W3', 'gone' as const]]) }
  expect(keys(sourcesOfKind('uncited', seen))).toEqual(['W2', 'W3'])
  expect(keys(sourcesOfKind('bare', seen))).toEqual(['W2'])
  expect(keys(sourcesOfKind('gone', seen))).toEqual(['W3'])
  expect(keys(sourcesOfKind('unsure', seen))).toEqual([])
  expect(keys(searchSources(written, ' CHERRY ', cited))).toEqual(['W1'])
  expect(keys(searchSources(written, 'three.com', cited))).toEqual(['W3'])
})

test('what keeps a source from being saved is named: its key, a key twice, a name that is missing, an address that is none', () => {
  expect(written.flatMap((one) => sourceFaults(one, written))).toEqual([])
  const twice = named('W1')
  expect(sourceFaults(twice, [...written, twice])).toEqual(['twice'])
  const wrong = { key: 'w1', name: { zh: '', en: 'x' }, url: 'no address' }
  expect(sourceFaults(wrong, [wrong])).toEqual(['key', 'name', 'address'])
})
