import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Locale } from '../../schema/localized.ts'
import { faultsIn } from '../faultsIn.ts'
import { forgetUnsent, readUnsent, unsentOf } from './unsent.ts'

/** What a hall says that will take it a little later. */
export const AWAY: readonly string[] = [
  'request/offline',
  'request/timeout',
  'server/broken',
  'access/sign-in-first',
]

interface Asked {
  readonly username: string
  readonly locale: Locale
}

/**
 * Sends what this browser kept of the exhibits that are not open; the one that is sees to itself. What has a fault or has been saved by somebody else
 * meanwhile waits until it is opened. `away`: the hall could not be reached, and the rest goes another time.
 */
export async function sendLeft({ username, locale }: Asked, open: string | undefined) {
  const sent: ExhibitDraft[] = []
  for (const id of unsentOf(username)) {
    const unsent = id === open ? undefined : readUnsent(username, id)
    if (!unsent || faultsIn(unsent.written, locale).size > 0) continue
    try {
      const body = { version: unsent.version, exhibit: unsent.written }
      sent.push(await call(routes.saveDraft, { params: { id }, body, locale }))
      forgetUnsent(username, id, unsent.written)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (AWAY.includes(error.code)) return { sent, away: true }
    }
  }
  return { sent, away: false }
}
