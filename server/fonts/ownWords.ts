import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problems } from '#content/contract/problems.ts'
import { zh as emergency } from '#content/strings/zh/emergency.ts'
import type { Words } from './drawnCharacters.ts'

/** The pages that draw an edition. */
const PAGES = ['kiosk/touch.html', 'kiosk/wall.html']

type Manifest = Record<
  string,
  { readonly file: string; readonly imports?: readonly string[]; readonly dynamicImports?: readonly string[] }
>

/**
 * The words of the software itself. Every character that stands in a script of a screen is there for the text; which of
 * them stand in another typeface is noted in `ownCharacters.json` (`test/support/noteOwnCharacters.ts` walks the screens and notes it).
 */
export function readOwnWords(dist: string): Words {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
  const scripts = new Set<string>()
  const follow = (name: string) => {
    if (scripts.has(name)) return
    scripts.add(name)
    const { imports = [], dynamicImports = [] } = manifest[name] ?? {}
    for (const next of [...imports, ...dynamicImports]) follow(next)
  }
  PAGES.forEach(follow)
  const files = [...scripts]
    .flatMap((name) => manifest[name]?.file ?? [])
    .filter((file) => file.endsWith('.js'))
  // What a call may fail with comes along with every call; a screen shows none of it to visitors.
  const failures = Object.values(problems).flatMap(([, words]) => Object.values(words))
  const spoken = (file: string) =>
    failures.reduce((text, failure) => text.replaceAll(failure, ''), readFileSync(join(dist, file), 'utf8'))
  const sans = new Set(files.flatMap((file) => [...new Set(spoken(file))]))
  const noted = JSON.parse(readFileSync(join(import.meta.dirname, 'ownCharacters.json'), 'utf8')) as Omit<
    Words,
    'sans'
  >
  // What staff are offered to say in an emergency stands in no script of a screen.
  const signs = Object.values(emergency).join('')
  return { ...noted, sans: [...new Set([...sans, ...signs])].join('') }
}
