import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { ConfigError } from '../config.ts'
import { openBorrowedHall } from '../openBorrowedHall.ts'
import { openChromium } from '../openChromium.ts'
import { pictureBook, type Taken } from './pictureBook.ts'
import { takePictures } from './takePictures.ts'

const USAGE = `npm run pictures -- [--only <exhibit>,…] [--tall 1080x1920] [--wide 1920x1080] [--locales zh,en]
  [--seconds 6] [--tier high] [--hall http://…] [--out pictures]
Takes a picture of every exhibit, upright and across, in both languages, and binds them to a book: index.html.`

/** `npm run pictures`: a picture book of all exhibits. @throws ConfigError with one sentence for the operator */
export async function picturesTool(args: readonly string[]) {
  const values = readArgs(args)
  const hall = values.hall ? { url: values.hall, close: async () => {} } : await openBorrowedHall()
  let browser: Awaited<ReturnType<typeof openChromium>> | undefined
  try {
    const exhibits = chosen(await exhibitsOf(hall.url), values.only)
    browser = await openChromium()
    await mkdir(values.out, { recursive: true })
    const taken: Taken[] = []
    for (const locale of values.locales.split(','))
      for (const [name, size] of [
        ['tall', sizeOf(values.tall)],
        ['wide', sizeOf(values.wide)],
      ] as const) {
        const { seconds, tier } = values
        const wish = { url: hall.url, exhibits, locale, seconds, tier, size }
        for await (const { exhibit, state, png } of takePictures(browser, wish)) {
          const file = `${exhibit.id}-${state}-${name}-${locale}.png`
          await writeFile(join(values.out, file), png)
          taken.push({ exhibit, file, state, across: name === 'wide' })
          process.stdout.write(`${file}\n`)
        }
      }
    await writeFile(join(values.out, 'index.html'), pictureBook(taken))
    process.stdout.write(`${join(values.out, 'index.html')}\n`)
  } finally {
    await browser?.close()
    await hall.close()
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        tall: { type: 'string', default: '1080x1920' },
        wide: { type: 'string', default: '1920x1080' },
        locales: { type: 'string', default: 'zh,en' },
        seconds: { type: 'string', default: '6' },
        tier: { type: 'string', default: 'high' },
        hall: { type: 'string' },
        out: { type: 'string', default: 'pictures' },
      },
    }).values
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USAGE}`)
  }
}

export function sizeOf(said: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^(\d{2,4})x(\d{2,4})$/.exec(said) ?? []
  if (!width || !height) throw new ConfigError(`${said} is no size such as 1920x1080.\n${USAGE}`)
  return { width: Number(width), height: Number(height) }
}

async function exhibitsOf(url: string): Promise<readonly Exhibit[]> {
  const reply = await fetch(`${url}/api/edition`).catch(() => undefined)
  if (!reply?.ok) throw new ConfigError(`There is no hall at ${url}.`)
  return edition.parse(await reply.json()).exhibits
}

/** @throws ConfigError where the hall has no such exhibit */
export function chosen(exhibits: readonly Exhibit[], only: string | undefined): readonly Exhibit[] {
  if (!only) return exhibits
  return only.split(',').map((id) => {
    const found = exhibits.find((exhibit) => exhibit.id === id)
    if (!found)
      throw new ConfigError(
        `The hall has no exhibit ${id}. It has: ${exhibits.map((one) => one.id).join(', ')}.`,
      )
    return found
  })
}
