import type { Exhibit } from '../../schema/exhibit.ts'
import type { Path } from '../editDraft.ts'

/** Where an exhibit says something in two languages, in reading order. */
export const textsOf = (exhibit: Exhibit): Path[] => [...walk(exhibit, [])]

function* walk(part: unknown, path: Path): Generator<Path> {
  if (typeof part !== 'object' || part === null) return
  if (typeof (part as { zh?: unknown }).zh === 'string') yield [...path, 'zh']
  else
    for (const [key, value] of Object.entries(part))
      yield* walk(value, [...path, Array.isArray(part) ? Number(key) : key])
}
