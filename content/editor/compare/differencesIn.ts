import type { Exhibit } from '../../schema/exhibit.ts'
import type { Path } from '../editDraft.ts'

/** One value that differs between two versions of an exhibit or another part of an edition, as it is read: nothing on a side that has none. */
export interface Difference {
  /** In the later version; in the earlier one, where it was taken out. */
  readonly path: Path
  readonly before: string | undefined
  readonly after: string | undefined
}

type Leaves = Map<string, { readonly path: Path; readonly text: string }>

/** Parts of a list are known by their id, else by their place: what was put in between moves nothing else. */
function leavesOf(value: unknown, path: Path = [], key = '', into: Leaves = new Map()): Leaves {
  if (value === undefined || value === null) return into
  if (typeof value !== 'object') into.set(key, { path, text: String(value) })
  else if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    into.set(key, { path, text: value.join(', ') })
  else
    for (const [name, part] of Object.entries(value)) {
      const id = Array.isArray(value) ? (part as { id?: unknown }).id : undefined
      const place = Array.isArray(value) ? Number(name) : name
      leavesOf(part, [...path, place], `${key}/${typeof id === 'string' ? `#${id}` : name}`, into)
    }
  return into
}

/** What was changed, added and taken out, in the order in which it is read. */
export function differencesIn(before: object | undefined, after: object | undefined): Difference[] {
  const [one, two] = [leavesOf(before), leavesOf(after)]
  const changed = [...two].flatMap(([key, { path, text }]) => {
    const was = one.get(key)?.text
    return was === text ? [] : [{ path, before: was, after: text }]
  })
  const gone = [...one].flatMap(([key, { path, text }]) =>
    two.has(key) ? [] : [{ path, before: text, after: undefined }],
  )
  return [...changed, ...gone]
}

/** How two lists of exhibits differ: each exhibit that is other, new or gone. */
export function exhibitsApart(before: readonly Exhibit[], after: readonly Exhibit[]) {
  const was = new Map(before.map((exhibit) => [exhibit.id, exhibit]))
  const is = new Map(after.map((exhibit) => [exhibit.id, exhibit]))
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((id) => ({ before: was.get(id), after: is.get(id) }))
    .filter((pair) => differencesIn(pair.before, pair.after).length > 0)
}
