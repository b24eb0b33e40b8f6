import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { filmCues, subRip } from '#content/film/filmSubtitles.ts'
import type { Film } from '#content/schema/film.ts'
import type { FilmPage } from './openFilmPage.ts'

interface Needs {
  readonly film: Film
  /** The stretch, in s of the film. */
  readonly from: number
  readonly to: number
  /** Pictures a second. */
  readonly rate: number
  readonly page: FilmPage
  readonly ffmpeg: string
  readonly out: string
  readonly say: (line: string) => void
}

const LOCALES = [
  ['zh', 'chi'],
  ['en', 'eng'],
] as const

/**
 * Draws each picture of a stretch and hands it to ffmpeg; the file appears under its name when it is whole.
 * @throws Error with what ffmpeg said where it fails
 */
export async function writeFilm({ film, from, to, rate, page, ffmpeg, out, say }: Needs) {
  const folder = await mkdtemp(join(tmpdir(), 'greenhall-subtitles-'))
  const unfinished = join(dirname(resolve(out)), `.${Date.now()}.part.mp4`)
  try {
    for (const [locale] of LOCALES)
      await writeFile(join(folder, `${locale}.srt`), subRip(filmCues(film, locale), from, to))
    const encoder = spawn(ffmpeg, encodingArgs(folder, rate, unfinished), {
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    let said = ''
    encoder.stderr.on('data', (bytes) => (said += String(bytes)))
    const ended = once(encoder, 'close') as Promise<[number | null]>
    // A closed pipe is told by how ffmpeg ends.
    encoder.stdin.on('error', () => {})
    const frames = Math.max(1, Math.round((to - from) * rate))
    for (let frame = 0; frame < frames && encoder.exitCode === null; frame += 1) {
      const picture = await page.draw(from + frame / rate)
      if (!encoder.stdin.write(picture)) await Promise.race([once(encoder.stdin, 'drain'), ended])
      if ((frame + 1) % rate < 1) say(`${Math.round((frame + 1) / rate)} s of ${Math.round(to - from)} s\n`)
    }
    encoder.stdin.end()
    const [code] = await ended
    if (code !== 0) throw new Error(`ffmpeg could not write the film:\n${said}`)
    await rename(unfinished, out)
    say(`${out}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
    await rm(unfinished, { force: true })
  }
}

const encodingArgs = (folder: string, rate: number, out: string): string[] => [
  ...['-loglevel', 'error', '-f', 'image2pipe', '-c:v', 'mjpeg', '-framerate', String(rate), '-i', 'pipe:0'],
  ...LOCALES.flatMap(([locale]) => ['-f', 'srt', '-i', join(folder, `${locale}.srt`)]),
  ...['-map', '0:v', ...LOCALES.flatMap((_, index) => ['-map', String(index + 1)])],
  ...['-c:v', 'libx264', '-preset', 'medium', '-crf', '18', '-pix_fmt', 'yuv420p', '-c:s', 'mov_text'],
  // The sizes of H.264 are even.
  ...['-vf', 'crop=trunc(iw/2)*2:trunc(ih/2)*2'],
  ...LOCALES.flatMap(([, language], index) => [`-metadata:s:s:${index}`, `language=${language}`]),
  ...['-movflags', '+faststart', '-y', out],
]
