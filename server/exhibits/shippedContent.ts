import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type EditionContent, editionContent } from '#content/schema/edition.ts'

const folder = join(import.meta.dirname, '../../content/exhibits')
const filmFolder = join(import.meta.dirname, '../../content/films')

/**
 * What comes with the software. An exhibit is `<slug>/exhibit.json`, with `items.json` beside it where there is one; a
 * film is `<slug>/film.json` and a file for each chapter, in the order of their names.
 */
export async function readShippedContent(): Promise<EditionContent> {
  const exhibits = await Promise.all((await foldersIn(folder)).map(readExhibit))
  const read = editionContent.safeParse({
    exhibits: exhibits.sort((one, other) => Number(one.order) - Number(other.order)),
    films: await Promise.all((await foldersIn(filmFolder)).map(readFilm)),
    sources: await readJson(join(folder, 'sources.json')),
  })
  if (!read.success) throw new Error(`The shipped content breaks its schema: ${z.prettifyError(read.error)}`)
  return read.data
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

async function readFilm(slug: string): Promise<unknown> {
  const files = (await readdir(join(filmFolder, slug))).filter((name) => /^\d+-.*\.json$/.test(name))
  const inOrder = files.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
  return {
    ...((await readJson(join(filmFolder, slug, 'film.json'))) as object),
    chapters: await Promise.all(inOrder.map((name) => readJson(join(filmFolder, slug, name)))),
  }
}

async function readExhibit(slug: string): Promise<Record<string, unknown>> {
  const exhibit = (await readJson(join(folder, slug, 'exhibit.json'))) as Record<string, unknown>
  const items = await readJson(join(folder, slug, 'items.json')).catch(absent)
  return items ? { ...exhibit, items } : exhibit
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))

const absent = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
