import { expect, test } from 'vitest'
import { z } from 'zod'
import { valueAt, withAdded, withMoved, withoutPart, withValue } from '#content/editor/editDraft.ts'
import { faultsIn } from '#content/editor/faultsIn.ts'
import { exhibitMeta, sections, unwritten } from '#content/editor/forms/exhibitMeta.ts'
import { shapeOf } from '#content/editor/forms/shapeOf.ts'
import { type Exhibit, exhibit, plateKinds } from '#content/schema/exhibit.ts'
import { toWrite, unfinishedIn } from '#content/schema/unfinished.ts'
import { newExhibit } from '#content/templates/newExhibit.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
const shipped = (id: string) => {
  const found = exhibits.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const fresh = (kind: (typeof plateKinds)[number]): Exhibit =>
  newExhibit({ id: 'new', kind, theme: 'city', order: 5, title: { zh: '新', en: 'New' } })

/** Every field that the schema knows, by its path with a star for places in lists. */
function fieldsOf(schema: z.ZodType, path: readonly string[] = []): string[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [...new Set(schema.options.flatMap((one) => fieldsOf(one as z.ZodType, path)))]
  const shape = shapeOf(schema)
  const here = path.length > 0 ? [path.join('.')] : []
  if (shape.kind === 'group')
    return [...here, ...shape.fields.flatMap(([name, field]) => fieldsOf(field, [...path, name]))]
  if (shape.kind === 'list' && shapeOf(shape.of).kind !== 'text') {
    const part = [...path, '*'].join('.')
    // A part of a list that is a group has no field of its own.
    const isField = shapeOf(shape.of).kind === 'localized'
    return [...here, ...fieldsOf(shape.of, [...path, '*']).filter((one) => one !== part || isField)]
  }
  return here
}

test('every field of an exhibit is in the form, or is known not to be written by hand', () => {
  const all = fieldsOf(exhibit)
  expect(all).toContain('panels.*.text')
  expect(all).toContain('story.episodes.*.beats.*.stage.sky')
  expect(all.filter((path) => !exhibitMeta[path] && !unwritten.has(path))).toEqual([])
  const shown = new Set<string>(sections.flatMap(([, names]) => names))
  expect(all.filter((path) => !path.includes('.') && !unwritten.has(path) && !shown.has(path))).toEqual([])
})

test('the form knows no field that an exhibit has not', () => {
  const all = new Set(fieldsOf(exhibit))
  expect(Object.keys(exhibitMeta).filter((path) => !all.has(path))).toEqual([])
})

test('limits of the form are those of the schema', () => {
  const { shape } = exhibit
  expect(shapeOf(shape.minutes)).toMatchObject({ kind: 'number', least: 0.5, most: 30 })
  expect(shapeOf(shape.quiz)).toMatchObject({ kind: 'list', least: 1 })
  const { stickers } = shipped('yulan-spirit')
  const phrases = shapeOf(shape.stickers, stickers)
  expect(phrases.kind === 'group' && shapeOf(phrases.fields[0]?.[1] as z.ZodType)).toMatchObject({
    kind: 'localized',
    most: { zh: 8, en: 20 },
  })
})

test.each(plateKinds)(
  'a new exhibit of the kind %s can be kept at once, and says what it still lacks',
  (kind) => {
    const made = fresh(kind)
    expect(faultsIn(made, 'zh').size).toBe(0)
    const lacks = unfinishedIn(made)
    expect(lacks.map(({ path }) => path)).toContain('lead.zh')
    expect(lacks.some(({ what }) => what === 'picture')).toBe(
      ['picture', 'compare', 'gallery'].includes(kind),
    )
  },
)

test('what is written in place of a hint is no longer lacking', () => {
  const made = fresh('quiz')
  const before = unfinishedIn(made).length
  expect(unfinishedIn(withValue(made, ['lead', 'zh'], '停下来看看'))).toHaveLength(before - 1)
  expect(unfinishedIn(withValue(made, ['lead', 'zh'], toWrite('导语')))).toHaveLength(before)
})

test('what the hall ships is finished', () => {
  expect(exhibits.flatMap((one) => unfinishedIn(one))).toEqual([])
})

test('every part that the form adds can be kept', () => {
  for (const [path, meta] of Object.entries(exhibitMeta)) {
    const at = path.split('.').map((key) => (key === '*' ? 0 : key))
    const of = exhibits.find((one) => Array.isArray(valueAt(one, at)))
    if (!meta.make || !of) continue
    const list = valueAt(of, at) as unknown[]
    const added = withAdded(of, at, meta.make(of, list.length))
    const faults = [...faultsIn(added, 'en').keys()].filter((one) => one !== at.join('.'))
    expect([path, faults]).toEqual([path, []])
  }
})

test('the right answer stays the right one when choices move or go', () => {
  const quiz = (answer: number): Exhibit => ({
    ...shipped('living-soil'),
    quiz: [
      {
        question: { zh: '?', en: '?' },
        choices: ['a', 'b', 'c'].map((one) => ({ zh: one, en: one })),
        answer,
        reason: { zh: '。', en: '.' },
        sources: ['K'],
      },
    ],
  })
  const right = ({ quiz: [one] }: Exhibit) => one?.choices[one.answer]?.zh
  const choices = ['quiz', 0, 'choices']
  for (const answer of [0, 1, 2])
    for (const from of [0, 1, 2])
      for (const to of [0, 1, 2])
        expect(right(withMoved(quiz(answer), choices, from, to))).toBe('abc'[answer])
  expect(right(withoutPart(quiz(2), [...choices, 0], false))).toBe('c')
  expect(right(withoutPart(quiz(0), [...choices, 2], false))).toBe('a')
})

test('the last line of a moment takes its moment along; the last panel leaves an empty list, which is named', () => {
  const { voice: _, ...silent } = shipped('xiaoyu-story')
  const said = withAdded(silent, ['voice', 'touch'], { zh: '在', en: 'Here' })
  expect(said.voice).toEqual({ touch: [{ zh: '在', en: 'Here' }] })
  expect(withoutPart(said, ['voice', 'touch', 0]).voice?.touch).toBeUndefined()
  const bare = withoutPart({ ...silent, panels: silent.panels.slice(0, 1) }, ['panels', 0], false)
  expect(faultsIn(bare, 'zh').has('panels')).toBe(true)
})

test('a sticker that says too much, and a month that is none, are named in the editor’s language', () => {
  const spirit = shipped('yulan-spirit')
  const saying = (zh: string) => faultsIn(withValue(spirit, ['stickers', 'hello', 'zh'], zh), 'zh')
  expect(saying('来看看树吧').size).toBe(0)
  expect(saying('春天来了我们一起去看花').get('stickers.hello.zh')).toBe('太长了，最多 8 字。')
  expect(saying(' ').get('stickers.hello.zh')).toBe('这里还空着，请写上。')
  for (const month of ['2026-13', ''])
    expect(
      faultsIn(withValue(shipped('xiaoyu-story'), ['story', 'begins'], month), 'en').get('story.begins'),
    ).toBe('Please choose a month, such as 2026-09.')
})
