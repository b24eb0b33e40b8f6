import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'

const run = promisify(execFile)

interface Wishes {
  /** What it is written as; the ending of a file name that ffmpeg knows. */
  readonly as?: 'wav' | 'mp3' | 'm4a' | 'aac' | 'ogg'
  /** dB below full scale. */
  readonly level?: number
  /** Silence before the first sentence and after the last, in s. */
  readonly edge?: number
  /** Silence between sentences, in s. */
  readonly rest?: number
}

/** A voice in tones: each of `sentences` is heard for so many seconds, with rests between them. */
export async function speakTones(
  sentences: readonly number[],
  { as = 'wav', level = -20, edge = 0.4, rest = 0.6 }: Wishes = {},
): Promise<Buffer> {
  let at = edge
  const heard = sentences.map((seconds) => {
    const stretch = `between(t,${at},${at + seconds})`
    at += seconds + rest
    return stretch
  })
  const wave = `${10 ** (level / 20)}*(sin(2*PI*210*t)+0.4*sin(2*PI*930*t))*(${heard.join('+')})`
  const folder = await mkdtemp(join(tmpdir(), 'hall-tones-'))
  const file = join(folder, `voice.${as}`)
  try {
    const source = `aevalsrc='${wave}':d=${at - rest + edge}:s=44100:c=mono`
    const codec = as === 'ogg' ? ['-c:a', 'libopus'] : []
    await run(await findFfmpeg(process.env.FFMPEG), [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      source,
      ...codec,
      file,
    ])
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
