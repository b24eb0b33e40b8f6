import type { Words } from '../translate.ts'
import type { zh } from '../zh/throw.ts'

/** Showing an exhibit on the wall from a touch screen, in English. */
export const en: Words<typeof zh> = {
  free: 'Show on the wall',
  mine: 'On the wall · take it back',
  taken: 'Somebody is on the wall; one moment, please',
}
