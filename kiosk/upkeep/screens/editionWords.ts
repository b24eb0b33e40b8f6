import { type ProblemCode, problems, problemWords } from '#content/contract/problems.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import type { ScreensView } from './screensView.ts'

/** What staff read of a screen's editions. */
export interface EditionWords {
  readonly shows: string
  readonly ready: string
  /** The edition it did not take, its code, and why; undefined where it took all. */
  readonly refused: { readonly edition: string; readonly code: string; readonly why: string } | undefined
}

/** Which edition a screen shows, which it has whole, and which it did not take. */
export function editionWords(
  { edition, ready, refused }: Pick<Screen, 'edition' | 'ready' | 'refused'>,
  view: Pick<ScreensView, 'edition'>,
  locale: Locale,
): EditionWords {
  const say = screensWords(locale)
  const named = (id: string) =>
    say(id === view.edition?.id ? 'edition.newest' : 'edition.older', { id: id.slice(0, 7) })
  const sayReady = () => {
    if (!ready) return say('edition.none')
    return ready === edition ? say('edition.same') : say('edition.waits', { edition: named(ready) })
  }
  return {
    shows: edition ? named(edition) : say('edition.none'),
    ready: sayReady(),
    refused: refused
      ? { edition: named(refused.edition), code: refused.code, why: sayRefusal(refused, locale) }
      : undefined,
  }
}

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code)

/** Why a screen did not take an edition, in words; a code that this page does not know stands for itself. */
function sayRefusal({ code, detail }: NonNullable<Screen['refused']>, locale: Locale): string {
  if (!isCode(code)) return code
  const words = problemWords(code, locale, detail ?? '')
  return detail ? words : words.replace(/[：:]\s*$/, locale === 'zh' ? '。' : '.')
}
