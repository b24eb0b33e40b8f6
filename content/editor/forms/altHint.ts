import type { Locale, Localized } from '../../schema/localized.ts'
import { templateWords } from '../../strings/templateWords.ts'

const hint = (language: Locale) => templateWords(language)('hint.alt')

/** What stands in the field where nobody has written yet what a file shows. */
export const altHint: Localized = { zh: hint('zh'), en: hint('en') }
