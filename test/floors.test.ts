import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const floors: Record<string, readonly string[]> = {
  content: [],
  kiosk: ['content'],
  live: ['content'],
  server: ['content'],
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) return sourcesIn(path)
    return /\.(ts|mjs|js)$/.test(name) ? [path] : []
  })

/** What a file imports from this house, as paths from its root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
    .map(([, to]) => to ?? '')
    .filter((to) => to.startsWith('.') || to.startsWith('#'))
    .map((to) => (to.startsWith('#') ? to.slice(1) : relative(root, resolve(root, dirname(file), to))))

describe('the floors of the house', () => {
  test.each(Object.entries(floors))('%s/ imports only itself and the floors below', (folder, below) => {
    const strays = sourcesIn(folder).flatMap((file) =>
      importsOf(file)
        .filter((to) => ![folder, ...below].some((floor) => to.startsWith(`${floor}/`)))
        .map((to) => `${file} → ${to}`),
    )
    expect(strays, 'talk over content/contract instead').toEqual([])
  })

  test('a capability of the server imports no other, only its ground (storage and the files at the root of server/)', () => {
    const strays = sourcesIn('server').flatMap((file) => {
      const [, capability, inside] = file.split('/')
      if (!inside) return []
      return importsOf(file)
        .filter((to) => to.startsWith('server/') && to.split('/').length > 2)
        .filter((to) => ![capability, 'storage'].includes(to.split('/')[1]))
        .map((to) => `${file} → ${to}`)
    })
    expect(strays, 'let server/app.ts hand it over').toEqual([])
  })

  test('no file needs itself by a way around', () => {
    const sources = new Set(Object.keys(floors).flatMap(sourcesIn))
    const finished = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, way: readonly string[]) => {
      const before = way.indexOf(file)
      if (before >= 0) circles.push([...way.slice(before), file].join(' → '))
      if (before >= 0 || finished.has(file) || !sources.has(file)) return
      for (const to of importsOf(file)) follow(to, [...way, file])
      finished.add(file)
    }
    for (const file of sources) follow(file, [])
    expect(circles, 'what both need is a file of its own').toEqual([])
  })

  test('no file is longer than 250 lines', () => {
    const long = [...Object.keys(floors), 'test']
      .flatMap(sourcesIn)
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251)
    expect(long, 'split it by subject').toEqual([])
  })
})
