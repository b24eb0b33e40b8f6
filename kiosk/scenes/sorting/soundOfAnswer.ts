import type { SoundName } from '../../sound/sounds.ts'
import type { Game } from './sortingGame.ts'

/** Each third right answer in a row sounds brighter. */
const STREAK = 3

/** What an answer that was just given sounds like. */
export function soundOfAnswer({ last, streak }: Pick<Game, 'last' | 'streak'>): SoundName {
  if (!last?.right) return 'wrong'
  return streak > 0 && streak % STREAK === 0 ? 'streak' : 'right'
}
