import type { HostedBroadcast, StreamRole } from '#content/schema/broadcast.ts'

/** What becomes of what the studio sends: seen by all, by the host alone, or kept ready. */
export function airState(
  { rehearsalUrl, shown }: Pick<HostedBroadcast, 'rehearsalUrl' | 'shown'>,
  sentAs: StreamRole,
): 'onAir' | 'rehearsing' | 'standingBy' {
  if (rehearsalUrl !== null) return 'rehearsing'
  return sentAs === 'backup' && shown !== 'backup' ? 'standingBy' : 'onAir'
}
