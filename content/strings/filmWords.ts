import { en } from './en/film.ts'
import { translator } from './translate.ts'
import { zh } from './zh/film.ts'

/** The words around a film, in either language. */
export const filmWords = translator<typeof zh>({ zh, en }, 'film')
