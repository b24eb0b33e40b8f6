import { expect, test } from 'vitest'
import { valueAt, withAdded, withoutPart, withValue } from '#content/editor/editDraft.ts'
import { faultsIn } from '#content/editor/faultsIn.ts'
import { sectionsOf } from '#content/editor/fields.ts'
import { stickerIds } from '#content/ip/stickers/stickers.ts'
import { MOST_LINES } from '#content/schema/mascot.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
const fieldsOf = (id: string) => {
  const exhibit = exhibits.find((one) => one.id === id)
  if (!exhibit) throw new Error(`no ${id}`)
  return { exhibit, fields: sectionsOf(exhibit).flatMap(({ fields }) => fields) }
}

test('an editor may change every line that 小玉 says, in both languages, and every page of her story', () => {
  for (const id of ['yulan-spirit', 'xiaoyu-story']) {
    const { exhibit, fields } = fieldsOf(id)
    const spoken = fields.filter(({ path }) => path[0] === 'voice' || path.includes('beats'))
    const lines = Object.values(exhibit.voice ?? {}).flatMap((said) => said ?? [])
    const pages = exhibit.story?.episodes.flatMap(({ beats }) => beats) ?? []
    expect(spoken).toHaveLength(lines.length + pages.length)
    for (const { path } of spoken)
      for (const language of ['zh', 'en']) {
        const changed = withValue(exhibit, [...path, language], '换一句')
        expect(valueAt(changed, [...path, language])).toBe('换一句')
        expect(faultsIn(changed, 'zh').size).toBe(0)
      }
  }
})

test('an editor may change what every sticker says, and is told how long it may be', () => {
  const { exhibit, fields } = fieldsOf('yulan-spirit')
  expect(fields.filter(({ path }) => path[0] === 'stickers')).toHaveLength(stickerIds.length)
  const saying = (zh: string) => faultsIn(withValue(exhibit, ['stickers', 'hello', 'zh'], zh), 'zh')
  expect(saying('来看看树吧').size).toBe(0)
  expect(saying('春天来了我们一起去看花').get('stickers.hello.zh')).toBe('太长了，最多 8 字。')
  expect(saying(' ').get('stickers.hello.zh')).toBe('这里还空着，请写上。')
})

test('an editor may add lines up to six, and take one out again; the last one takes its moment along', () => {
  const { exhibit } = fieldsOf('xiaoyu-story')
  const { voice: _, ...silent } = exhibit
  const [one, two] = [1, 2].map((number) => ({ zh: `第${number}句`, en: `Line ${number}` }))
  const added = withAdded(withAdded(silent, ['voice', 'touch'], one), ['voice', 'touch'], two)
  expect(added.voice).toEqual({ touch: [one, two] })
  const fewer = withoutPart(added, ['voice', 'touch', 0])
  expect(fewer.voice).toEqual({ touch: [two] })
  expect(withoutPart(fewer, ['voice', 'touch', 0]).voice?.touch).toBeUndefined()
  const full = {
    ...silent,
    voice: { touch: Array.from({ length: MOST_LINES }, () => ({ zh: '好', en: 'Yes' })) },
  }
  const listsOf = (of: typeof exhibit) =>
    sectionsOf(of).flatMap(({ lists = [] }) => lists.map(({ path }) => path.join('.')))
  expect(listsOf(added)).toContain('voice.touch')
  expect(listsOf(full)).not.toContain('voice.touch')
  expect(faultsIn(withAdded(silent, ['voice', 'bye'], { zh: '', en: '' }), 'en').get('voice.bye.0.en')).toBe(
    'This is still empty; please write something.',
  )
})

test('a line that is left empty is named as a fault, and so is a month that is none', () => {
  const { exhibit } = fieldsOf('xiaoyu-story')
  expect(faultsIn(withValue(exhibit, ['voice', 'bye', 0, 'zh'], ''), 'zh').has('voice.bye.0.zh')).toBe(true)
  for (const month of ['2026-13', ''])
    expect(faultsIn(withValue(exhibit, ['story', 'begins'], month), 'en').get('story.begins')).toBe(
      'Please choose a month, such as 2026-09.',
    )
})

test('every shipped word of hers belongs to an exhibit of the hall', () => {
  expect(exhibits.filter(({ voice }) => voice).length).toBeGreaterThanOrEqual(5)
  expect(exhibits.filter(({ story }) => story)).toHaveLength(1)
})
