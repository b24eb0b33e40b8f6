import { z } from 'zod'
import { localized } from './localized.ts'

/** Where a sentence comes from. `K` is common textbook knowledge, `D` was computed from other figures. */
export const source = z.strictObject({
  key: z.string().regex(/^[A-Z]+[0-9]*[a-z]?$/),
  name: localized,
  url: z.string().optional(),
})
export type Source = z.output<typeof source>
