import type { ExhibitFigure } from '../schema/exhibitVisit.ts'
import type { Locale } from '../schema/localized.ts'
import { figuresWords } from './figuresWords.ts'
import type { zh } from './zh/figures.ts'

type Named = Pick<ExhibitFigure['parts'][number], 'part' | 'title'>

/** How a part of a screen is called: `Hotspot: Flowers first`; what has no words of its own goes by its name. */
export function partName({ part, title }: Named, locale: Locale): string {
  const [kind = '', name] = part.split(':')
  const key = `part.${kind}` as Extract<keyof typeof zh, `part.${string}`>
  // A newer screen may name what this server has no word for yet.
  const known: string = figuresWords(locale)(key) ?? kind
  const own = title?.[locale] ?? name
  if (!own) return known
  return locale === 'zh' ? `${known}：${own}` : `${known}: ${own}`
}
