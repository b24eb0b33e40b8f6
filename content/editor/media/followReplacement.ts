import { call } from '../../contract/call.ts'
import { Problem } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { withReplaced } from './withReplaced.ts'

/** Somebody may save the same draft at the same moment; so often it is read and tried anew. */
const TRIES = 3

/**
 * Writes a new file of the library into the draft of every exhibit that has the old one; says of how many. What the hall
 * shows stays until they are published. @throws Problem
 */
export async function followReplacement(
  old: LibraryEntry,
  fresh: LibraryEntry,
  locale: Locale,
): Promise<number> {
  const drafts = await call(routes.listDrafts, { locale })
  let followed = 0
  for (const { exhibit, place } of drafts) {
    // What was put away keeps what it had.
    if (place === 'archived' || place === 'leaving' || withReplaced(exhibit, old, fresh) === exhibit) continue
    await follow(exhibit.id, old, fresh, locale)
    followed += 1
  }
  return followed
}

async function follow(id: string, old: LibraryEntry, fresh: LibraryEntry, locale: Locale, tries = TRIES) {
  const { exhibit, version } = await call(routes.readDraft, { params: { id }, locale })
  const body = { version, exhibit: withReplaced(exhibit, old, fresh) }
  await call(routes.saveDraft, { params: { id }, body, locale }).catch((error: unknown) => {
    if (tries > 1 && error instanceof Problem && error.code === 'exhibit/saved-by-other')
      return follow(id, old, fresh, locale, tries - 1)
    throw error
  })
}
