import { z } from 'zod'
import { localized } from '../../schema/localized.ts'
import { wordOverrides } from '../../schema/wordOverrides.ts'
import { route } from '../route.ts'

/** The software's own words, and what editors say instead: in the hall with the next edition. */
const hallWords = z.strictObject({
  /** Every word of the software by its key, as it ships. */
  shipped: z.record(z.string(), localized),
  /** As the next edition has them. */
  written: wordOverrides,
  changed: z.boolean(),
  /** Grows with every save; a save must name the version it read. */
  version: z.number().int().min(0),
})
export type HallWords = z.output<typeof hallWords>

export const wordRoutes = {
  readWords: route({
    method: 'GET',
    url: '/api/words',
    summary: 'Every word of the software, and what editors say instead.',
    access: ['editor'],
    reply: hallWords,
  }),
  saveWords: route({
    method: 'PUT',
    url: '/api/words',
    summary: 'Save what editors say instead of the software’s own words; names the version it was made from.',
    access: ['editor'],
    body: z.strictObject({ version: z.number().int().min(0), written: wordOverrides }),
    reply: hallWords,
  }),
} as const
