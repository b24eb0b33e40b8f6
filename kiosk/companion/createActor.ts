import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Gesture } from '#content/ip/gestures.ts'
import { beginGesture, type Playing } from '#content/ip/mascotPose.ts'
import type { Mood } from '#content/ip/moods.ts'
import { type Season, seasonOf } from '#content/ip/seasonOf.ts'

/** Her eyes are half way to the finger after this long. */
const HALF_WAY_SECONDS = 0.07
/** A finger that has not moved for so long is no longer looked at. */
const BORED_SECONDS = 6

/** Before any picture began, in s. */
const LONG_AGO = -1000

interface Look {
  readonly x: number
  readonly y: number
}

/** Plays the mascot by the time of the picture: gestures begin now, and the eyes follow a finger softly. */
export function createActor(today: () => Date) {
  let playing: Playing = { gesture: 'idle', since: LONG_AGO }
  let seconds = 0
  let wanted: Look = { x: 0, y: 0 }
  let look: Look = wanted
  let lookedAt = LONG_AGO
  let costume: Season = seasonOf(today())

  return {
    /** On a new picture time begins anew: what was played goes on from there. */
    enter: () => {
      const { gesture, mood } = playing
      playing = { gesture, since: LONG_AGO, ...(mood ? { mood } : {}) }
      lookedAt = LONG_AGO
      seconds = 0
      costume = seasonOf(today())
    },
    play: (gesture: Gesture, mood?: Mood) => {
      playing = beginGesture(seconds, gesture, playing, mood)
    },
    lookAt: (at: Look) => {
      wanted = at
      lookedAt = seconds
    },
    /** The mascot at a second of the picture. A still picture is not waited for: there she has looked already. */
    moment: (now: number, still = false): MascotMoment => {
      const passed = Math.max(0, now - seconds)
      seconds = now
      const target = now - lookedAt < BORED_SECONDS || still ? wanted : { x: 0, y: 0 }
      const part = still ? 1 : 1 - 0.5 ** (passed / HALF_WAY_SECONDS)
      look = { x: look.x + (target.x - look.x) * part, y: look.y + (target.y - look.y) * part }
      return { ...playing, look, costume }
    },
  }
}
