import { narrationFor } from '../../narration/narrationFor.ts'
import type { Exhibit, Picture } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { StoredNarration } from '../../schema/narration.ts'
import { languages, layers, withNarration } from '../withNarration.ts'
import { pictureOf } from './pictureOf.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An exhibit with a new file of the library wherever it has an old one of the same kind; the very same exhibit where it has
 * it nowhere. A picture keeps the words that its place has for it. Texts are read aloud by `withVoice`.
 */
export function withReplaced(exhibit: Exhibit, old: LibraryEntry, fresh: LibraryEntry): Exhibit {
  const gone: ReadonlySet<unknown> = new Set(old.files)
  const picture = pictureOf(fresh)
  const file = fresh.facts.file
  let replaced = false
  const hung = (alt: Picture['alt']) => {
    replaced = true
    return { ...picture, alt }
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (isRecord(value)) {
      if (picture && gone.has(value.file)) return hung(value.alt as Picture['alt'])
      return Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, key === 'narration' ? part : walk(part)]),
      )
    }
    if (typeof value !== 'string' || typeof file !== 'string' || !gone.has(value)) return value
    replaced = true
    return file
  }
  const next = walk(exhibit) as Exhibit
  return replaced ? next : exhibit
}

const voicesIn = ({ panels }: Exhibit, old: LibraryEntry) =>
  panels.flatMap((panel, index) =>
    layers.flatMap((layer) =>
      languages.flatMap((language) => {
        const [narration, text] = [panel.narration?.[layer]?.[language], panel[layer]?.[language]]
        const isOld = narration && text !== undefined && old.files.includes(narration.file)
        return isOld ? [{ place: { index, layer, language }, text }] : []
      }),
    ),
  )

/** Whether a sound of the library reads a text of an exhibit. */
export const isReadBy = (exhibit: Exhibit, sound: LibraryEntry): boolean =>
  voicesIn(exhibit, sound).length > 0

/** An exhibit with another recording wherever a sound of the library reads a text, timed to the words. */
export const withVoice = (exhibit: Exhibit, old: LibraryEntry, voice: StoredNarration): Exhibit =>
  voicesIn(exhibit, old).reduce(
    (now, { place, text }) => withNarration(now, place, narrationFor(text, voice)),
    exhibit,
  )
