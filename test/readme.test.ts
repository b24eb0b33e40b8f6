import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test('every path that README names exists', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8')
  const named = [
    ...readme.matchAll(/`((?:content|kiosk|live|server|test)\/[\w./-]*)`|\]\(((?!https?:|#)[^)]+)\)/g),
  ].map(([, code, link]) => code ?? link ?? '')
  expect(named.length).toBeGreaterThan(10)
  expect(
    named.filter((path) => !existsSync(resolve(root, path))),
    'mend README or the path',
  ).toEqual([])
})
