import { call } from '../../contract/call.ts'
import { problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { filmsMadeOf, followInFilms } from './followInFilms.ts'
import { type Followed, followReplacement, type Left } from './followReplacement.ts'

/** What became of a file that another took the place of. */
export interface Replaced {
  readonly exhibits: number
  readonly films: number
  readonly left: readonly Left[]
  /** Where the old one is used and nothing may follow by itself: a broadcast has no draft. */
  readonly elsewhere: readonly Localized[]
  /** Documentaries whose prints are made of the old one: another print takes long, and somebody has to want it. */
  readonly madeOfIt: readonly DocumentaryDraft[]
  /** Whether the old one is gone, as it was used nowhere. */
  readonly gone: boolean
}

const NOTHING: Followed = { count: 0, left: [] }

/**
 * Puts a file of the library in the place of another in every draft that has it. Published editions keep what they have.
 * @throws Problem
 */
export async function takeOver(old: LibraryEntry, fresh: LibraryEntry, locale: Locale): Promise<Replaced> {
  const { kind } = old
  const inExhibits = await followReplacement(old, fresh, locale)
  const isOfFilms = kind === 'picture' || kind === 'subtitles'
  const inFilms = isOfFilms ? await followInFilms(old, fresh, locale) : NOTHING
  const madeOfIt = kind === 'film' ? await filmsMadeOf(old, locale) : []
  const params = { id: old.id }
  const uses = await call(routes.listMediaUses, { params, locale })
  // A draft that followed can be taken back to it.
  const gone = uses.length + inExhibits.count + inFilms.count === 0
  if (gone) await call(routes.removeMedia, { params, locale })
  return {
    ...{ exhibits: inExhibits.count, films: inFilms.count, left: [...inExhibits.left, ...inFilms.left] },
    elsewhere: uses.flatMap((use) => (use.in === 'broadcast' ? [use.where] : [])),
    ...{ madeOfIt, gone },
  }
}

/** All that an editor has to know of it, in sentences. */
export function sayReplaced(name: string, replaced: Replaced, locale: Locale): string {
  const say = libraryWords(locale)
  const { exhibits, films, left, elsewhere, madeOfIt, gone } = replaced
  const listed = (names: readonly string[]) => names.join(locale === 'zh' ? '、' : ', ')
  const titles = madeOfIt.map(({ text, originalName }) => text.title[locale] || originalName)
  return [
    say(gone || exhibits + films > 0 ? 'details.replaced' : 'details.taken', { name }),
    exhibits > 0 ? say('details.followed', { count: exhibits }) : '',
    films > 0 ? say('details.followedFilms', { count: films }) : '',
    ...left.map(({ title, problem: { code, detail } }) =>
      say('details.left', { title: title[locale], problem: problemWords(code, locale, detail) }),
    ),
    elsewhere.length > 0
      ? say('details.elsewhere', { where: listed(elsewhere.map((where) => where[locale])) })
      : '',
    titles.length > 0 ? say('details.madeOfIt', { where: listed(titles) }) : '',
  ]
    .filter(Boolean)
    .join(locale === 'zh' ? '' : ' ')
}
