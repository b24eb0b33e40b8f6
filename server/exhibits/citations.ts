import type { EditionContent } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Citation } from '#content/schema/hallSources.ts'
import { sceneSources } from '#content/schema/sceneSources.ts'

/** The sources that a piece of content cites, wherever in it, each once. */
export const sourcesIn = (content: unknown): string[] => [...new Set(keysIn(content))]

function* keysIn(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return
  for (const [name, value] of Object.entries(part)) {
    if (name === 'sources' && Array.isArray(value)) yield* value.filter((key) => typeof key === 'string')
    else yield* keysIn(value)
  }
}

/** The sources that exhibits and films of an edition cite and its list lacks, each with the title of the first that does. */
export function unlistedIn({
  exhibits,
  films,
  sources,
}: Pick<EditionContent, 'exhibits' | 'films' | 'sources'>) {
  const listed = new Set(sources.map(({ key }) => key))
  const found = [...exhibits, ...films].flatMap((one) =>
    sourcesIn(one).map((key) => ({ key, title: one.title })),
  )
  return found.filter(
    ({ key }, place) => !listed.has(key) && found.findIndex((one) => one.key === key) === place,
  )
}

/** Who cites each source, by its key; an exhibit that is there in several versions is named once. */
export function citationsBy(
  exhibits: readonly Exhibit[],
  films: EditionContent['films'],
): Record<string, Citation[]> {
  const by: Record<string, Citation[]> = {}
  const cite = (key: string, { kind, id, title }: Citation) => {
    by[key] ??= []
    if (!by[key].some((one) => one.kind === kind && one.id === id)) by[key].push({ kind, id, title })
  }
  for (const exhibit of exhibits) {
    for (const key of sourcesIn(exhibit)) cite(key, { kind: 'exhibit', id: exhibit.id, title: exhibit.title })
    for (const key of sceneSources[exhibit.scene] ?? [])
      cite(key, { kind: 'scene', id: exhibit.id, title: exhibit.title })
  }
  for (const { id, title, ...film } of films)
    for (const key of sourcesIn(film)) cite(key, { kind: 'film', id, title })
  return by
}
