import { z } from 'zod'
import { localized } from './localized.ts'

/** One figure the institution has declared: what is counted, and how much of it is the target. */
const indicator = z.strictObject({
  id: z.string(),
  zh: z.string(),
  class: z.string(),
  op: z.enum(['eq', 'gte', 'gt', 'lte', 'lt', 'kept']).optional(),
  value: z.number().optional(),
  unit: z.string().optional(),
  target: z.string().optional(),
})

/** The declared goals of a year. */
export const goals = z.strictObject({
  year: z.number().int(),
  institution: localized,
  note: z.string(),
  programmes: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      aim: z.string(),
      indicators: z.array(indicator),
    }),
  ),
})
export type Goals = z.output<typeof goals>
