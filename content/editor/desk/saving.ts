/** How what is written stands with the hall. */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'invalid' | 'offline' | 'failed' | 'clash' | 'full'

/** What happened that the editor should hear of. */
export interface Told {
  readonly what: 'merged' | 'found' | 'changedBy'
  readonly who: string
}
