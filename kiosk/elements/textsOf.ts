import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'

/** Every source the exhibit's words on the picture rest on, each once, in the order of the words. */
export const keysOf = ({ panels, hotspots, figures, quiz }: Exhibit): string[] => [
  ...new Set([...panels, ...hotspots, ...figures, ...quiz].flatMap(({ sources }) => sources)),
]

/** The short names of the texts that rest on a source. The quiz is left out: it would tell the answers' subjects. */
export const textsOf = ({ panels, hotspots, figures }: Exhibit, key: string, locale: Locale): string[] => [
  ...[...panels, ...hotspots]
    .filter(({ sources }) => sources.includes(key))
    .map(({ title }) => title[locale]),
  ...figures.filter(({ sources }) => sources.includes(key)).map(({ label }) => label[locale]),
]
