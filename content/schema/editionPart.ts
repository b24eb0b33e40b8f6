import { z } from 'zod'

/** What an edition has beside its exhibits and editors may change: words of the software, sources, films drawn from the scenes, the plan of the hall. */
export const editionPart = z.enum(['words', 'sources', 'films', 'plan'])
export type EditionPart = z.output<typeof editionPart>
