import { type Path, valueAt } from '../editor/editDraft.ts'

/** One value that differs: where, and what it is afterwards; without a value it was taken out. */
export interface Change {
  readonly path: Path
  readonly value?: unknown
}

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

/**
 * What turns one piece of content into another, as small as it gets: single values, and whole lists where a list
 * has become longer or shorter. The order of keys says nothing.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((part, place) => changesBetween(part, after[place], [...path, place]))
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changesBetween(before[key], after[key], [...path, key]),
    )
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [after === undefined ? { path } : { path, value: after }]
}

/** The content with those changes made; what was given is not touched. */
export const withChanges = <Content>(content: Content, changes: readonly Change[]): Content =>
  changes.reduce<unknown>((part, { path, value }) => replaced(part, path, value), content) as Content

function replaced(part: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(part))
    return part.map((item, place) => (place === key ? replaced(item, rest, value) : item))
  const fields = { ...(part as Record<string, unknown>) }
  const next = replaced(fields[key], rest, value)
  if (next === undefined) delete fields[key]
  else fields[key] = next
  return fields
}

/** A place that two people changed differently, and what each of them made of it. */
export interface Clash {
  readonly path: Path
  readonly mine: unknown
  readonly theirs: unknown
}

export interface Merged<Content> {
  /** What only one of the two changed, as that one wrote it; at a clash, as they wrote it. */
  readonly content: Content
  readonly clashes: readonly Clash[]
}

const isWithin = (inner: Path, outer: Path) => outer.every((key, place) => inner[place] === key)

/** Lays two versions that come from the same base upon one another. */
export function mergeContent<Content>(base: Content, mine: Content, theirs: Content): Merged<Content> {
  const [my, their] = [changesBetween(base, mine), changesBetween(base, theirs)]
  const clashesWith = (path: Path) =>
    their.find((other) => isWithin(path, other.path) || isWithin(other.path, path))
  const clashes = new Map<string, Clash>()
  const free: Change[] = []
  for (const change of my) {
    const other = clashesWith(change.path)
    if (!other) free.push(change)
    else {
      const path = change.path.length < other.path.length ? change.path : other.path
      const [one, two] = [valueAt(mine, path), valueAt(theirs, path)]
      if (JSON.stringify(one) !== JSON.stringify(two))
        clashes.set(JSON.stringify(path), { path, mine: one, theirs: two })
    }
  }
  return { content: withChanges(theirs, free), clashes: [...clashes.values()] }
}
