import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import { type Locale, locale as locales } from '../../schema/localized.ts'
import { subtitlesFacts } from '../../schema/mediaFacts.ts'
import { writtenOf } from '../documentaries/writtenFilm.ts'
import { fetchMedia } from './fetchMedia.ts'
import { asReason, type Followed, inSpite, type Left } from './followReplacement.ts'
import { plainPictureOf } from './pictureOf.ts'

/** Where a documentary has a file of the library: as its poster, and as its subtitles in these languages. */
export function placesIn({ poster, subtitles }: DocumentaryDraft, { files }: LibraryEntry) {
  // Subtitles are kept twice, under the same hash.
  const hashes = new Set(files.map((file) => file.slice(0, 64)))
  return {
    poster: poster !== null && files.includes(poster),
    subtitles: locales.options.filter((language) => hashes.has(subtitles[language]?.hash ?? '')),
  }
}

const isIn = (film: DocumentaryDraft, old: LibraryEntry) => {
  const { poster, subtitles } = placesIn(film, old)
  return poster || subtitles.length > 0
}

const titleOf = ({ text: { title }, originalName }: DocumentaryDraft) => ({
  zh: title.zh || originalName,
  en: title.en || originalName,
})

/**
 * Writes a new picture or new subtitles into the draft of every documentary that has the old ones; each of them has to be
 * reviewed anew. @throws Problem
 */
export async function followInFilms(
  old: LibraryEntry,
  fresh: LibraryEntry,
  locale: Locale,
): Promise<Followed> {
  const left: Left[] = []
  let count = 0
  for (const film of await call(routes.listDocumentaries, { locale })) {
    if (!isIn(film, old)) continue
    try {
      await inSpite('documentary/saved-by-other', () => rewrite(film.id, old, fresh, locale))
      count += 1
    } catch (error) {
      left.push({ title: titleOf(film), problem: asReason(error) })
    }
  }
  return { count, left }
}

async function rewrite(id: string, old: LibraryEntry, fresh: LibraryEntry, locale: Locale) {
  const films = await call(routes.listDocumentaries, { locale })
  const film = films.find((one) => one.id === id)
  if (!film) return
  const places = placesIn(film, old)
  const poster = places.poster && plainPictureOf(fresh)?.file
  if (poster) {
    const { chapters, ...written } = writtenOf(film)
    const body = { ...written, chapters: [...chapters], poster, revision: film.revision }
    await call(routes.saveDocumentary, { params: { id }, body, locale })
  }
  const { file } = subtitlesFacts.safeParse(fresh.facts).data ?? {}
  if (!file || places.subtitles.length === 0) return
  const body = new Blob([await fetchMedia(file)], { type: 'application/octet-stream' })
  for (const language of places.subtitles)
    await call(routes.sendSubtitles, { params: { id, locale: language }, body, locale })
}

/** The documentaries whose prints are made of a film of the library. */
export const filmsMadeOf = async ({ id }: LibraryEntry, locale: Locale): Promise<DocumentaryDraft[]> =>
  (await call(routes.listDocumentaries, { locale })).filter(({ original }) => original === id)

/** Has the prints of all documentaries that are made of one film made of another; says of how many. @throws Problem */
export async function remakeFilms(old: LibraryEntry, fresh: LibraryEntry, locale: Locale): Promise<number> {
  const films = await filmsMadeOf(old, locale)
  for (const { id, revision } of films)
    await call(routes.changeOriginal, { params: { id }, body: { revision, original: fresh.id }, locale })
  return films.length
}
