import { createHash } from 'node:crypto'
import { canonicalJson } from '#content/schema/canonicalJson.ts'

/** SHA-256 of the content in its one way of being written: the same words give the same name on every machine. */
export const editionHash = (content: object): string => hashOf(canonicalJson(content))

/** SHA-256 of a text, in hex. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether two pieces of content say the same, whatever the order of their keys. */
export const saysTheSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)
