import { expect, test } from 'vitest'
import { lineFor } from '#content/ip/lineFor.ts'
import voices from '#content/ip/voice.json' with { type: 'json' }
import { moments, voice } from '#content/schema/mascot.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const both = (words: string) => ({ zh: words, en: words })
const own = { ...sampleExhibit('xiaoyu'), scene: 'mascot' as const, voice: { touch: [both('a'), both('b')] } }
const cherry = { ...sampleExhibit('cherry'), voice: { right: [both('c')] } }
const exhibits = [own, cherry]

test('an exhibit’s own words go before those of 小玉’s exhibit, and lines take turns', () => {
  expect(lineFor({ exhibits, at: cherry, moment: 'right', turn: 0 })).toEqual(both('c'))
  const said = [0, 1, 2].map((turn) => lineFor({ exhibits, at: cherry, moment: 'touch', turn })?.en)
  expect(said).toEqual(['a', 'b', 'a'])
})

test('where nobody wrote a line, she says nothing of her own', () => {
  expect(lineFor({ exhibits, at: cherry, moment: 'bye', turn: 3 })).toBeUndefined()
})

test('her own exhibit has words for every moment of a visit, short enough to be read at a glance', () => {
  expect(Object.keys(voices['yulan-spirit'])).toEqual([...moments])
  for (const one of Object.values(voices)) {
    const lines = Object.values(voice.parse(one)).flatMap((said) => said ?? [])
    for (const { zh, en } of lines) {
      expect([...zh].length, zh).toBeLessThanOrEqual(40)
      expect(en.length, en).toBeLessThanOrEqual(100)
    }
  }
})

test('she asks before she tells: every exhibit she greets begins with a question', () => {
  for (const [exhibit, { hello }] of Object.entries(voices))
    for (const { zh } of hello) expect(zh.includes('？') || exhibit === 'yulan-spirit', zh).toBe(true)
})
