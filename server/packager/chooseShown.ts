import type { Shown } from '#content/schema/broadcast.ts'

interface Situation {
  readonly main: boolean
  readonly backup: boolean
  /** The host asked for a break. */
  readonly intermission: boolean
  /** Whether viewers saw a host not long ago, and wait. */
  readonly missed: boolean
  readonly ended: boolean
}

/** The only place that decides what is on air. */
export function chooseShown({ main, backup, intermission, missed, ended }: Situation): Shown {
  if (ended) return 'nothing'
  if (missed && intermission) return 'intermission'
  if (main) return 'main'
  if (backup) return 'backup'
  return missed ? 'backSoon' : 'nothing'
}
