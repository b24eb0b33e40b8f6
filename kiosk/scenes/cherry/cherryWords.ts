import type { Locale } from '#content/schema/localized.ts'

interface CherryWords {
  readonly rail: string
  readonly sources: string
  readonly seasons: readonly string[]
  readonly marks: readonly string[]
  readonly beginnings: readonly string[]
}

/** The words of the season rail itself; all others belong to the exhibit. */
export const cherryWords: Record<Locale, CherryWords> = {
  zh: {
    rail: '季节',
    sources: '来源',
    seasons: ['春', '夏', '秋', '冬'],
    marks: ['春', '夏', '秋', '冬'],
    beginnings: ['立春', '立夏', '立秋', '立冬'],
  },
  en: {
    rail: 'Season',
    sources: 'Sources',
    seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
    marks: ['春', '夏', '秋', '冬'],
    beginnings: ['Spring', 'Summer', 'Autumn', 'Winter'],
  },
}
