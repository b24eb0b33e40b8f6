import { isProblemCode, problemWords } from '../../contract/problems.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'

/** How far the making of a film's print is, in words. */
export function sayPrint({ state, step, done, problem }: DocumentaryDraft['print'], locale: Locale): string {
  const say = documentaryWords(locale)
  const words = say(`print.${state}`, { percent: Math.floor(done * 100) })
  if (state === 'working' && step) return `${words} · ${say(`print.step.${step}`)}`
  if (state === 'failed' && problem && isProblemCode(problem.code))
    return `${words}${locale === 'zh' ? '：' : ': '}${problemWords(problem.code, locale, problem.detail)}`
  return words
}

type Standing = 'draft' | 'inReview' | 'approved' | 'shown' | 'failed'

/** Where a film stands, as the one word that matters most. */
export function standingOf({ print, review, shownSince }: DocumentaryDraft): Standing {
  if (print.state === 'failed') return 'failed'
  return shownSince ? 'shown' : review.state
}

/** How large a print is: 1.1 MB, 2.4 GB. */
export const sayBytes = (bytes: number): string =>
  bytes > 1024 ** 3
    ? `${(bytes / 1024 ** 3).toFixed(1)} GB`
    : `${Math.max(0.1, bytes / 1024 ** 2).toFixed(1)} MB`
