import type { Edition } from '#content/schema/edition.ts'
import type { Session } from '../session/session.ts'
import { screenId } from './screenId.ts'

/** What a touch screen tells the hall about itself. */
export const reportOf = (session: Session, edition: Edition | null) => ({
  id: screenId(),
  role: 'touch' as const,
  showing: [session.screen, 'exhibit' in session ? session.exhibit : 'film' in session ? session.film : '']
    .filter(Boolean)
    .join(':'),
  edition: edition?.id ?? null,
  width: Math.max(1, innerWidth),
  height: Math.max(1, innerHeight),
})
