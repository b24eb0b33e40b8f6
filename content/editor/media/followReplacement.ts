import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { isReadBy, withReplaced, withVoice } from './withReplaced.ts'

/** Somebody may save the same draft at the same moment; so often it is read and tried anew. */
const TRIES = 3

/** What did not take the new file, and why. */
export interface Left {
  readonly title: Localized
  readonly problem: Problem
}

/** How many drafts have the new file, and which could not take it. */
export interface Followed {
  readonly count: number
  readonly left: readonly Left[]
}

/** Does it again where another has saved meanwhile, which `code` tells. @throws Problem */
export async function inSpite<Done>(code: string, work: () => Promise<Done>, tries = TRIES): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    if (tries > 1 && error instanceof Problem && error.code === code) return inSpite(code, work, tries - 1)
    throw error
  }
}

/**
 * Why one draft cannot take the file: a sound may be too long to read a text, subtitles longer than a film. What keeps
 * all of them from it is thrown on.
 */
export function asReason(error: unknown): Problem {
  if (!(error instanceof Problem) || /^(request|access|server)\//.test(error.code)) throw error
  return error
}

/**
 * Writes a new file of the library into the draft of every exhibit that has the old one. What the hall shows stays until
 * they are published. @throws Problem
 */
export async function followReplacement(
  old: LibraryEntry,
  fresh: LibraryEntry,
  locale: Locale,
): Promise<Followed> {
  const drafts = await call(routes.listDrafts, { locale })
  const left: Left[] = []
  let count = 0
  for (const { exhibit, place } of drafts) {
    const isRead = isReadBy(exhibit, old)
    // What was put away keeps what it had.
    if (place === 'archived' || place === 'leaving') continue
    if (!isRead && withReplaced(exhibit, old, fresh) === exhibit) continue
    try {
      const voice = isRead && (await call(routes.narrateBySound, { params: { id: fresh.id }, locale }))
      const next = (now: Exhibit) => withReplaced(voice ? withVoice(now, old, voice) : now, old, fresh)
      await inSpite('exhibit/saved-by-other', () => rewrite(exhibit.id, next, locale))
      count += 1
    } catch (error) {
      left.push({ title: exhibit.title, problem: asReason(error) })
    }
  }
  return { count, left }
}

async function rewrite(id: string, next: (exhibit: Exhibit) => Exhibit, locale: Locale) {
  const { exhibit, version } = await call(routes.readDraft, { params: { id }, locale })
  await call(routes.saveDraft, { params: { id }, body: { version, exhibit: next(exhibit) }, locale })
}
