import type { Session } from '../session/session.ts'
import type { SoundName } from './sounds.ts'

/** Which sound goes with what a visitor just did; none where nothing was done by anybody. */
export function soundBetween(
  before: Session,
  after: Session,
  rightAnswers: readonly number[],
): SoundName | undefined {
  // Nobody hears the hall talking to itself.
  if (after.screen === 'attract') return undefined
  if (before.screen === 'attract') return 'welcome'
  if (after.screen !== before.screen) return ofScreen(before, after)
  if (after.sheet !== before.sheet) return after.sheet ? 'page' : 'back'
  if (after.screen === 'quiz' && before.screen === 'quiz') {
    if (after.question !== before.question) return 'page'
    const asked = before.answers.length
    if (after.answers.length === asked) return undefined
    return after.answers[asked] === rightAnswers[asked] ? 'right' : 'wrong'
  }
  if (after.screen === 'exhibit' && before.screen === 'exhibit' && after.exhibit !== before.exhibit)
    return 'open'
  const { theme, page } = after.walk
  return theme !== before.walk.theme || page !== before.walk.page ? 'page' : undefined
}

function ofScreen(before: Session, after: Session): SoundName | undefined {
  switch (after.screen) {
    case 'home':
      return 'back'
    case 'quiz':
      return 'page'
    case 'thanks':
      return after.right * 2 >= after.of ? 'cheer' : 'welcome'
    case 'exhibit':
      return before.screen === 'quiz' ? 'back' : 'open'
    case 'film':
      return 'open'
  }
  return undefined
}
