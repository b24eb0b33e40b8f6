import { Problem } from '#content/contract/problems.ts'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import { filesIn } from './mergeDrafts.ts'
import { titlesOf } from './titlesOf.ts'

/**
 * A step back may name what was deleted since, and every screen would refuse an edition that has not all of its files.
 * @throws Problem `exhibit/file-gone` with the titles
 */
export async function proveFiles(
  chosen: readonly ExhibitDraft[],
  filesKept: (files: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const coming = chosen.filter(({ place }) => place !== 'leaving').map(({ exhibit }) => exhibit)
  const kept = await filesKept(coming.flatMap(filesIn))
  const lacking = coming.filter((exhibit) => filesIn(exhibit).some((file) => !kept.has(file)))
  if (lacking.length > 0) throw new Problem('exhibit/file-gone', titlesOf(lacking.map(({ title }) => title)))
}
