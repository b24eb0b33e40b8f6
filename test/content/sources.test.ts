import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { exhibit, wasteItem } from '#content/schema/exhibit.ts'
import { source } from '#content/schema/source.ts'

const folder = join(import.meta.dirname, '../../content/exhibits')
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
const sources = z.array(source).parse(read('sources.json'))
const keys = new Set(sources.map(({ key }) => key))

test('every source is listed once, with its name in both languages', () => {
  expect(keys.size).toBe(sources.length)
})

test.each(files.filter((file) => file.endsWith('exhibit.json')))(
  'every source that %s names is in sources.json',
  (file) => {
    const { panels, hotspots, figures, quiz } = exhibit.parse(read(file))
    const used = [...panels, ...hotspots, ...figures, ...quiz].flatMap((text) => text.sources)
    expect(used.filter((key) => !keys.has(key))).toEqual([])
  },
)

test.each(files.filter((file) => file.endsWith('items.json')))(
  'every item of %s names known sources',
  (file) => {
    const used = z
      .array(wasteItem)
      .parse(read(file))
      .flatMap((item) => item.sources)
    expect(used.filter((key) => !keys.has(key))).toEqual([])
  },
)
