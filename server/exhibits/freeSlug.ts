import { pinyin } from 'pinyin-pro'
import type { Localized } from '#content/schema/localized.ts'

const LONGEST = 50

/** The name of a new exhibit in addresses: from its English title, else from how the Chinese one sounds; never one of `taken`. */
export function freeSlug(title: Localized, taken: ReadonlySet<string>): string {
  const wish = slugOf(title.en) || slugOf(pinyin(title.zh, { toneType: 'none' })) || 'exhibit'
  if (!taken.has(wish)) return wish
  for (let number = 2; ; number++) {
    const next = `${wish}-${number}`
    if (!taken.has(next)) return next
  }
}

const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '')
