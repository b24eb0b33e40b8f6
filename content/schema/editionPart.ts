import { z } from 'zod'

/** What an edition has beside its exhibits and editors may change: words of the software, sources, films drawn from the scenes. */
export const editionPart = z.enum(['words', 'sources', 'films'])
export type EditionPart = z.output<typeof editionPart>
