import { z } from 'zod'
import { exhibit } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'

type Issue = z.core.$ZodIssue
const words = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError }

/** What keeps an exhibit from being saved, by the path of the field (`panels.0.text.zh`), in the editor's language. */
export function faultsIn(draft: unknown, language: Locale): ReadonlyMap<string, string> {
  const read = exhibit.safeParse(draft)
  if (read.success) return new Map()
  return new Map(read.error.issues.map((issue) => [issue.path.join('.'), saidOf(issue, language)]))
}

/** Our own words for what happens to an editor; those of the schema for the rest. */
function saidOf(issue: Issue, language: Locale): string {
  const say = editorWords(language)
  if (issue.path.at(-1) === 'begins') return say('fault.month')
  if (issue.code === 'too_small' && issue.origin === 'string') return say('fault.empty')
  if (issue.code === 'too_big' && issue.origin === 'string')
    return say('fault.long', { most: String(issue.maximum) })
  const said = words[language](issue as Parameters<(typeof words)['zh']>[0])
  return typeof said === 'string' ? said : (said?.message ?? issue.message)
}
