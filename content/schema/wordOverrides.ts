import { z } from 'zod'

/** The most characters that a word of the software may become. */
export const WORD_LIMIT = 400

const written = z.string().trim().min(1).max(WORD_LIMIT).optional()

/** What editors say instead of the software's own words, by dictionary and key: `kiosk/home.title`. Only what differs. */
export const wordOverrides = z.record(
  z.string().regex(/^[A-Za-z]+\/[A-Za-z0-9.-]+$/),
  z.strictObject({ zh: written, en: written }),
)
export type WordOverrides = z.output<typeof wordOverrides>

/** The `{name}`s of a text, which whatever is written instead has to keep. */
export const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? ''))].sort()

/** The `{name}`s that a text lacks, or has and should not. */
export function placeholderFaults(shipped: string, written: string): string[] {
  const [asked, said] = [placeholdersIn(shipped), placeholdersIn(written)]
  return [...asked.filter((name) => !said.includes(name)), ...said.filter((name) => !asked.includes(name))]
}
