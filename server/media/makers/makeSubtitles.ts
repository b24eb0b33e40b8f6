import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '#content/contract/problems.ts'
import type { SubtitleFault, SubtitlesFacts } from '#content/schema/mediaFacts.ts'
import { checkSubtitles, isGrave } from '#content/subtitles/checkSubtitles.ts'
import { decodeText } from '#content/subtitles/decodeText.ts'
import { readSubtitles, type SubtitleCue } from '#content/subtitles/readSubtitles.ts'
import { writeWebVtt } from '#content/subtitles/writeWebVtt.ts'
import type { Made, Original } from '../library/library.ts'
import { keepMade } from './keepMade.ts'
import { withWorkFolder } from './withWorkFolder.ts'

/** So many lines are named; who mends those finds the others. */
const NAMED_LINES = 8
const MOST_FAULTS = 200

/** Subtitles in any encoding and of either kind, as WebVTT in UTF-8; what is wrong is named by its line. */
export const makeSubtitles =
  (media: string) =>
  async ({ path }: Original): Promise<Made> => {
    const decoded = decodeText(await readFile(path))
    const read = decoded && readSubtitles(decoded.text)
    if (!read) throw new Problem('media/not-subtitles')
    const { cues } = read
    const faults = [...read.faults, ...checkSubtitles(cues)].sort((one, other) => one.line - other.line)
    const facts: SubtitlesFacts = {
      encoding: decoded.encoding,
      language: languageOf(cues),
      cues: cues.length,
      from: Math.min(...cues.map(({ from }) => from)),
      until: Math.max(...cues.map(({ until }) => until)),
      faults: faults.slice(0, MOST_FAULTS),
    }
    const grave = faults.filter(isGrave)
    if (grave.length > 0) return { facts, problem: new Problem('media/subtitles-faulty', linesOf(grave)) }
    return withWorkFolder(media, async (folder) => {
      const made = join(folder, 'subtitles.vtt')
      await writeFile(made, writeWebVtt(cues))
      const file = await keepMade(media, made)
      return { facts: { ...facts, file }, files: [file] }
    })
  }

const linesOf = (faults: readonly SubtitleFault[]) => {
  const lines = [...new Set(faults.map(({ line }) => line))]
  return lines.slice(0, NAMED_LINES).join(', ') + (lines.length > NAMED_LINES ? ' …' : '')
}

const languageOf = (cues: readonly SubtitleCue[]) =>
  cues.filter(({ rows }) => /\p{Script=Han}/u.test(rows.join(''))).length * 2 > cues.length ? 'zh' : 'en'
