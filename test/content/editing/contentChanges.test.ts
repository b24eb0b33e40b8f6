import { expect, test } from 'vitest'
import { changesBetween, mergeContent, withChanges } from '#content/editing/contentChanges.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const base = sampleExhibit('cherry')
const titled = (zh: string, from: Exhibit = base): Exhibit => ({ ...from, title: { ...from.title, zh } })
const [spring] = base.panels as [Exhibit['panels'][0]]

test('what changed is the value itself, and a whole list only where it grew', () => {
  expect(changesBetween(base, titled('樱花'))).toEqual([{ path: ['title', 'zh'], value: '樱花' }])
  const two = { ...base, panels: [spring, { ...spring, id: 'summer' }] }
  expect(changesBetween(base, two)).toEqual([{ path: ['panels'], value: two.panels }])
  const shuffled = Object.fromEntries(Object.entries(base).reverse())
  expect(changesBetween(base, shuffled)).toEqual([])
})

test('the changes made again give the same exhibit, also where something was added, taken out or moved', () => {
  const { picture: _, ...plain } = { ...base, picture: { file: 'x', alt: { zh: '图', en: 'p' } } }
  const states: Exhibit[] = [
    base,
    { ...base, picture: { file: `${'0'.repeat(64)}.webp`, alt: { zh: '图', en: 'Picture' } } },
    plain,
    { ...base, panels: [{ ...spring, more: { zh: '更多', en: 'More' } }] },
    { ...base, panels: [{ ...spring, id: 'winter' }, spring], quiz: [...base.quiz, ...base.quiz] },
    titled(''),
  ]
  for (const before of states)
    for (const after of states) {
      const changes = JSON.parse(JSON.stringify(changesBetween(before, after)))
      expect(withChanges(before, changes)).toEqual(after)
    }
})

test('two who changed different fields of one exhibit both keep what they wrote', () => {
  const mine = titled('我的标题')
  const theirs = { ...base, lead: { ...base.lead, zh: '别人的导语' } }
  const { content, clashes } = mergeContent(base, mine, theirs)
  expect(clashes).toEqual([])
  expect([content.title.zh, content.lead.zh]).toEqual(['我的标题', '别人的导语'])
})

test('what both changed differently is named and left as they have it; the same change is no clash', () => {
  const { content, clashes } = mergeContent(base, titled('我'), titled('他'))
  expect(content.title.zh).toBe('他')
  expect(clashes).toEqual([{ path: ['title', 'zh'], mine: '我', theirs: '他' }])
  expect(mergeContent(base, titled('同'), titled('同')).clashes).toEqual([])
})

test('a panel that one of them took out and the other rewrote is one clash of the whole list', () => {
  const longer = { ...base, panels: [spring, { ...spring, id: 'summer' }] }
  const rewritten = {
    ...longer,
    panels: longer.panels.map((panel) => ({ ...panel, title: { zh: '新', en: 'New' } })),
  }
  const { clashes } = mergeContent(longer, rewritten, base)
  expect(clashes).toEqual([{ path: ['panels'], mine: rewritten.panels, theirs: base.panels }])
})
