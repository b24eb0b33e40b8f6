import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { shippedPhrases } from '#content/ip/stickers/stickerPhrases.ts'
import { type EditionContent, editionContent } from '#content/schema/edition.ts'
import { hallMonth } from '#content/schema/hallTime.ts'

const root = join(import.meta.dirname, '../../content')
const [exhibitsIn, filmsIn, ip] = [join(root, 'exhibits'), join(root, 'films'), join(root, 'ip')]
/** The mascot's own exhibit, and the one that tells her story. */
const [OWN, STORY] = ['yulan-spirit', 'xiaoyu-story']

type Written = Record<string, unknown>

/**
 * What comes with the software. An exhibit is `<slug>/exhibit.json`, with `items.json` beside it where there is one, what
 * the mascot says at it (`content/ip/voice.json`), what her stickers say and her story (`content/ip/story/`), which begins in the month in
 * which the hall opened; a film is `<slug>/film.json` and a file for each chapter, in the order of their numbers.
 */
export async function readShippedContent(opened: Date): Promise<EditionContent> {
  const voices = (await readJson(join(ip, 'voice.json'))) as Written
  const exhibits = await Promise.all(
    (await foldersIn(exhibitsIn)).map(
      async (slug): Promise<Written> => ({
        ...(await readExhibit(slug)),
        ...(voices[slug] ? { voice: voices[slug] } : {}),
        ...(slug === OWN ? { stickers: shippedPhrases } : {}),
        ...(slug === STORY ? { story: { begins: hallMonth(opened), episodes: await readEpisodes() } } : {}),
      }),
    ),
  )
  const read = editionContent.safeParse({
    exhibits: exhibits.sort((one, other) => Number(one.order) - Number(other.order)),
    films: await Promise.all((await foldersIn(filmsIn)).map(readFilm)),
    sources: await readJson(join(exhibitsIn, 'sources.json')),
  })
  if (!read.success) throw new Error(`The shipped content breaks its schema: ${z.prettifyError(read.error)}`)
  return read.data
}

async function readExhibit(slug: string): Promise<Written> {
  const exhibit = (await readJson(join(exhibitsIn, slug, 'exhibit.json'))) as Written
  const items = await readJson(join(exhibitsIn, slug, 'items.json')).catch(absent)
  return items ? { ...exhibit, items } : exhibit
}

async function readEpisodes(): Promise<unknown[]> {
  const episodes = (await readdir(join(ip, 'story'))).filter((name) => /^ep\d+\.json$/.test(name)).sort()
  return Promise.all(episodes.map((name) => readJson(join(ip, 'story', name))))
}

async function readFilm(slug: string): Promise<Written> {
  const files = (await readdir(join(filmsIn, slug))).filter((name) => /^\d+-.*\.json$/.test(name))
  const inOrder = files.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
  return {
    ...((await readJson(join(filmsIn, slug, 'film.json'))) as Written),
    chapters: await Promise.all(inOrder.map((name) => readJson(join(filmsIn, slug, name)))),
  }
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

const absent = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
