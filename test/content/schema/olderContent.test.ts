import { expect, test } from 'vitest'
import type { EditionContent } from '#content/schema/edition.ts'
import { exhibit } from '#content/schema/exhibit.ts'
import { readOlder, readOlderEdition } from '#content/schema/olderContent.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'
import { sampleEdition, sampleExhibit } from '../../support/sampleExhibits.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
type Stored = Parameters<typeof readOlder>[0]

test('an exhibit from before themes walks where today’s exhibit of its scene does', () => {
  for (const today of exhibits) {
    const { theme: _, ...before } = today
    expect(exhibit.parse(readOlder(before as Stored)).theme, today.id).toBe(today.theme)
  }
})

test('a scene that is no longer drawn gives way to the mascot; nothing else of the exhibit changes', () => {
  const before = { ...sampleExhibit('cherry'), scene: 'a-scene-of-old' } as unknown as Stored
  expect(exhibit.parse(readOlder(before))).toEqual({ ...sampleExhibit('cherry'), scene: 'mascot' })
})

test('the mascot’s own exhibit from before its stickers could be edited says what ships', () => {
  const own = exhibits.find(({ id }) => id === 'yulan-spirit') as Stored
  const { stickers: _, ...before } = own
  expect(readOlder(before as Stored)).toEqual(own)
})

test('an edition from before there were films has none', () => {
  const { films: _, ...before } = sampleEdition()
  expect(readOlderEdition(before as EditionContent)).toEqual(sampleEdition())
})

test('today’s exhibits come back as they are', () => {
  for (const today of exhibits) expect(readOlder(today)).toBe(today)
})
