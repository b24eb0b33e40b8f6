import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'

/** What every field of a form is given. */
export interface Form {
  readonly exhibit: Exhibit
  readonly faults: ReadonlyMap<string, string>
  readonly locale: Locale
  readonly anchors: readonly string[]
  /** The hotspot that is being placed on the preview, by its id. */
  readonly placing: string | undefined
  /** The paths of what is missing before it can be published. */
  readonly missing: ReadonlySet<string>
  readonly edit: (exhibit: Exhibit) => void
}
