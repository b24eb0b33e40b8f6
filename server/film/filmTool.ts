import { parseArgs } from 'node:util'
import { chapterSeconds, chapterStarts, filmSeconds } from '#content/film/filmMoment.ts'
import { edition } from '#content/schema/edition.ts'
import type { Film } from '#content/schema/film.ts'
import { ConfigError } from '../config.ts'
import { openBorrowedHall } from '../openBorrowedHall.ts'
import { openFilmPage } from './openFilmPage.ts'
import { writeFilm } from './writeFilm.ts'

const USAGE = `npm run film -- [--film city-and-green] [--chapter 1] [--from 0] [--seconds 20] [--size 1920x1080]
  [--rate 25] [--tier high] [--burn zh|en] [--hall http://…] [--out film.mp4]
Draws a film of the hall frame by frame and writes it as MP4, with Chinese and English subtitles.`

/** What is wanted of a film: which stretch of it, in s, and how it is drawn. */
interface Wish {
  readonly film: Film
  readonly from: number
  readonly to: number
}

/**
 * `npm run film`: what the hall's film looks like, as a file. `findFfmpeg` answers with the path of one.
 * @throws ConfigError with one sentence for the operator
 */
export async function filmTool(args: readonly string[], findFfmpeg: () => Promise<string>) {
  const { values } = readArgs(args)
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(values.size) ?? []
  if (!width || !height)
    throw new ConfigError(`--size ${values.size} is no size such as 1920x1080.\n${USAGE}`)
  const rate = positive('--rate', values.rate)
  const ffmpeg = await findFfmpeg()
  const hall = values.hall ? { url: values.hall, close: async () => {} } : await openBorrowedHall()
  try {
    const wish = wishOf(await filmsOf(hall.url), values)
    const page = await openFilmPage({
      url: hall.url,
      film: wish.film.id,
      width: Number(width),
      height: Number(height),
      tier: values.tier,
      burn: values.burn,
    })
    try {
      await writeFilm({
        ...wish,
        rate,
        page,
        ffmpeg,
        out: values.out,
        say: (line) => process.stdout.write(line),
      })
    } finally {
      await page.close()
    }
  } finally {
    await hall.close()
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        film: { type: 'string' },
        chapter: { type: 'string' },
        from: { type: 'string' },
        seconds: { type: 'string' },
        size: { type: 'string', default: '1920x1080' },
        rate: { type: 'string', default: '25' },
        tier: { type: 'string', default: 'high' },
        burn: { type: 'string' },
        hall: { type: 'string' },
        out: { type: 'string', default: 'film.mp4' },
      },
    })
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USAGE}`)
  }
}

const positive = (name: string, value: string): number => {
  const number = Number(value)
  if (!(number > 0)) throw new ConfigError(`${name} ${value} is no number above 0.\n${USAGE}`)
  return number
}

async function filmsOf(url: string): Promise<readonly Film[]> {
  const reply = await fetch(`${url}/api/edition`).catch(() => undefined)
  if (!reply?.ok) throw new ConfigError(`There is no hall at ${url}.`)
  return edition.parse(await reply.json()).films
}

/** @throws ConfigError where the hall has no such film, chapter or second */
export function wishOf(
  films: readonly Film[],
  { film: id, chapter, from, seconds }: { film?: string; chapter?: string; from?: string; seconds?: string },
): Wish {
  const film = id ? films.find((one) => one.id === id) : films[0]
  if (!film)
    throw new ConfigError(
      `The hall has no such film. It has: ${films.map((one) => one.id).join(', ') || 'none'}.`,
    )
  const [start, length] = chapter ? stretchOf(film, chapter) : [0, filmSeconds(film)]
  const into = from === undefined ? 0 : Number(from)
  if (!(into >= 0 && into < length))
    throw new ConfigError(`--from ${from} is outside: there are ${length} seconds.`)
  const wanted = seconds === undefined ? length - into : positive('--seconds', seconds)
  return { film, from: start + into, to: Math.min(start + into + wanted, filmSeconds(film)) }
}

function stretchOf(film: Film, chapter: string): readonly [start: number, length: number] {
  const index = Number(chapter) - 1
  const found = film.chapters[index]
  if (!found)
    throw new ConfigError(`--chapter ${chapter}: the film has chapters 1 to ${film.chapters.length}.`)
  return [chapterStarts(film)[index] ?? 0, chapterSeconds(found)]
}
