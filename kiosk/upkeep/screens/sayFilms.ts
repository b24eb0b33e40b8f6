import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { filmsOf, type ScreensView } from './screensView.ts'

/** Which documentaries a screen has kept for days without the network, and why it has not kept the others. */
export function sayFilms(
  { films, paired }: Pick<Screen, 'films' | 'paired'>,
  { edition }: Pick<ScreensView, 'edition'>,
  locale: Locale,
): string {
  const say = screensWords(locale)
  if (!films) return say(paired ? 'films.none' : 'films.unpaired')
  const named = (film: string) =>
    filmsOf(edition).find(({ id }) => id === film)?.title[locale] ?? film.slice(0, 7)
  const without = films.without.map(({ film, code }) =>
    say(code === 'edition/no-room' ? 'films.noRoom' : 'films.damaged', { film: named(film) }),
  )
  return [say('films.kept', { whole: films.whole, of: films.of }), ...without].join(
    locale === 'zh' ? '；' : '; ',
  )
}
