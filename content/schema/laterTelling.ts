import type { Broadcast } from './broadcast.ts'

/**
 * Which of two tellings of one broadcast holds. An answer may be overtaken by what the socket says meanwhile,
 * so what is heard last is not always the latest.
 */
export const laterTelling = (known: Broadcast | undefined, heard: Broadcast): Broadcast =>
  known && known.revision > heard.revision ? known : heard
