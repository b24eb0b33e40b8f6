import type { Beside } from '#content/schema/broadcastDetail.ts'
import type { Locale } from '#content/schema/localized.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { howCounted } from '#content/strings/howCounted.ts'
import { reasonsWords } from '#content/strings/reasonsWords.ts'
import { workbookWords } from '#content/strings/workbookWords.ts'
import type { LedgerHead } from './readLedgerHeads.ts'
import { at, count, decimal, type Sheet, text, typed } from './sheet.ts'

const DEFINED = [
  ['views', 'how.views'],
  ['starts', 'how.starts'],
  ['engaged', 'how.engaged'],
  ['watching', 'how.watching'],
  ['peak', 'how.peak'],
  ['hours', 'how.hours'],
  ['median', 'how.median'],
  ['startup', 'how.startup'],
  ['rebuffer', 'how.rebuffer'],
] as const
const DEFINED_IN_BOOK = [
  ['sheet.kept', 'how.kept'],
  ['stayed', 'how.stayed'],
  ['by.region', 'how.region'],
  ['sheet.days', 'how.days'],
  ['sheet.forecast', 'how.forecast'],
  ['sheet.beside', 'how.beside'],
] as const

/** How each figure is counted. */
export function howSheet(locale: Locale): Sheet {
  const [say, name] = [workbookWords(locale), figuresWords(locale)]
  return {
    name: say('sheet.how'),
    columns: [text(say('figure')), text(say('how'))],
    rows: [
      ...DEFINED.map(([figure, how]) => [name(figure), name(how, howCounted)]),
      ...DEFINED_IN_BOOK.map(([figure, how]) => [say(figure), name(how, howCounted)]),
    ],
  }
}

/** Where the figures come from, and up to which rows of the ledger. */
export function sourceSheet(countedAt: string, heads: readonly LedgerHead[], locale: Locale): Sheet {
  const say = workbookWords(locale)
  return {
    name: say('sheet.source'),
    columns: [text(say('ledgerHead')), count(say('ledgerRow')), text(say('ledgerHash'))],
    rows: [
      [say('countedAt'), typed('time', at(countedAt)), null],
      [say('ledgerExplain'), null, null],
      ...heads.map(({ chain, number, hash }) => [chain, number, hash]),
    ],
  }
}

/** What is kept beside the count, and why. */
export function besideSheet(beside: readonly Beside[], locale: Locale): Sheet {
  const [say, name, why] = [workbookWords(locale), figuresWords(locale), reasonsWords(locale)]
  return {
    name: say('sheet.beside'),
    columns: [
      text(say('reason')),
      count(name('starts')),
      count(name('views')),
      decimal(name('hours')),
      text(say('why')),
    ],
    rows: beside.map(({ reason, starts, views, watchSeconds }) => [
      why(reason),
      starts,
      views,
      watchSeconds / 3600,
      why(`${reason}.why`, howCounted),
    ]),
  }
}
