import { onCare, volumeNow } from '../care/careNow.ts'
import { isMuted, onMute } from '../sound/mute.ts'
import { Narrator } from './narrator.ts'
import { takeTurns } from './takeTurns.ts'

let voice: Narrator | undefined

/** The voice of this screen; made when somebody first needs it. */
export const narrator = (): Narrator => {
  if (voice) return voice
  const made = new Narrator(new Audio())
  made.muted = isMuted()
  onMute((muted) => {
    made.muted = muted
  })
  made.volume = volumeNow()
  onCare(() => {
    made.volume = volumeNow()
  })
  takeTurns(made, new BroadcastChannel('greenhall.voice'))
  voice = made
  return made
}
