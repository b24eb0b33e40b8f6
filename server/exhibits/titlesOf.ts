import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Localized } from '#content/schema/localized.ts'
import { workflowWords } from '#content/strings/workflowWords.ts'

/** Several names as one list, in each language. */
export const titlesOf = (titles: readonly Localized[]): Localized => ({
  zh: titles.map(({ zh }) => zh).join('、'),
  en: titles.map(({ en }) => en).join(', '),
})

/** What a part of an edition is called. */
export const partName = (part: EditionPart): Localized => ({
  zh: workflowWords('zh')(`part.${part}`),
  en: workflowWords('en')(`part.${part}`),
})
