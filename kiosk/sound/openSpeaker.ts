import { createPlayer } from './createPlayer.ts'
import type { BedName, SoundName } from './sounds.ts'

/** With nothing to hear for so long, the sound of the machine is switched off, in ms. */
const REST_MS = 4_000

/** The loudspeaker of a screen: awake while there is something to hear. Needs a touch before it. */
export function openSpeaker({ volume, muted }: { volume: number; muted: boolean }) {
  const context = new AudioContext({ latencyHint: 'interactive' })
  const player = createPlayer(context, { volume, muted })
  let silent = muted
  let bed: BedName | null = null
  let resting: ReturnType<typeof setTimeout> | undefined

  const rest = () => {
    clearTimeout(resting)
    if (bed === null || silent) resting = setTimeout(() => void context.suspend(), REST_MS)
  }
  const wake = () => {
    if (context.state === 'suspended') void context.resume()
    rest()
  }
  if (muted) void context.suspend()

  return {
    play: (name: SoundName) => {
      if (!silent && player.play(name)) wake()
    },
    goOn: (name: BedName | null, level: number) => {
      bed = name
      player.goOn(name, level)
      if (silent || name === null) rest()
      else wake()
    },
    setVolume: player.setVolume,
    setMuted: (wanted: boolean) => {
      silent = wanted
      player.setMuted(wanted)
      if (silent) rest()
      else wake()
    },
    close: () => {
      clearTimeout(resting)
      void context.close()
    },
  }
}

export type Speaker = ReturnType<typeof openSpeaker>
