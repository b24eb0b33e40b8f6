import type { Exhibit } from '#content/schema/exhibit.ts'
import type { ExhibitVisit, LeftBy } from '#content/schema/exhibitVisit.ts'
import { LONGEST_VISIT_SECONDS, MOST_PARTS, MOST_TOUCHES } from '#content/schema/visitBounds.ts'
import type { Session, Step } from './session.ts'

/** A visit that goes on; `answers` by the number of the question. */
export interface OpenVisit {
  readonly exhibit: string
  readonly beganAt: number
  readonly touches: number
  readonly answers: ReadonlyMap<number, boolean>
  /** How often each part of the screen was touched, in the order of the first touch. */
  readonly touched: ReadonlyMap<string, number>
  readonly lastTouched: string | null
}
/** A visit that is over, without its name and its screen. */
export type FinishedVisit = Omit<ExhibitVisit, 'id' | 'screen'>

interface Moved {
  readonly before: Session
  readonly after: Session
  readonly step: Step
  /** The exhibits on the screen, for the right answers. */
  readonly exhibits: readonly Exhibit[]
}

/** The exhibit that is on, or the film. */
const exhibitOf = (session: Session) =>
  'exhibit' in session ? session.exhibit : session.screen === 'film' ? session.film : undefined

/** Follows a session from step to step: which visit is open now, and which one has just ended. */
export function followVisit(
  open: OpenVisit | undefined,
  { before, after, step, exhibits }: Moved,
): { open: OpenVisit | undefined; finished?: FinishedVisit } {
  const at = exhibitOf(after)
  const same = open !== undefined && at === open.exhibit
  // A touch that opens an exhibit belongs to what was on the screen before.
  const going = open && step.type === 'touch' ? touchedBy(open, step.part) : open
  if (same && going) return { open: { ...going, answers: answersOf(going, after, exhibits) } }
  const begun = at === undefined ? undefined : begin(at, step.at)
  return going ? { open: begun, finished: finish(going, { before, after, step, exhibits }) } : { open: begun }
}

const begin = (exhibit: string, beganAt: number): OpenVisit => ({
  exhibit,
  beganAt,
  touches: 0,
  answers: new Map(),
  touched: new Map(),
  lastTouched: null,
})

function touchedBy(visit: OpenVisit, part: string | undefined): OpenVisit {
  const touches = visit.touches + 1
  if (part === undefined) return { ...visit, touches }
  const times = visit.touched.get(part) ?? 0
  const isRoom = times > 0 || visit.touched.size < MOST_PARTS
  const touched = isRoom ? new Map(visit.touched).set(part, times + 1) : visit.touched
  return { ...visit, touches, touched, lastTouched: part }
}

/** The first answer to a question counts, also when the quiz is taken again. */
function answersOf({ exhibit, answers }: OpenVisit, session: Session, exhibits: readonly Exhibit[]) {
  if (session.screen !== 'quiz') return answers
  const choice = session.answers[session.question]
  const asked = exhibits.find(({ id }) => id === exhibit)?.quiz[session.question]
  if (choice === undefined || !asked || answers.has(session.question)) return answers
  return new Map(answers).set(session.question, choice === asked.answer)
}

function finish(visit: OpenVisit, { before, after, step, exhibits }: Moved): FinishedVisit {
  const { exhibit, beganAt, touches, answers, touched, lastTouched } = visit
  const quiz = exhibits.find(({ id }) => id === exhibit)?.quiz ?? []
  const seconds = (before.touchedAt - beganAt) / 1000
  return {
    exhibit,
    language: before.locale,
    beganAt: new Date(beganAt).toISOString(),
    seconds: Math.min(LONGEST_VISIT_SECONDS, Math.max(0, seconds)),
    touches: Math.min(MOST_TOUCHES, touches),
    answers: [...answers].flatMap(([number, right]) => {
      const question = quiz[number]?.question.zh
      return question ? [{ question, right }] : []
    }),
    touched: [...touched].map(([part, times]) => ({ part, times: Math.min(MOST_TOUCHES, times) })),
    lastTouched,
    left: leftBy(after, step),
  }
}

function leftBy(after: Session, step: Step): LeftBy {
  if (exhibitOf(after) !== undefined) return 'next'
  return step.type === 'tick' ? 'idle' : 'home'
}
