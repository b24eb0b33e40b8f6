import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { RunningHall } from '../../support/startHall.ts'

/** A broadcast for a bench. */
export async function planClock(hall: RunningHall): Promise<HostedBroadcast> {
  const startsAt = new Date(Date.now() + 60_000).toISOString()
  const reply = await hall.asAdmin('POST', '/api/broadcasts', { title: '钟', startsAt })
  return (await reply.json()) as HostedBroadcast
}
