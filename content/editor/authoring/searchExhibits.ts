import type { Exhibit } from '../../schema/exhibit.ts'
import { textsAt } from '../../schema/unfinished.ts'

/** A text of an exhibit in which the searched words stand. */
export interface Hit {
  /** `panels.0.text.zh` */
  readonly path: string
  readonly text: string
  /** Where the words begin and end in it. */
  readonly from: number
  readonly to: number
}

/** Fields that nobody reads: names of scenes, sources and files. */
const UNREAD = /(^|\.)(id|scene|theme|kind|sources|file|saying|stage|gesture|mood|costume|stream)(\.|$)/

/** Every text of an exhibit that somebody reads. */
export const wordsOf = (exhibit: Exhibit) =>
  [...textsAt(exhibit)].filter(([path]) => path === 'id' || !UNREAD.test(path))

/** The first letters of the sounds of a text, one for each of its characters: 樱花 → `yh`. */
export type InitialsOf = (text: string) => readonly string[]

/**
 * Where the words are found in an exhibit, titles first; letters may also be the first letters of Chinese sounds, once
 * somebody can tell them.
 */
export function searchExhibit(exhibit: Exhibit, asked: string, initialsOf?: InitialsOf): Hit[] {
  const words = asked.trim().toLowerCase()
  if (!words) return []
  const spelt = initialsOf && /^[a-z]{2,}$/.test(words) ? initialsOf : undefined
  return wordsOf(exhibit).flatMap(([path, text]) => {
    const at = text.toLowerCase().indexOf(words)
    if (at >= 0) return [{ path, text, from: at, to: at + words.length }]
    if (!spelt || !path.endsWith('.zh')) return []
    const sounds = spelt(text)
    const sounded = sounds.join('').indexOf(words)
    if (sounded < 0) return []
    const characters = [...text]
    const before = characters.slice(0, sounded).join('').length
    const found = characters.slice(sounded, sounded + words.length).join('').length
    return [{ path, text, from: before, to: before + found }]
  })
}

/** A few words around a hit. */
export function excerptOf({ text, from, to }: Hit, around = 14) {
  const start = Math.max(0, from - around)
  const end = Math.min(text.length, to + around * 2)
  return {
    before: `${start > 0 ? '…' : ''}${text.slice(start, from)}`,
    found: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
  }
}
