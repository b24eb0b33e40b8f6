import type { Thumbnail } from '../player/time-rail.ts'
import { plainText } from '../subtitles/plainText.ts'
import { readSubtitles } from '../subtitles/readSubtitles.ts'

/** Lists beside a film are small; without them it plays all the same. */
const readText = async (path: string, signal: AbortSignal): Promise<string> => {
  const reply = await fetch(path, { signal }).catch(() => undefined)
  return reply?.ok ? reply.text() : ''
}

/** A sentence below the picture, from when to when, in s. */
export interface FilmCue {
  readonly from: number
  readonly until: number
  /** Lines are kept. */
  readonly text: string
}

/** The sentences of a subtitle file of the hall; none where it cannot be had. */
export async function fetchCues(path: string, signal: AbortSignal): Promise<readonly FilmCue[]> {
  const { cues = [] } = readSubtitles(await readText(path, signal)) ?? {}
  return cues.map(({ from, until, rows }) => ({ from, until, text: plainText(rows) }))
}

/** The sentence of a moment, in s. */
export const cueAt = (cues: readonly FilmCue[], seconds: number): string =>
  cues.find(({ from, until }) => from <= seconds && seconds < until)?.text ?? ''

type ThumbnailAt = (seconds: number) => Thumbnail | undefined

/** The small pictures of a film, by the moment they stand for. */
export async function fetchThumbnails(path: string, signal: AbortSignal): Promise<ThumbnailAt> {
  const cues = await fetchCues(path, signal)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return (seconds) => {
    const cue = cues.findLast(({ from }) => from <= seconds) ?? cues[0]
    const [, file, left, top, width, height] =
      /^([\w-]+\.jpg)#xywh=(\d+),(\d+),(\d+),(\d+)$/.exec(cue?.text ?? '') ?? []
    if (!file) return undefined
    return {
      url: `${folder}${file}`,
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
    }
  }
}
