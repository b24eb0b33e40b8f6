import type { Narrator } from './narrator.ts'

/**
 * Two visitors side by side share the loudspeaker of their screen: when one begins to listen, the other's voice pauses
 * where it is. Whoever listens in silence disturbs nobody.
 */
export function takeTurns(narrator: Narrator, others: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>) {
  let wasHeard = false
  narrator.follow(() => {
    const isHeard = narrator.voice === 'speaking' && !narrator.muted
    if (isHeard && !wasHeard) others.postMessage('speaking')
    wasHeard = isHeard
  })
  others.onmessage = () => {
    if (!narrator.muted) narrator.pause()
  }
}
