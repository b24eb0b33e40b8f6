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

/** The exhibit with a part taken out of its list; of a list that may be missing, the last one takes it along. */
export const withoutPart = (exhibit: Exhibit, path: Path, optional = true): Exhibit => {
  const [at, index] = [path.slice(0, -1), path.at(-1)]
  const rest = (valueAt(exhibit, at) as unknown[]).filter((_, place) => place !== index)
  const next = withValue(exhibit, at, optional && rest.length === 0 ? undefined : rest)
  // The right answer is still the same choice, wherever it stands now.
  return at.at(-1) === 'choices'
    ? withAnswer(next, at, (answer) => answerWithout(answer, Number(index)))
    : next
}

/** The exhibit with a part of a list at another place. */
export const withMoved = (exhibit: Exhibit, path: Path, from: number, to: number): Exhibit => {
  const list = [...((valueAt(exhibit, path) ?? []) as unknown[])]
  list.splice(to, 0, ...list.splice(from, 1))
  const next = withValue(exhibit, path, list)
  return path.at(-1) === 'choices' ? withAnswer(next, path, (answer) => answerMoved(answer, from, to)) : next
}

const withAnswer = (exhibit: Exhibit, choices: Path, change: (answer: number) => number): Exhibit => {
  const at = [...choices.slice(0, -1), 'answer']
  return withValue(exhibit, at, change(Number(valueAt(exhibit, at))))
}

const answerWithout = (answer: number, gone: number) =>
  gone < answer || (gone === answer && answer > 0) ? answer - 1 : answer

function answerMoved(answer: number, from: number, to: number): number {
  if (answer === from) return to
  if (from < answer && answer <= to) return answer - 1
  return to <= answer && answer < from ? answer + 1 : answer
}

/** `K, P1` as the editor types it, as keys. */
export const sourceKeys = (typed: string): string[] => typed.split(/[,,、\s]+/).filter(Boolean)
