import { Problem } from '#content/contract/problems.ts'
import type { HallWords } from '#content/contract/routes/words.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditingNews } from '#content/schema/editing.ts'
import type { Localized } from '#content/schema/localized.ts'
import { placeholderFaults, type WordOverrides } from '#content/schema/wordOverrides.ts'
import type { Serve } from '../serve.ts'
import { saysTheSame } from './editionHash.ts'
import type { EditionStore } from './editionStore.ts'
import type { PartStore } from './partStore.ts'
import { shippedWords } from './shippedWords.ts'

interface Needs {
  readonly editions: EditionStore
  readonly parts: PartStore
  readonly now: () => Date
  readonly tell: (news: EditingNews) => void
}

/** The words of the software, which editors may say otherwise; the next edition takes them along. */
export function words(serve: Serve, { editions, parts, now, tell }: Needs) {
  const read = async (): Promise<HallWords> => {
    const [{ words: inHall = {} }, shipped] = [await editions.current(), await shippedWords()]
    const { content, version } = await parts.read('words')
    const shown = knownWords(inHall, shipped)
    const written = knownWords((content as WordOverrides | null) ?? inHall, shipped)
    return { shipped, written, changed: !saysTheSame(written, shown), version }
  }
  serve(routes.readWords, read)
  serve(
    routes.saveWords,
    async ({ body: { version, written }, identity }) => {
      const shipped = await shippedWords()
      const kept = Object.entries(written).flatMap(([key, said]) => {
        const differs = differing(key, shipped[key], said)
        return Object.keys(differs).length > 0 ? [[key, differs] as const] : []
      })
      const { words: shown = {} } = await editions.current()
      const next = Object.fromEntries(kept)
      // What is in the hall already is no draft.
      const content = saysTheSame(next, shown) ? null : next
      await parts.save({ by: identity?.username ?? '', at: now() }, 'words', content, { onto: version })
      tell({ what: 'part', exhibit: null })
      return read()
    },
    { bodyLimit: 4 * 1024 * 1024 },
  )
}

/** Those that the software has: one that another version of it had is said nowhere, and must not keep the others from being saved. */
export const knownWords = (words: WordOverrides, shipped: Readonly<Record<string, Localized>>) =>
  Object.fromEntries(Object.entries(words).filter(([key]) => shipped[key]))

/** @throws Problem `words/placeholders` */
export const proveWords = (words: WordOverrides, shipped: Readonly<Record<string, Localized>>): void => {
  for (const [key, said] of Object.entries(knownWords(words, shipped))) differing(key, shipped[key], said)
}

/** What is said otherwise than the software says it. @throws Problem `words/unknown`, `words/placeholders` */
function differing(
  key: string,
  shipped: Localized | undefined,
  said: WordOverrides[string],
): WordOverrides[string] {
  if (!shipped) throw new Problem('words/unknown', key)
  const differs = (['zh', 'en'] as const).flatMap((language) => {
    const text = said[language]
    if (text === undefined || text === shipped[language]) return []
    const faults = placeholderFaults(shipped[language], text)
    if (faults.length > 0)
      throw new Problem('words/placeholders', `${key} ${faults.map((name) => `{${name}}`).join(' ')}`)
    return [[language, text] as const]
  })
  return Object.fromEntries(differs)
}
