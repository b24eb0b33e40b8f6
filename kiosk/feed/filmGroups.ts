import type { EditionFile } from '#content/schema/manifest.ts'

/** As an edition lists its files: a group for each documentary, and the small ones. */
export type FileGroups = Readonly<Record<string, readonly EditionFile[]>>

const FILM = /^film-(.+)$/

export const isFilm = (group: string): boolean => FILM.test(group)

/** The documentaries of an edition with the files that play them. */
export const filmsIn = (groups: FileGroups) =>
  Object.entries(groups).flatMap(([group, files]) => {
    const film = FILM.exec(group)?.[1]
    return film ? [{ film, files }] : []
  })
