import type { Edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { onTour } from '#content/screens/onTour.ts'
import { type StageName, stageNameOf } from '../scenes/stageName.ts'
import type { Session } from './session.ts'
import { touredAt } from './touredAt.ts'

/** The exhibits of an edition as visitors meet them. */
export const inOrder = (edition: Edition | null): Exhibit[] =>
  [...(edition?.exhibits ?? [])].sort((one, other) => one.order - other.order)

/** The exhibit a session shows; while nobody is there, the one the tour has come to. */
export function exhibitOn(
  session: Session,
  exhibits: readonly Exhibit[],
  tour: { seconds: number; side: 'left' | 'right' | null; playlist?: readonly string[] | undefined },
) {
  if ('exhibit' in session) return exhibits.find(({ id }) => id === session.exhibit)
  if (session.screen !== 'attract') return undefined
  return touredAt(
    onTour('exhibit', exhibits, tour.playlist, { exhibits, films: [] }),
    tour.seconds,
    tour.side,
  )
}

/** The picture behind a session: its exhibit's, else the mascot's. */
export const sceneOn = ({ screen }: Session, exhibit: Exhibit | undefined): StageName | undefined =>
  screen === 'attract' || screen === 'exhibit' ? stageNameOf(exhibit) : 'mascot'

/** The exhibit that a visitor has opened, by its name. */
export const exhibitIn = (session: Session) => ('exhibit' in session ? session.exhibit : undefined)
