import type { Broadcast } from '#content/schema/broadcast.ts'

/** What a viewer is told, in the order of a broadcast's life. */
export type WatchState =
  | 'loading'
  | 'notFound'
  | 'error'
  | 'before'
  | 'waiting'
  | 'starting'
  | 'onAir'
  | 'interrupted'
  | 'ended'
  | 'replay'

interface Known {
  /** Undefined until the server has answered. */
  readonly broadcast: Pick<Broadcast, 'status' | 'startsAt'> | undefined
  readonly failed: 'notFound' | 'error' | undefined
  readonly hasPicture: boolean
  /** The viewer asked for the replay. */
  readonly replaying: boolean
  readonly nowMs: number
}

/** The only place that decides what a watch page says. */
export function watchState({ broadcast, failed, hasPicture, replaying, nowMs }: Known): WatchState {
  if (failed && (!broadcast || failed === 'notFound')) return failed
  if (!broadcast) return 'loading'
  if (broadcast.status === 'planned') return nowMs < Date.parse(broadcast.startsAt) ? 'before' : 'waiting'
  if (broadcast.status === 'ended') return replaying ? 'replay' : 'ended'
  // While the host is away the picture itself says so: nothing is laid over it.
  if (hasPicture) return 'onAir'
  return broadcast.status === 'onAir' ? 'starting' : 'interrupted'
}

/** The time left until `startsAt`, in whole units; all zero once it has come. */
export function timeLeft(startsAt: string, nowMs: number) {
  const left = Math.max(0, Math.ceil((Date.parse(startsAt) - nowMs) / 1000))
  return {
    days: Math.floor(left / 86_400),
    hours: Math.floor(left / 3600) % 24,
    minutes: Math.floor(left / 60) % 60,
    seconds: left % 60,
  }
}
