import { z } from 'zod'
import { localized } from './localized.ts'
import { source } from './source.ts'

/** Who cites a source: an exhibit of the hall or a draft, one that was put away or waits for its time, a film, a scene's controls. */
export const citation = z.strictObject({
  kind: z.enum(['exhibit', 'film', 'scene']),
  id: z.string(),
  title: localized,
})
export type Citation = z.output<typeof citation>

/** The sources of the hall as the next edition has them, and who cites them. */
export const hallSources = z.strictObject({
  written: z.array(source),
  /** By the key of the source. */
  cited: z.record(z.string(), z.array(citation)),
  /** Cited and not in the list. */
  missing: z.array(z.string()),
  changed: z.boolean(),
  /** Grows with every save; a save must name the version it read. */
  version: z.number().int().min(0),
})
export type HallSources = z.output<typeof hallSources>

/** What an address answered: a page; that there is none any more; nothing that says either. */
export const addressState = z.enum(['there', 'gone', 'unsure'])
export type AddressState = z.output<typeof addressState>

/** So many are looked at with one call. */
export const ADDRESSES_AT_ONCE = 10
