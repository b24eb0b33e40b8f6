import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { AppFiles } from './appFiles.ts'

/** The pages that open without the network, and what they are built from. */
const PAGES = { '/kiosk/': 'kiosk/touch.html', '/wall/': 'kiosk/wall.html' }
const WORKER = 'offline.js'
/** The whole typefaces, which stand in for an edition's own, are more than a screen needs. */
const LEFT_OUT = /\.woff2?$/
const TEXTS = /\.(js|css)$/

/** Tells the offline worker what the pages of a screen consist of, once the build has named all files. */
export const listAppFiles = (): Plugin => ({
  name: 'list-app-files',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    const read = (file: string) => readFileSync(join(dir, file), 'utf8')
    const assets = readdirSync(join(dir, 'assets')).filter((name) => !LEFT_OUT.test(name))
    const pages = Object.fromEntries(
      Object.entries(PAGES).map(([url, source]) => {
        const html = read(source)
        const files = filesNamedIn(html, assets, (name) => read(`assets/${name}`))
        return [url, { html: hashOf(html), files: files.map((name) => `/assets/${name}`) }]
      }),
    )
    const worker = read(WORKER)
    const version = hashOf(JSON.stringify(pages) + worker).slice(0, 16)
    const files: AppFiles = { version, pages }
    writeFileSync(join(dir, WORKER), `const __APP_FILES__ = ${JSON.stringify(files)}\n${worker}`)
  },
})

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** All that a page may load, at once or later, workers too: names carry a hash, so whoever needs a file names it. */
function filesNamedIn(html: string, assets: readonly string[], read: (name: string) => string): string[] {
  const found = new Set<string>()
  const look = (text: string) => {
    for (const name of assets) {
      if (found.has(name) || !text.includes(name)) continue
      found.add(name)
      if (TEXTS.test(name)) look(read(name))
    }
  }
  look(html)
  return [...found].sort()
}
