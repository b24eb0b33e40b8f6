import type { WasteItem } from '#content/schema/exhibit.ts'
import type { Locale, Localized } from '#content/schema/localized.ts'
import { sortingWords } from '#content/strings/sortingWords.ts'
import type { Answer } from './sortingGame.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

/** The words of the game about its things, in one language. */
export function sortingSay(locale: Locale) {
  const say = sortingWords(locale)
  const named = (name: Localized) => capital(name[locale])
  const reason = ({ note, stream }: WasteItem) =>
    [note[locale] ? say('note', { note: capital(note[locale]) }) : '', say(`why.${stream}`)]
      .filter(Boolean)
      .join(locale === 'zh' ? '' : ' ')
  const verdict = ({ item, right, chosen }: Answer) =>
    say(right ? 'right' : 'wrong', {
      name: named(item.name),
      stream: say(`stream.${item.stream}`),
      chosen: say(`stream.${chosen}`),
    })
  return { say, named, reason, verdict }
}

export type SortingSay = ReturnType<typeof sortingSay>
