import { times } from '#content/design/tokens.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Session, Step } from './session.ts'

/** Nobody is there: the tour of pictures, in the language the hall greets with. */
export const attract = (locale: Locale, at: number): Session => ({
  screen: 'attract',
  locale,
  sheet: null,
  touchedAt: at,
  asking: false,
})

/** The only place where a touch screen decides what to show next. `greeting` is the hall's first language. */
export function nextSession(now: Session, step: Step, greeting: Locale = 'zh'): Session {
  if (step.type === 'tick') return afterSilence(now, step.at, greeting)
  if (step.type === 'leave') return attract(greeting, step.at)
  const always = { locale: now.locale, sheet: null, touchedAt: step.at, asking: false }
  switch (step.type) {
    case 'touch':
      return now.screen === 'attract'
        ? { ...always, screen: 'home' }
        : { ...now, touchedAt: step.at, asking: false }
    case 'home':
      return { ...always, screen: 'home' }
    case 'open':
      return { ...always, screen: 'exhibit', exhibit: step.exhibit }
    case 'back':
      return before(now, always, greeting)
    case 'quiz':
      if (now.screen !== 'exhibit') return now
      return { ...always, screen: 'quiz', exhibit: now.exhibit, answers: [], question: 0 }
    case 'answer':
      // The first answer counts: a second touch on the same question changes nothing.
      if (now.screen !== 'quiz' || now.answers.length > now.question) return { ...now, ...touched(step.at) }
      return { ...now, ...touched(step.at), answers: [...now.answers, step.choice] }
    case 'next':
      return afterQuestion(now, always, step.rightAnswers)
    case 'speak':
      return { ...now, ...touched(step.at), locale: step.locale }
    case 'sources':
      return { ...now, ...touched(step.at), sheet: { keys: step.keys } }
    case 'close':
      return { ...now, ...touched(step.at), sheet: null }
  }
}

const touched = (at: number) => ({ touchedAt: at, asking: false })

type Always = Pick<Session, 'locale' | 'sheet' | 'touchedAt' | 'asking'>

function before(now: Session, always: Always, greeting: Locale): Session {
  if (now.sheet) return { ...now, ...touched(always.touchedAt), sheet: null }
  if (now.screen === 'quiz') return { ...always, screen: 'exhibit', exhibit: now.exhibit }
  if (now.screen === 'exhibit' || now.screen === 'thanks') return { ...always, screen: 'home' }
  return attract(greeting, always.touchedAt)
}

function afterQuestion(now: Session, always: Always, rightAnswers: readonly number[]): Session {
  if (now.screen !== 'quiz' || now.answers.length <= now.question) return now
  if (now.question + 1 < rightAnswers.length) return { ...now, ...always, question: now.question + 1 }
  const right = now.answers.filter((choice, question) => choice === rightAnswers[question]).length
  return { ...always, screen: 'thanks', exhibit: now.exhibit, right, of: rightAnswers.length }
}

function afterSilence(now: Session, at: number, greeting: Locale): Session {
  if (now.screen === 'attract') return now
  const silence = at - now.touchedAt
  if (now.screen === 'thanks' && silence >= times.thanksMs && !now.sheet) return attract(greeting, at)
  if (silence >= times.idleAskMs + times.idleCountdownMs) return attract(greeting, at)
  if (silence >= times.idleAskMs && !now.asking) return { ...now, asking: true }
  return now
}

/** Seconds left to answer 还在吗? before the screen goes back to its tour. */
export const secondsLeft = (now: Session, at: number) =>
  Math.max(0, Math.ceil((now.touchedAt + times.idleAskMs + times.idleCountdownMs - at) / 1000))
