import type { Model } from '../../schema/exhibit.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { modelFacts } from '../../schema/mediaFacts.ts'
import { MOST_OF_MODEL, tooMuchOf } from '../../schema/modelBudget.ts'
import { formWords } from '../../strings/formWords.ts'

/** A file of the library as an exhibit shows it; undefined while it is not ready. */
export function modelOf({ kind, status, facts, alt }: LibraryEntry, unwritten: Localized): Model | undefined {
  const made = kind === 'model' && status === 'ready' ? modelFacts.safeParse(facts).data : undefined
  return made && { file: made.file, alt: alt ?? unwritten }
}

/** Why a model of the library cannot stand in an exhibit, in words; undefined where it can. */
export function whyNoModel({ facts }: LibraryEntry, locale: Locale): string | undefined {
  const { data } = modelFacts.safeParse(facts)
  if (!data) return undefined
  const { triangles, draws = data.kept.meshes } = data.kept
  const tooMuch = tooMuchOf({ triangles, draws })
  if (!tooMuch) return undefined
  const count = new Intl.NumberFormat(locale)
  const [asked, most] = [{ triangles, draws }[tooMuch], MOST_OF_MODEL[tooMuch]]
  return formWords(locale)(`model.${tooMuch}`, { count: count.format(asked), most: count.format(most) })
}
