import type { Documentary } from '#content/schema/documentary.ts'
import type { Session } from '../session/session.ts'

/** The documentary that a session shows; what draws it is fetched when it is opened. */
export function documentaryOn(
  session: Session,
  documentaries: readonly Documentary[],
): Documentary | undefined {
  if (session.screen !== 'film') return undefined
  const found = documentaries.find(({ id }) => id === session.film)
  if (found) void import('./kiosk-documentary.ts')
  return found
}
