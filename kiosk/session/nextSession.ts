import { times } from '#content/design/tokens.ts'
import type { Locale } from '#content/schema/localized.ts'
import { type Comfort, usual } from './comfort.ts'
import type { Session, Step, Walk } from './session.ts'

/** How the hall greets whoever comes next. */
export interface Manners {
  readonly locale: Locale
  readonly comfort: Comfort
}

const NEW_WALK: Walk = { seen: [], shown: null, theme: null, page: 0 }

/** Nobody is there: the tour of pictures, in the language the hall greets with. */
export const attract = (locale: Locale, at: number, comfort: Comfort = usual): Session => ({
  screen: 'attract',
  locale,
  sheet: null,
  walk: NEW_WALK,
  comfort,
  touchedAt: at,
  asking: false,
})

const PLAIN: Manners = { locale: 'zh', comfort: usual }

/** The only place where a touch screen decides what to show next. `hall` is how it greets whoever comes next. */
export function nextSession(now: Session, step: Step, hall: Manners = PLAIN): Session {
  if (step.type === 'tick') return afterSilence(now, step.at, hall)
  if (step.type === 'leave') return attract(hall.locale, step.at, hall.comfort)
  const { locale, walk, comfort } = now
  const always = { locale, walk, comfort, sheet: null, touchedAt: step.at, asking: false }
  switch (step.type) {
    case 'touch':
      return now.screen === 'attract'
        ? { ...always, screen: 'home', walk: { ...walk, shown: step.showing ?? null } }
        : { ...now, touchedAt: step.at, asking: false }
    case 'home':
      return { ...always, screen: 'home' }
    case 'open':
      return { ...always, screen: 'exhibit', exhibit: step.exhibit, walk: walkedTo(walk, step) }
    case 'shelf':
      return { ...now, ...touched(step.at), walk: { ...walk, theme: step.theme, page: 0 } }
    case 'page':
      return { ...now, ...touched(step.at), walk: { ...walk, page: Math.max(0, step.page) } }
    case 'back':
      return before(now, always, hall)
    case 'films':
      return { ...always, screen: 'films' }
    case 'film':
      return { ...always, screen: 'film', film: step.film, playing: true }
    case 'plays':
      if (now.screen !== 'film' || now.playing === step.playing) return now
      // Silence begins when the picture stops.
      return { ...now, playing: step.playing, ...(step.playing ? {} : { touchedAt: step.at }) }
    case 'listens':
      return now.screen === 'exhibit' || now.screen === 'film' ? { ...now, ...touched(step.at) } : now
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
      return { ...now, ...touched(step.at), sheet: { kind: 'sources', keys: step.keys } }
    case 'comforts':
      return { ...now, ...touched(step.at), sheet: { kind: 'comfort' } }
    case 'plan':
      return { ...now, ...touched(step.at), sheet: { kind: 'plan' } }
    case 'comfort':
      return { ...now, ...touched(step.at), comfort: { ...comfort, ...step.change } }
    case 'close':
      return { ...now, ...touched(step.at), sheet: null }
  }
}

const touched = (at: number) => ({ touchedAt: at, asking: false })

type Always = Pick<Session, 'locale' | 'sheet' | 'walk' | 'comfort' | 'touchedAt' | 'asking'>

/** Home opens again where the visitor left it: on the shelf of what was opened last. */
function walkedTo(walk: Walk, { exhibit, theme }: Extract<Step, { type: 'open' }>): Walk {
  const seen = [...walk.seen.filter((one) => one !== exhibit), exhibit]
  const moved = theme !== undefined && theme !== walk.theme
  // A page that was turned before any tab was touched is one of the shelf that lay open.
  return { ...walk, seen, ...(moved ? { theme, page: walk.theme === null ? walk.page : 0 } : {}) }
}

function before(now: Session, always: Always, hall: Manners): Session {
  if (now.sheet) return { ...now, ...touched(always.touchedAt), sheet: null }
  if (now.screen === 'quiz') return { ...always, screen: 'exhibit', exhibit: now.exhibit }
  if (now.screen !== 'home' && now.screen !== 'attract') return { ...always, screen: 'home' }
  return attract(hall.locale, always.touchedAt, hall.comfort)
}

function afterQuestion(now: Session, always: Always, rightAnswers: readonly number[]): Session {
  if (now.screen !== 'quiz' || now.answers.length <= now.question) return now
  if (now.question + 1 < rightAnswers.length) return { ...now, ...always, question: now.question + 1 }
  const right = now.answers.filter((choice, question) => choice === rightAnswers[question]).length
  return { ...always, screen: 'thanks', exhibit: now.exhibit, right, of: rightAnswers.length }
}

function afterSilence(now: Session, at: number, { locale, comfort }: Manners): Session {
  if (now.screen === 'attract') return now
  const silence = at - now.touchedAt
  if (now.screen === 'thanks' && silence >= times.thanksMs && !now.sheet) return attract(locale, at, comfort)
  const patience = patienceOf(now)
  if (silence >= patience + times.idleCountdownMs) return attract(locale, at, comfort)
  if (silence >= patience && !now.asking) return { ...now, asking: true }
  return now
}

const patienceOf = (now: Session) =>
  now.screen === 'film' && now.playing ? times.filmAskMs : times.idleAskMs

/** Seconds left to answer 还在吗? before the screen goes back to its tour. */
export const secondsLeft = (now: Session, at: number) =>
  Math.max(0, Math.ceil((now.touchedAt + patienceOf(now) + times.idleCountdownMs - at) / 1000))
