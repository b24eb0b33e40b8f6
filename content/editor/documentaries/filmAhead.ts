import type { ReactiveControllerHost } from 'lit'
import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { Identity } from '../../schema/access.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { Ahead, type Kept } from '../desk/ahead.ts'
import { areChaptersRight, type WrittenFilm, writtenOf } from './writtenFilm.ts'

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly film: DocumentaryDraft
  readonly identity: Identity
  readonly locale: Locale
}

/** What is written of a film with the revision that it is. */
export const keptFilm = (film: DocumentaryDraft): Kept<WrittenFilm> => ({
  written: writtenOf(film),
  version: film.revision,
})

/** Tells what the server has answered. */
export const tellFilm = (host: HTMLElement, detail: DocumentaryDraft) =>
  host.dispatchEvent(new CustomEvent('film-changed', { detail, bubbles: true, composed: true }))

/** What is being written about a film, ahead of what the hall has. */
export const filmAhead = (host: Host) =>
  new Ahead<WrittenFilm, Kept<WrittenFilm>>(host, {
    name: () => `${host.identity.username}.film.${host.film.id}`,
    isWhole: ({ chapters }) =>
      areChaptersRight(chapters, host.film.print.facts?.seconds ?? Number.POSITIVE_INFINITY),
    read: async () => {
      const films = await call(routes.listDocumentaries, { locale: host.locale })
      const film = films.find(({ id }) => id === host.film.id)
      if (!film) throw new Problem('documentary/not-found')
      return keptFilm(film)
    },
    save: async ({ written, version }) => {
      const body = { ...written, chapters: [...written.chapters], revision: version }
      const { locale } = host
      const saved = await call(routes.saveDocumentary, { params: { id: host.film.id }, body, locale })
      tellFilm(host, saved)
      return keptFilm(saved)
    },
  })
