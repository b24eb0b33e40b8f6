import type { Gesture } from '#content/ip/gestures.ts'
import type { WatchState } from './watchState.ts'

/** What the mascot does on the poster while there is no picture. */
export const mascotActs: Readonly<Partial<Record<WatchState, Gesture>>> = {
  loading: 'think',
  before: 'wave',
  waiting: 'idle',
  starting: 'cheer',
  interrupted: 'comfort',
  ended: 'wave',
  notFound: 'think',
  error: 'comfort',
}
