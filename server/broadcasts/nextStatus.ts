import type { BroadcastStatus } from '#content/schema/broadcast.ts'

/** What may happen to a broadcast: pictures arrive, pictures stop, the host says goodbye. */
export type BroadcastEvent = 'playable' | 'lost' | 'end'

const steps: Record<BroadcastStatus, Partial<Record<BroadcastEvent, BroadcastStatus>>> = {
  planned: { playable: 'onAir', end: 'ended' },
  onAir: { lost: 'interrupted', end: 'ended' },
  interrupted: { playable: 'onAir', end: 'ended' },
  ended: {},
}

/** The status after an event; what does not fit changes nothing. */
export const nextStatus = (status: BroadcastStatus, event: BroadcastEvent): BroadcastStatus =>
  steps[status][event] ?? status
