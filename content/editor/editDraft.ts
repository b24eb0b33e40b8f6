import type { Exhibit } from '../schema/exhibit.ts'

/** Where a value lies in an exhibit: `['panels', 0, 'text', 'zh']`. */
export type Path = readonly (string | number)[]

/** The exhibit with one value changed; everything else is shared, nothing is mutated. */
export const withValue = (exhibit: Exhibit, path: Path, value: unknown): Exhibit =>
  replaced(exhibit, path, value) as Exhibit

/** What lies at a path, or undefined. */
export const valueAt = (exhibit: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], exhibit)

function replaced(part: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(part))
    return part.map((item, index) => (index === key ? replaced(item, rest, value) : item))
  const fields = { ...(part as Record<string, unknown>) }
  const next = replaced(fields[key], rest, value)
  if (next === undefined) delete fields[key]
  else fields[key] = next
  return fields
}

/** The exhibit with one more part at the end of a list, which may not have been there. */
export const withAdded = (exhibit: Exhibit, path: Path, part: unknown): Exhibit => {
  const list = (valueAt(exhibit, path) ?? []) as unknown[]
  return withValue(exhibit, path, [...list, part])
}

/** The exhibit with a part taken out of its list; the last one takes the list along. */
export const withoutPart = (exhibit: Exhibit, path: Path): Exhibit => {
  const [at, index] = [path.slice(0, -1), path.at(-1)]
  const rest = (valueAt(exhibit, at) as unknown[]).filter((_, place) => place !== index)
  return withValue(exhibit, at, rest.length > 0 ? rest : undefined)
}

/** `K, P1` as the editor types it, as keys. */
export const sourceKeys = (typed: string): string[] => typed.split(/[,,、\s]+/).filter(Boolean)
