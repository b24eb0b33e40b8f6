import { isOfText } from '../narration/narrationOf.ts'
import type { Exhibit, Panel } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import type { Layer, Narration } from '../schema/narration.ts'

/** Which text of an exhibit is read aloud. */
export interface Place {
  /** Of the panel. */
  readonly index: number
  readonly layer: Layer
  readonly language: Locale
}

export const layers = ['text', 'more'] as const satisfies readonly Layer[]
export const languages = ['zh', 'en'] as const satisfies readonly Locale[]

/** The exhibit with another recording at a place, or with none; what is left empty by that is taken out. */
export function withNarration(
  exhibit: Exhibit,
  { index, layer, language }: Place,
  narration: Narration | undefined,
): Exhibit {
  const panels = exhibit.panels.map((panel, at) => {
    if (at !== index) return panel
    const { narration: before = {}, ...rest } = panel
    const inLayer = without({ ...before[layer], [language]: narration })
    const all = without({ ...before, [layer]: inLayer })
    return (all ? { ...rest, narration: all } : rest) as Panel
  })
  return { ...exhibit, panels }
}

/** What has a value, or nothing where nothing has. */
function without<Part extends object>(part: Part): Part | undefined {
  const kept = Object.entries(part).filter(([, value]) => value !== undefined)
  return kept.length > 0 ? (Object.fromEntries(kept) as Part) : undefined
}

/** How many recordings were made for words that have changed since. */
export const outdatedIn = ({ panels }: Exhibit): number =>
  panels.flatMap((panel) =>
    layers.flatMap((layer) =>
      languages.filter((language) => {
        const [narration, text] = [panel.narration?.[layer]?.[language], panel[layer]?.[language]]
        return narration && text !== undefined && !isOfText(narration, text)
      }),
    ),
  ).length
