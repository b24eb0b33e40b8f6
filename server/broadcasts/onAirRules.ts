import type { Chapter, Overlay, OverlayWords } from '#content/schema/programme.ts'

const byMoment = (one: Chapter, other: Chapter) => Date.parse(one.at) - Date.parse(other.at)

/** Chapters with one more; two of the same moment are one, and the later word holds. */
export const withChapter = (chapters: readonly Chapter[], chapter: Chapter): Chapter[] =>
  [...chapters.filter(({ at }) => Date.parse(at) !== Date.parse(chapter.at)), chapter].sort(byMoment)

/** Chapters as they were written anew, in the order of their moments. */
export const inOrder = (chapters: readonly Chapter[]): Chapter[] =>
  chapters.reduce<Chapter[]>((kept, chapter) => withChapter(kept, chapter), [])

/** Overlays from this moment on: the one that stands ends, and another may begin. */
export function withOverlay(overlays: readonly Overlay[], words: OverlayWords | null, at: string): Overlay[] {
  const ended = overlays.map((overlay) => (overlay.until === null ? { ...overlay, until: at } : overlay))
  return words ? [...ended, { from: at, until: null, words }] : ended
}

/** Overlays once the hall's own picture shows: whoever was named is not to be seen there. */
export const withoutNames = (overlays: readonly Overlay[], at: string): Overlay[] =>
  overlays.map((overlay) =>
    overlay.until === null && overlay.words.kind === 'lowerThird' ? { ...overlay, until: at } : overlay,
  )

/** Whether a name stands over the picture. */
export const hasName = (overlays: readonly Overlay[]): boolean =>
  overlays.some(({ until, words }) => until === null && words.kind === 'lowerThird')
