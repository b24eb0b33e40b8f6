import type { Exhibit, Picture } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import { pictureFacts } from '../../schema/mediaFacts.ts'
import { pictureOf } from './pictureOf.ts'

/** The files that were made of a file of the library, as exhibits name them. */
const filesOf = ({ kind, facts }: LibraryEntry): ReadonlySet<unknown> => {
  const made = kind === 'picture' ? pictureFacts.safeParse(facts).data : undefined
  return new Set(made ? [...made.webp, ...made.avif].map(({ file }) => file) : [facts.file])
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * An exhibit with a new file of the library wherever it has an old one of the same kind; the very same exhibit where it has
 * it nowhere. A picture keeps the words that its place has for it.
 */
export function withReplaced(exhibit: Exhibit, old: LibraryEntry, fresh: LibraryEntry): Exhibit {
  const gone = filesOf(old)
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
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]))
    }
    if (typeof value !== 'string' || typeof file !== 'string' || !gone.has(value)) return value
    replaced = true
    return file
  }
  const next = walk(exhibit) as Exhibit
  return replaced ? next : exhibit
}
