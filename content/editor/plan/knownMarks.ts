import type { Exhibit, Theme } from '../../schema/exhibit.ts'
import type { HallPlan, PlanMark } from '../../schema/hallPlan.ts'
import type { Localized } from '../../schema/localized.ts'
import type { Screen } from '../../schema/screen.ts'
import { screensWords } from '../../strings/screensWords.ts'
import type { zh } from '../../strings/zh/screens.ts'

/** What the plan says of a screen or an exhibit. */
export interface KnownMark {
  readonly kind: PlanMark['kind']
  readonly id: string
  readonly name: Localized
  /** The walk of an exhibit. */
  readonly theme?: Theme
  /** What a screen shows now. */
  readonly shows?: Localized
  /** Where a screen is not connected. */
  readonly dark?: boolean
}

type Titled = Pick<Exhibit, 'id' | 'title'>
const keyOf = ({ kind, id }: Pick<PlanMark, 'kind' | 'id'>) => `${kind} ${id}`
const both = (text: string): Localized => ({ zh: text, en: text })

/** Paired screens and exhibits, by kind and id. */
export function knownMarks(
  exhibits: readonly Pick<Exhibit, 'id' | 'title' | 'theme'>[],
  screens: readonly Screen[],
): ReadonlyMap<string, KnownMark> {
  const all: KnownMark[] = [
    ...exhibits.map(({ id, title: name, theme }) => ({ kind: 'exhibit' as const, id, name, theme })),
    ...screens.flatMap(({ id, paired, connected, showing }) =>
      paired
        ? [
            {
              ...{ kind: 'screen' as const, id, name: both(paired.name), dark: !connected },
              shows: showsOf(connected ? showing : '', exhibits),
            },
          ]
        : [],
    ),
  ]
  return new Map(all.map((one) => [keyOf(one), one]))
}

/** What stands nowhere on the plan, exhibits first. */
export const notOnPlan = (plan: HallPlan, known: ReadonlyMap<string, KnownMark>): KnownMark[] => {
  const placed = new Set(plan.marks.map(keyOf))
  return [...known.values()].filter((one) => !placed.has(keyOf(one)))
}

/** `exhibit:plane-street-tree` as a screen says it, in words. */
function showsOf(showing: string, exhibits: readonly Titled[]): Localized {
  const [kind = '', id = ''] = showing.split(':')
  const title = exhibits.find((one) => one.id === id)?.title
  const said = (language: keyof Localized) => {
    const say = screensWords(language)
    if (kind === 'attract' || kind === 'home' || kind === 'thanks' || kind === 'broadcast')
      return say(`showing.${kind}`)
    if (kind === 'exhibit' || kind === 'quiz' || kind === 'film')
      return say(`showing.${kind}` satisfies keyof typeof zh, { what: title?.[language] ?? id })
    return showing
  }
  return { zh: said('zh'), en: said('en') }
}
