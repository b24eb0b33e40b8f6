import type { Locale } from './localized.ts'

/** How long a layer of a panel reads well standing up: Chinese characters, or Latin letters that say as much. */
export const PANEL_LENGTH = {
  zh: { least: 60, most: 120 },
  en: { least: 140, most: 320 },
} as const satisfies Record<Locale, { least: number; most: number }>

/** Characters as a reader counts them: in Chinese without the spaces around figures, in English with them. */
export const lengthOf = (text: string, locale: Locale): number =>
  [...(locale === 'zh' ? text.replace(/\s/gu, '') : text)].length
