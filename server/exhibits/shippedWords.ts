import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { problems, wordOfProblem } from '#content/contract/problems.ts'
import type { Localized } from '#content/schema/localized.ts'

/** What is drawn into pictures when they are made, or said by a tool beside the hall: nobody could see it said otherwise. */
const FIXED = new Set(['slates.ts', 'ledger.ts'])
const root = join(import.meta.dirname, '../../content/strings')
type Dictionary = Readonly<Record<string, string>>

let reading: Promise<Readonly<Record<string, Localized>>> | undefined

/** Every word of the software by its dictionary and key (`kiosk/home.title`), and those of its failures; read once. */
export function shippedWords(): Promise<Readonly<Record<string, Localized>>> {
  reading ??= read()
  return reading
}

async function read() {
  const parts = (await readdir(join(root, 'zh')))
    .filter((name) => name.endsWith('.ts') && !FIXED.has(name))
    .sort()
  const dictionaries = await Promise.all(
    parts.map(async (name) => {
      const [{ zh }, { en }] = (await Promise.all([
        import(join(root, 'zh', name)),
        import(join(root, 'en', name)),
      ])) as [{ zh: Dictionary }, { en: Dictionary }]
      const part = name.replace(/\.ts$/, '')
      return Object.entries(zh).map(
        ([key, said]) => [`${part}/${key}`, { zh: said, en: en[key] ?? said }] as const,
      )
    }),
  )
  const failures = Object.entries(problems).map(([code, [, said]]) => [wordOfProblem(code), said] as const)
  return Object.fromEntries([...dictionaries.flat(), ...failures])
}
