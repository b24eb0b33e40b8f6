import type { AddressState, HallSources } from '../../schema/hallSources.ts'
import type { Source } from '../../schema/source.ts'

/** Which sources are looked at: all, those that nobody cites, without an address, whose address is gone or did not answer. */
export const sourceFilters = ['all', 'uncited', 'bare', 'gone', 'unsure'] as const
export type SourceFilter = (typeof sourceFilters)[number]

interface Seen {
  readonly written: readonly Source[]
  readonly cited: HallSources['cited']
  /** By key, as far as addresses were asked. */
  readonly states: ReadonlyMap<string, AddressState>
}

/** The sources of a kind, in the order of the list. */
export function sourcesOfKind(filter: SourceFilter, { written, cited, states }: Seen): Source[] {
  return written.filter(({ key, url }) => {
    if (filter === 'uncited') return !cited[key]
    if (filter === 'bare') return url === undefined
    return filter === 'all' || states.get(key) === filter
  })
}

/** The sources that say what is asked for, in their key, names, address or the titles of who cites them. */
export function searchSources(
  sources: readonly Source[],
  asked: string,
  cited: HallSources['cited'],
): Source[] {
  const words = asked.trim().toLowerCase()
  return sources.filter(({ key, name, url = '' }) => {
    const titles = (cited[key] ?? []).flatMap(({ title }) => [title.zh, title.en])
    return [key, name.zh, name.en, url, ...titles].join(' ').toLowerCase().includes(words)
  })
}
