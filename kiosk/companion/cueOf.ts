import { times } from '#content/design/tokens.ts'
import type { Gesture } from '#content/ip/gestures.ts'
import type { Mood } from '#content/ip/moods.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Moment } from '#content/schema/mascot.ts'
import type { Session } from '../session/session.ts'

/** What the mascot does on a screen, and which of its words go with it. A new `key` is a new entrance. */
export interface Cue {
  readonly key: string
  readonly gesture: Gesture
  readonly mood: Mood
  readonly moment: Moment
}

/** After half of the patience of the hall she gets sleepy. */
const SLEEPY_AFTER_MS = times.idleAskMs / 2

/** What she plays for a session: pure, so that she never contradicts the screen. */
export function cueOf(session: Session, exhibit: Exhibit | undefined, nowMs: number): Cue {
  if (session.asking) return { key: 'asking', gesture: 'sleep', mood: 'sleepy', moment: 'idle' }
  const cue = awake(session, exhibit)
  const quiet = session.screen !== 'attract' && nowMs - session.touchedAt > SLEEPY_AFTER_MS
  return quiet ? { ...cue, key: `${cue.key} quiet`, gesture: 'idle', mood: 'sleepy', moment: 'idle' } : cue
}

function awake(session: Session, exhibit: Exhibit | undefined): Cue {
  switch (session.screen) {
    case 'attract':
    case 'film':
    case 'films':
    case 'home':
      return { key: session.screen, gesture: 'wave', mood: 'glad', moment: 'hello' }
    case 'exhibit':
      return { key: `exhibit ${session.exhibit}`, gesture: 'point', mood: 'curious', moment: 'hello' }
    case 'quiz': {
      const key = `quiz ${session.question}`
      const chosen = session.answers[session.question]
      if (chosen === undefined) return { key, gesture: 'think', mood: 'curious', moment: 'hello' }
      return chosen === exhibit?.quiz[session.question]?.answer
        ? { key: `${key} right`, gesture: 'cheer', mood: 'glad', moment: 'right' }
        : { key: `${key} wrong`, gesture: 'comfort', mood: 'calm', moment: 'wrong' }
    }
    case 'thanks':
      return session.right === session.of
        ? { key: 'thanks all', gesture: 'cheer', mood: 'glad', moment: 'bye' }
        : { key: 'thanks', gesture: 'wave', mood: 'glad', moment: 'bye' }
  }
}
