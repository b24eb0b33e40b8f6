import { createHash } from 'node:crypto'
import { Problem } from '#content/contract/problems.ts'
import type { DocumentaryFile } from '#content/schema/documentary.ts'
import type { Locale } from '#content/schema/localized.ts'
import { documentaryWords } from '#content/strings/documentaryWords.ts'
import { filmSubtitles } from '#content/subtitles/filmSubtitles.ts'
import { writeWebVtt } from '#content/subtitles/writeWebVtt.ts'
import type { Keep } from './prints/printFolder.ts'

interface Needs {
  readonly folder: string
  readonly url: string
  readonly keep: Keep
}
interface Sent {
  readonly bytes: Buffer
  /** How long the film is, in s. */
  readonly seconds: number
  /** Of whoever sends it. */
  readonly language: Locale
}

/**
 * Checks a subtitle file and keeps it as WebVTT under its hash.
 * @throws Problem `documentary/subtitles-unreadable` naming the first line that is wrong
 */
export async function keepSubtitles(
  { folder, url, keep }: Needs,
  { bytes, seconds, language }: Sent,
): Promise<DocumentaryFile> {
  const { cues, faults } = filmSubtitles(bytes, seconds)
  const [fault] = faults
  if (fault) {
    const say = documentaryWords(language)
    const words = say('subtitles.line', { line: fault.line, fault: say(`subtitles.fault.${fault.fault}`) })
    throw new Problem('documentary/subtitles-unreadable', words)
  }
  const written = Buffer.from(writeWebVtt(cues))
  const hash = createHash('sha256').update(written).digest('hex')
  const file = `${hash}.vtt`
  await keep(folder, { file, bytes: written })
  return { path: `${url}${file}`, hash, bytes: written.length }
}
