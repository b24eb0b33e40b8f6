import { createPlayer } from '../../kiosk/sound/createPlayer.ts'
import type { BedName, SoundName } from '../../kiosk/sound/sounds.ts'

/** What is asked of the loudspeaker of a touch screen. */
export interface Asking {
  readonly seconds: number
  /** Which sound, and when, in s. */
  readonly sounds?: readonly (readonly [name: SoundName, at: number])[]
  readonly bed?: BedName
  readonly muted?: boolean
}

/** How loud that became, 1 being all there is. */
export interface Heard {
  readonly peak: number
  readonly rms: number
}

declare global {
  interface Window {
    /** Plays it faster than time and answers with how loud it became. */
    hearSounds: (asking: Asking) => Promise<Heard>
  }
}

const RATE = 44_100

window.hearSounds = async ({ seconds, sounds = [], bed, muted = false }) => {
  const context = new OfflineAudioContext({ length: Math.ceil(RATE * seconds), sampleRate: RATE })
  const player = createPlayer(context, { volume: 1, muted })
  for (const [name, at] of sounds) {
    if (at === 0) player.play(name)
    else
      void context.suspend(at).then(() => {
        player.play(name)
        return context.resume()
      })
  }
  if (bed) player.goOn(bed, 1)
  const samples = (await context.startRendering()).getChannelData(0)
  const power = samples.reduce((sum, one) => sum + one * one, 0)
  return {
    peak: samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
    rms: Math.sqrt(power / samples.length),
  }
}
