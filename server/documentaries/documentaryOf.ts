import { Problem } from '#content/contract/problems.ts'
import { type Documentary, type DocumentaryFile, documentaryDetails } from '#content/schema/documentary.ts'
import type { Filed } from './documentaryStore.ts'
import { missingIn } from './missingIn.ts'

/**
 * A documentary as an edition holds it. `poster` is the picture that was chosen instead of the print's own.
 * @throws Problem `documentary/not-ready`, `documentary/incomplete`, `documentary/chapter-beyond`
 */
export function documentaryOf({ row, print }: Filed, poster: DocumentaryFile | undefined): Documentary {
  const { facts } = print
  if (print.state !== 'ready' || !facts) throw new Problem('documentary/not-ready')
  const missing = missingIn(row.text)
  if (missing.length > 0) throw new Problem('documentary/incomplete', missing.join(', '))
  const beyond = row.chapters.find(({ at }) => at >= facts.seconds)
  if (beyond) throw new Problem('documentary/chapter-beyond', beyond.title.zh)
  const { seconds, width, height, sound, playlist, hallPlaylist, thumbnails, files } = facts
  return {
    id: row.id,
    ...documentaryDetails.parse(row.text),
    ...{ seconds, width, height, sound, playlist, hallPlaylist, thumbnails, files },
    chapters: row.chapters,
    poster: poster ?? facts.poster,
    subtitles: row.subtitles,
  }
}
