import { documentaryDetails } from '#content/schema/documentary.ts'
import type { DocumentaryText } from '#content/schema/documentaryDraft.ts'

/** The fields that are still empty, as `title.zh`; they have to be filled before a review. */
export const missingIn = (text: DocumentaryText): string[] =>
  documentaryDetails.safeParse(text).error?.issues.map(({ path }) => path.join('.')) ?? []
