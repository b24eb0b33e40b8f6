import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'

const run = promisify(execFile)

interface Wishes {
  readonly seconds?: number
  readonly size?: string
  readonly rate?: string
  /** A tone so loud, in dB of full scale; null for none at all. */
  readonly tone?: number | null
  readonly picture?: boolean
  /** What else ffmpeg is told of the output. */
  readonly words?: readonly string[]
  /** What else it is told of the picture, as a filter. */
  readonly filter?: string
}

/** Writes a short film of moving test colours and a tone. */
export async function makeFilm(
  file: string,
  {
    seconds = 10,
    size = '320x180',
    rate = '25',
    tone = -20,
    picture = true,
    words = [],
    filter = 'null',
  }: Wishes = {},
): Promise<string> {
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  const amplitude = 10 ** ((tone ?? 0) / 20)
  await run(ffmpeg, [
    ...['-hide_banner', '-loglevel', 'error', '-nostdin', '-y'],
    ...(picture ? ['-f', 'lavfi', '-i', `testsrc2=size=${size}:rate=${rate}:duration=${seconds}`] : []),
    ...(tone === null
      ? []
      : ['-f', 'lavfi', '-i', `aevalsrc=${amplitude}*sin(440*2*PI*t):s=44100:d=${seconds}`]),
    ...(picture ? ['-vf', filter, '-c:v', 'libx264', '-preset', 'ultrafast'] : []),
    ...(tone === null ? [] : ['-c:a', 'aac']),
    ...words,
    file,
  ])
  return file
}
