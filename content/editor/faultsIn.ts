import { z } from 'zod'
import { exhibit } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'

const words = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError }

/** What keeps an exhibit from being saved, by the path of the field (`panels.0.text.zh`), in the editor's language. */
export function faultsIn(draft: unknown, language: Locale): ReadonlyMap<string, string> {
  const read = exhibit.safeParse(draft)
  if (read.success) return new Map()
  return new Map(
    read.error.issues.map((issue) => {
      const said = words[language](issue as Parameters<(typeof words)['zh']>[0])
      return [issue.path.join('.'), typeof said === 'string' ? said : (said?.message ?? issue.message)]
    }),
  )
}
