const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)

/**
 * Whether a scene knows these inputs: the same names as those it starts with, each of the same kind. What may be empty
 * (null) at the start may be anything later, and anything may be empty where it says so.
 */
export function fitsInputs(start: unknown, inputs: unknown): boolean {
  const [known, said] = [kindOf(start), kindOf(inputs)]
  if (known === 'null') return said !== 'undefined'
  if (known !== said) return false
  if (known === 'number') return Number.isFinite(inputs)
  if (known === 'list') return (inputs as unknown[]).length <= 400
  if (known !== 'object') return true
  const [from, to] = [start as Record<string, unknown>, inputs as Record<string, unknown>]
  const names = Object.keys(from)
  return (
    Object.keys(to).every((name) => names.includes(name)) &&
    names.every((name) => fitsInputs(from[name], to[name]))
  )
}
