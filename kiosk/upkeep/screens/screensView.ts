import type { Edition } from '#content/schema/edition.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { ListedScreen, Screen, ScreenDeed } from '#content/schema/screen.ts'
import type {
  EmergencyStand,
  EmergencyTemplate,
  EmergencyWords,
  SentCommand,
} from '#content/schema/screenCommand.ts'
import type { HolidayYear, ScreenGroup } from '#content/schema/screenSettings.ts'
import { screenTag } from '#content/screens/screenTag.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { troublesOf } from './screenTroubles.ts'

/** All that staff see of the screens. */
export interface ScreensView {
  readonly screens: readonly ListedScreen[]
  readonly groups: readonly ScreenGroup[]
  readonly commands: readonly SentCommand[]
  readonly deeds: readonly ScreenDeed[]
  readonly holidays: readonly (HolidayYear & { readonly own: boolean })[]
  readonly emergency: EmergencyStand | null
  readonly templates: readonly { template: EmergencyTemplate; words: EmergencyWords; own: boolean }[]
  /** What the hall shows now; undefined while nobody could say. */
  readonly edition: Pick<Edition, 'id' | 'exhibits' | 'films' | 'documentaries'> | undefined
}

/** How staff call a screen. */
export const nameOf = ({ id, paired }: Pick<Screen, 'id' | 'paired'>, locale: Locale): string =>
  paired?.name ?? screensWords(locale)('list.unpairedName', { tag: screenTag(id) })

/** All films of the hall, drawn and filmed. */
export const filmsOf = (edition: ScreensView['edition']) => [
  ...(edition?.films ?? []),
  ...(edition?.documentaries ?? []),
]

/** What a screen says it shows, in words. */
export function sayShowing(
  showing: string,
  { edition }: Pick<ScreensView, 'edition'>,
  locale: Locale,
): string {
  const say = screensWords(locale)
  const [kind = '', id = ''] = showing.split(':')
  const named = [...(edition?.exhibits ?? []), ...filmsOf(edition)].find((one) => one.id === id)
  const what = named?.title[locale] ?? id
  switch (kind) {
    case 'attract':
    case 'home':
    case 'waiting':
      return say(`showing.${kind}`)
    case 'exhibit':
    case 'quiz':
    case 'film':
      return say(`showing.${kind}`, { what })
    case 'thanks':
      return say('showing.thanks')
    case 'broadcast':
      return say('showing.broadcast')
    default:
      return showing
  }
}

/** Those in trouble first, then by their names; those nobody has paired last. */
export const inListOrder = (screens: readonly ListedScreen[], locale: Locale): readonly ListedScreen[] => {
  const rank = (screen: ListedScreen) => (screen.paired ? (troublesOf(screen).length > 0 ? 0 : 1) : 2)
  return screens.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      nameOf(one, locale).localeCompare(nameOf(other, locale), locale, { numeric: true }),
  )
}
