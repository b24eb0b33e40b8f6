import { startBed } from './beds.ts'
import { score } from './score.ts'
import { heardLately, levelFor, type Sounded } from './soundLimits.ts'
import type { BedName, SoundName } from './sounds.ts'

/** Changes of loudness take so many s, so that nothing clicks. */
const FADE = 0.08
const BED_FADE = 1.2

/** The sounds of one screen on one context, behind one loudness and one mute. */
export function createPlayer(
  context: BaseAudioContext,
  { volume: first, muted }: { volume: number; muted: boolean },
) {
  let volume = first
  let silent = muted
  let lately: readonly Sounded[] = []
  let bed: { name: BedName; loudness: GainNode; stop: () => void } | undefined
  const master = new GainNode(context, { gain: silent ? 0 : volume })
  master.connect(context.destination)
  const glide = (to: GainNode, value: number, seconds: number) =>
    to.gain.setTargetAtTime(value, context.currentTime, seconds / 3)

  const stopBed = () => {
    if (!bed) return
    const { loudness, stop } = bed
    glide(loudness, 0, BED_FADE)
    setTimeout(() => {
      stop()
      loudness.disconnect()
    }, BED_FADE * 1000)
    bed = undefined
  }

  return {
    /** Plays it unless too many were heard just now; true where it is played. */
    play: (name: SoundName): boolean => {
      const at = context.currentTime
      const level = silent ? 0 : levelFor(name, at, lately)
      if (level === 0) return false
      lately = [...heardLately(lately, at), { name, at }]
      const out = new GainNode(context, { gain: level })
      out.connect(master)
      score[name]({ context, out }, at + 0.005)
      return true
    },
    /** What goes on behind the scene from now on, and how strong, 0 to 1. */
    goOn: (name: BedName | null, level: number) => {
      if (bed?.name !== name) stopBed()
      if (!name) return
      if (!bed) {
        const loudness = new GainNode(context, { gain: 0 })
        loudness.connect(master)
        bed = { name, loudness, stop: startBed({ context, out: loudness }, name) }
      }
      glide(bed.loudness, level, BED_FADE)
    },
    setVolume: (wanted: number) => {
      volume = wanted
      if (!silent) glide(master, volume, FADE)
    },
    setMuted: (wanted: boolean) => {
      silent = wanted
      glide(master, silent ? 0 : volume, FADE)
    },
  }
}
