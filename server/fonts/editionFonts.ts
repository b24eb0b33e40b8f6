import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { fontUrl } from '#content/contract/fontUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { FontPart, MissingGlyphs } from '#content/schema/fontPart.ts'
import type { EditionFile } from '#content/schema/manifest.ts'
import { createFontMaker } from './createFontMaker.ts'
import { drawnCharacters } from './drawnCharacters.ts'
import { readFontTable, shippedFonts } from './fontTable.ts'
import { forgetOldFonts } from './forgetOldFonts.ts'
import { missingIn } from './missingIn.ts'
import { type Plan, planFonts, type Recipe } from './planFonts.ts'

interface Needs {
  readonly app: FastifyInstance
  /** The built pages: their words, and the fonts of what ships, made with them. */
  readonly dist: string
  readonly dataDir: string
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  readonly now: () => Date
  /** What the hall shows now. */
  readonly shown: () => Promise<EditionContent & { readonly id: string }>
}

const FILE = /^[0-9a-f]{64}\.woff2$/

/** The typefaces of each edition, cut down to its characters and kept beside it. */
export function editionFonts({ app, dist, dataDir, log, now, shown }: Needs) {
  const folder = join(dataDir, 'fonts')
  const maker = createFontMaker(folder)
  const reading = readFontTable(dist)
  // Whoever waits for it hears of a failure.
  reading.catch(() => {})
  const recipes = new Map<string, Recipe>()
  // The edition on the screens is asked for again and again.
  let last: { content: string; plan: Promise<Plan> } | undefined
  app.addHook('onClose', async () => maker.end())

  const placeOf = (file: string) =>
    [shippedFonts(dist), folder].find((place) => existsSync(join(place, file)))

  const planOf = async (content: EditionContent) => {
    const { slices, own, shipped } = await reading
    const plan = planFonts(drawnCharacters(content, own), slices, shipped)
    for (const [file, recipe] of plan.recipes) {
      recipes.set(file, recipe)
      if (!placeOf(file)) maker.make(file, recipe).catch((error) => log.error(error, 'a font cannot be made'))
    }
    forgetOldFonts(folder, plan.recipes, now()).catch((error) => log.warn(error, 'old fonts stay'))
    return plan
  }

  const partsOf = async (id: string, content: EditionContent): Promise<readonly FontPart[]> => {
    if (last?.content !== id) last = { content: id, plan: planOf(content) }
    try {
      return (await last.plan).parts
    } catch (error) {
      // Screens must have their edition; without typefaces of its own it is drawn from the whole ones.
      log.error(error, 'an edition stays without typefaces of its own')
      last = undefined
      return []
    }
  }

  /** @throws Error when the file cannot be made */
  const madePlaceOf = async (file: string): Promise<string | undefined> => {
    const recipe = recipes.get(file)
    if (!placeOf(file) && recipe) await maker.make(file, recipe)
    return placeOf(file)
  }
  const described = new Map<string, EditionFile>()
  const describe = async (file: string): Promise<EditionFile | undefined> => {
    const place = await madePlaceOf(file).catch(() => undefined)
    if (!place) return undefined
    const before = described.get(file)
    if (before) return before
    const bytes = await readFile(join(place, file))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const about = { path: fontUrl(file), sha256, bytes: bytes.length, type: 'font/woff2' }
    described.set(file, about)
    return about
  }

  app.get<{ Params: { file: string } }>(
    fontUrl(':file'),
    { schema: { hide: true } },
    async ({ params: { file } }, reply) => {
      if (!FILE.test(file)) throw new Problem('media/not-found')
      // Another server of this hall may have been asked for the edition.
      if (!placeOf(file) && !recipes.has(file))
        await shown().then(({ id, ...content }) => partsOf(id, content))
      const place = await madePlaceOf(file)
      if (!place) throw new Problem('media/not-found')
      return reply.sendFile(file, place, { maxAge: '365d', immutable: true })
    },
  )

  return {
    /** The files that draw an edition; those that are not there yet are being made. `id` names its content. */
    partsOf,
    /** The same, once they are made: a file that cannot be made is left out, and what it draws comes from the whole ones. */
    async madeFor(id: string, content: EditionContent) {
      const planned = await partsOf(id, content)
      const names = [...new Set(planned.map(({ file }) => file))]
      const files = (await Promise.all(names.map(describe))).flatMap((file) => file ?? [])
      const made = new Set(files.map(({ path }) => path))
      return {
        parts: planned.filter(({ file }) => made.has(fontUrl(file))),
        files,
        whole: names.length > 0 && files.length === names.length,
      }
    },
    /** A `Link` header that has a page's browser fetch the files of what the hall shows now (RFC 8288, preload). */
    async links(): Promise<string | undefined> {
      const parts = await shown().then(
        ({ id, ...content }) => partsOf(id, content),
        // The page says by itself that there is no edition.
        () => [],
      )
      const files = new Set(parts.map((part) => part.file))
      if (files.size === 0) return undefined
      return [...files]
        .map((file) => `<${fontUrl(file)}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
        .join(', ')
    },
    missingIn: async (content: EditionContent): Promise<MissingGlyphs[]> =>
      missingIn(content, (await reading).slices),
  }
}
