import { z } from 'zod'

export const locale = z.enum(['zh', 'en'])
export type Locale = z.output<typeof locale>

/** A text in the two languages of the hall; neither may be empty. */
export const localized = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) })
export type Localized = z.output<typeof localized>

/** A short name used in addresses and file names: `cherry-four-seasons`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
