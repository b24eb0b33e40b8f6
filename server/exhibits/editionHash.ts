import { createHash } from 'node:crypto'
import type { EditionContent } from '#content/schema/edition.ts'

/** SHA-256 of the content with sorted keys: the same words give the same name on every machine. */
export const editionHash = (content: EditionContent): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}

/** Whether two pieces of content say the same, whatever the order of their keys. */
export const saysTheSame = (one: unknown, other: unknown) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
