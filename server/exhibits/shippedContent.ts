import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type EditionContent, editionContent } from '#content/schema/edition.ts'

const folder = join(import.meta.dirname, '../../content/exhibits')
/** The exhibit that tells the mascot's story. */
const STORY = 'xiaoyu-story'
const ip = join(import.meta.dirname, '../../content/ip')

/**
 * The exhibits that come with the software: `<slug>/exhibit.json`, with `items.json` beside it where there is one, what
 * the mascot says at them (`content/ip/voice.json`) and her story (`content/ip/story/`).
 */
export async function readShippedContent(): Promise<EditionContent> {
  const entries = await readdir(folder, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const voices = (await readJson(join(ip, 'voice.json'))) as Record<string, unknown>
  const exhibits = await Promise.all(
    slugs.map(
      async (slug): Promise<Record<string, unknown>> => ({
        ...(await readExhibit(slug)),
        ...(voices[slug] ? { voice: voices[slug] } : {}),
        ...(slug === STORY ? { story: await readStory() } : {}),
      }),
    ),
  )
  const read = editionContent.safeParse({
    exhibits: exhibits.sort((one, other) => Number(one.order) - Number(other.order)),
    sources: await readJson(join(folder, 'sources.json')),
  })
  if (!read.success) throw new Error(`The shipped content breaks its schema: ${z.prettifyError(read.error)}`)
  return read.data
}

async function readStory() {
  const { begins, episodes } = (await readJson(join(ip, 'story/story.json'))) as {
    begins: string
    episodes: readonly string[]
  }
  return {
    begins,
    episodes: await Promise.all(episodes.map((name) => readJson(join(ip, 'story', `${name}.json`)))),
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
