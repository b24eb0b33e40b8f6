import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { filmUrl, pages } from '#content/contract/routes.ts'
import type { WordOverrides } from '#content/schema/wordOverrides.ts'
import { wordsBlock } from '#content/strings/wordsBlock.ts'
import { ConfigError } from './config.ts'

/** Which built file answers at which address. */
const files = {
  [pages.doors]: 'content/doors/index.html',
  [pages.kiosk]: 'kiosk/touch.html',
  [pages.wall]: 'kiosk/wall.html',
  [pages.live]: 'live/index.html',
  [`${pages.live}:broadcast`]: 'live/index.html',
  [filmUrl(':film')]: 'live/index.html',
  [pages.host]: 'live/host.html',
  [pages.stats]: 'live/stats.html',
  [pages.editor]: 'content/editor/index.html',
  [pages.upkeep]: 'kiosk/upkeep/index.html',
}

/** The pages that show an edition. */
const SCREENS: ReadonlySet<string> = new Set([pages.kiosk, pages.wall])

const ICON = readFileSync(join(import.meta.dirname, '../content/design/icon.svg'))

interface Needs {
  readonly dist: string
  readonly fontLinks: () => Promise<string | undefined>
  /** What editors say instead of the software's own words. */
  readonly words: () => Promise<WordOverrides | undefined>
}

/**
 * The built pages. Assets carry their hash in the name and may be kept for ever; pages are asked for anew. A page carries
 * the words that editors have put otherwise; a screen takes them from its edition.
 */
export function servePages(app: FastifyInstance, { dist, fontLinks, words }: Needs) {
  if (!existsSync(join(dist, 'assets')))
    throw new ConfigError('The pages are not built. Run npm start, which builds them.')
  app.register(fastifyStatic, {
    root: join(dist, 'assets'),
    prefix: '/assets/',
    index: false,
    maxAge: '365d',
    immutable: true,
  })
  app.get('/favicon.ico', { schema: { hide: true } }, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'max-age=86400').send(ICON),
  )
  app.get('/offline.js', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('offline.js', dist, { cacheControl: false }),
  )
  for (const [url, file] of Object.entries(files)) {
    app.get<{ Querystring: { preview?: string } }>(
      url,
      { schema: { hide: true } },
      async ({ query }, reply) => {
        // Typefaces come while the scripts do: nobody waits for them afterwards. A preview shows a draft, which has none.
        if (SCREENS.has(url) && query.preview === undefined) {
          const links = await fontLinks()
          if (links) reply.header('link', links)
        }
        // The page says by itself that the hall cannot be asked.
        const said = SCREENS.has(url) ? undefined : await words().catch(() => undefined)
        if (said && Object.keys(said).length > 0) {
          const page = (await readFile(join(dist, file), 'utf8')).replace(
            '</head>',
            () => `${wordsBlock(said)}</head>`,
          )
          return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
        }
        return reply.header('cache-control', 'no-cache').sendFile(file, dist, { cacheControl: false })
      },
    )
    const bare = url.slice(0, -1)
    if (bare && url.endsWith('/'))
      app.get(bare, { schema: { hide: true } }, (_request, reply) => reply.redirect(url, 308))
  }
}
