import type { Exhibit, Theme } from '#content/schema/exhibit.ts'

/** The exhibits of one theme, in their order. */
export interface Shelf {
  /** Null where so few exhibits are there that they need no themes. */
  readonly theme: Theme | null
  readonly exhibits: readonly Exhibit[]
}

// Not from the schema: a screen starts without it.
const THEMES = ['trees', 'wildlife', 'city', 'waste'] as const satisfies readonly Theme[]

/** As many cards as stay large. */
export const CARDS_A_PAGE = 4

/** An edition kept since before there were themes has none. */
const themeOf = ({ theme }: Exhibit): Theme => theme ?? THEMES[0]

/** Themes that have exhibits, in the order of the hall; all on one shelf where they fit on a page. */
export function shelvesOf(exhibits: readonly Exhibit[], most: number = CARDS_A_PAGE): Shelf[] {
  if (exhibits.length <= most) return [{ theme: null, exhibits }]
  return THEMES.map((theme) => ({
    theme,
    exhibits: exhibits.filter((exhibit) => themeOf(exhibit) === theme),
  })).filter((shelf) => shelf.exhibits.length > 0)
}

/** The cards of one page and how many pages there are; a page that is not there is the nearest that is. */
export function pageOf({ exhibits }: Shelf, wanted: number, most: number = CARDS_A_PAGE) {
  const pages = Math.max(1, Math.ceil(exhibits.length / most))
  const page = Math.min(pages - 1, Math.max(0, wanted))
  return { cards: exhibits.slice(page * most, (page + 1) * most), page, pages }
}

interface Walked {
  /** Exhibits opened on this visit, in their order. */
  readonly seen: readonly string[]
  /** What the tour showed when the visitor came. */
  readonly shown: string | null
}

/**
 * What the mascot would look at next: first what drew the visitor here, then its neighbours of the same theme, then
 * the rest; nothing once all has been seen.
 */
export function suggestionFor(exhibits: readonly Exhibit[], { seen, shown }: Walked): Exhibit | undefined {
  const fresh = exhibits.filter(({ id }) => !seen.includes(id))
  if (seen.length === 0) return fresh.find(({ id }) => id === shown) ?? fresh[0]
  const last = exhibits.findIndex(({ id }) => id === seen.at(-1))
  const onward = [...exhibits.slice(last + 1), ...exhibits.slice(0, Math.max(0, last))]
  const next = onward.filter(({ id }) => fresh.some((one) => one.id === id))
  return next.find((one) => one.theme === exhibits[last]?.theme) ?? next[0]
}
