import type { Load } from './gasYield.ts'
import type { Station } from './stations.ts'

export interface BiogasInputs extends Load {
  /** What the visitor looks at now. */
  readonly at: Station
  /** 0 … 1: how far the fly trays are pulled out. */
  readonly trays: number
}
