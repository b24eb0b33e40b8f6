import type { WasteItem } from '#content/schema/exhibit.ts'
import type { Locale, Localized } from '#content/schema/localized.ts'
import { sortingWords } from '#content/strings/sortingWords.ts'
import type { Answer } from './sortingGame.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)

/** The words of the game about its things, in one language. */
export function sortingSay(locale: Locale) {
  const say = sortingWords(locale)
  const named = (name: Localized) => capital(name[locale])
  const note = ({ note: { [locale]: text } }: WasteItem) => (text ? say('note', { note: capital(text) }) : '')
  const reason = (item: WasteItem) =>
    [note(item), say(`why.${item.stream}`)].filter(Boolean).join(locale === 'zh' ? '' : ' ')
  const verdict = ({ item, right, chosen }: Answer) =>
    say(right ? 'right' : chosen ? 'wrong' : 'late', {
      name: named(item.name),
      stream: say(`stream.${item.stream}`),
      chosen: chosen ? say(`stream.${chosen}`) : '',
    })
  return { say, named, note, reason, verdict }
}

export type SortingSay = ReturnType<typeof sortingSay>
