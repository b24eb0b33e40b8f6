import { describe, expect, test } from 'vitest'
import { times } from '#content/design/tokens.ts'
import { exhibitVisit } from '#content/schema/exhibitVisit.ts'
import { type FinishedVisit, followVisit, type OpenVisit } from '../../../kiosk/session/followVisit.ts'
import { attract, nextSession } from '../../../kiosk/session/nextSession.ts'
import type { Session, Step, Wish } from '../../../kiosk/session/session.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const exhibits = [sampleExhibit('cherry', 0), sampleExhibit('plum', 1)]
const rightAnswers = exhibits[0]?.quiz.map(({ answer }) => answer) ?? []
const EARLY = Date.UTC(2026, 4, 1, 2)

/** Plays wishes, each so many seconds after the start, through the kiosk's own rules. */
function visitsOf(...wishes: (Wish & { after: number })[]): FinishedVisit[] {
  let session: Session = attract('zh', EARLY)
  let open: OpenVisit | undefined
  const finished: FinishedVisit[] = []
  for (const { after, ...wish } of wishes) {
    const step = { ...wish, at: EARLY + after * 1000 } as Step
    const next = nextSession(session, step)
    const moved = followVisit(open, { before: session, after: next, step, exhibits })
    open = moved.open
    if (moved.finished) finished.push(moved.finished)
    session = next
  }
  return finished
}

describe('a visit to an exhibit', () => {
  test('lasts from opening it until the visitor goes home, with every touch', () => {
    const [visit, ...others] = visitsOf(
      { type: 'touch', after: 0 },
      { type: 'open', exhibit: 'cherry', after: 2 },
      { type: 'touch', after: 10 },
      { type: 'touch', after: 30 },
      { type: 'speak', locale: 'en', after: 30 },
      { type: 'touch', after: 42 },
      { type: 'home', after: 42 },
    )
    expect(visit).toEqual({
      exhibit: 'cherry',
      language: 'en',
      beganAt: new Date(EARLY + 2000).toISOString(),
      seconds: 40,
      touches: 3,
      answers: [],
      touched: [],
      lastTouched: null,
      left: 'home',
    })
    expect(others).toEqual([])
  })

  test('tells what was touched how often, and where the visitor stopped', () => {
    const touch = (part: string, after: number) => ({ type: 'touch', part, after }) as const
    const [visit] = visitsOf(
      touch('picture', 0),
      { type: 'open', exhibit: 'cherry', after: 2 },
      touch('rail', 3),
      touch('hotspot:bark', 5),
      touch('rail', 8),
      { type: 'tick', after: 1000 },
    )
    expect(visit).toMatchObject({
      touched: [
        { part: 'rail', times: 2 },
        { part: 'hotspot:bark', times: 1 },
      ],
      lastTouched: 'rail',
      left: 'idle',
    })
  })

  test('names sixty parts at most, and goes on counting those', () => {
    const many = Array.from({ length: 70 }, (_, at) => ({
      type: 'touch' as const,
      part: `choice:c${at}`,
      after: 3 + at,
    }))
    const [visit] = visitsOf(
      { type: 'open', exhibit: 'cherry', after: 2 },
      ...many,
      { type: 'touch', part: 'choice:c0', after: 75 },
      { type: 'home', after: 76 },
    )
    expect(visit?.touched).toHaveLength(60)
    expect(visit?.touched[0]).toEqual({ part: 'choice:c0', times: 2 })
    expect(visit?.touches).toBe(71)
  })

  test('is kept of a film too', () => {
    const [visit] = visitsOf(
      { type: 'touch', after: 0 },
      { type: 'film', film: 'city-and-green', after: 1 },
      { type: 'touch', part: 'film', after: 60 },
      { type: 'home', after: 60 },
    )
    expect(visit).toMatchObject({
      exhibit: 'city-and-green',
      seconds: 59,
      touched: [{ part: 'film', times: 1 }],
    })
  })

  test('ends with the last touch when somebody walks away', () => {
    const silent = (times.idleAskMs + times.idleCountdownMs) / 1000
    const [visit] = visitsOf(
      { type: 'open', exhibit: 'cherry', after: 0 },
      { type: 'touch', after: 25 },
      { type: 'tick', after: 25 + silent },
    )
    expect(visit).toMatchObject({ seconds: 25, touches: 1, left: 'idle' })
  })

  test('keeps the first answer to each question, however often the quiz is taken', () => {
    const quiz = (after: number, choice: number): (Wish & { after: number })[] => [
      { type: 'quiz', after },
      { type: 'answer', choice, after: after + 1 },
      { type: 'next', rightAnswers, after: after + 2 },
      { type: 'open', exhibit: 'cherry', after: after + 3 },
    ]
    const [visit] = visitsOf({ type: 'open', exhibit: 'cherry', after: 0 }, ...quiz(5, 1), ...quiz(15, 0), {
      type: 'home',
      after: 30,
    })
    expect(visit?.answers).toEqual([{ question: exhibits[0]?.quiz[0]?.question.zh, right: false }])
  })

  test('goes on while somebody listens, and a listener has touched nothing', () => {
    const [visit] = visitsOf(
      { type: 'open', exhibit: 'cherry', after: 0 },
      { type: 'listens', after: 40 },
      { type: 'leave', after: 45 },
    )
    expect(visit).toMatchObject({ seconds: 40, touches: 0 })
  })

  test('ends where the next exhibit is opened, which is a visit of its own', () => {
    const visits = visitsOf(
      { type: 'open', exhibit: 'cherry', after: 0 },
      { type: 'open', exhibit: 'plum', after: 20 },
      { type: 'leave', after: 50 },
    )
    expect(visits.map(({ exhibit, left }) => [exhibit, left])).toEqual([
      ['cherry', 'next'],
      ['plum', 'home'],
    ])
  })

  test('is what the hall accepts, also after a weekend with a hand on the glass', () => {
    const [visit] = visitsOf(
      { type: 'open', exhibit: 'cherry', after: 0 },
      { type: 'touch', after: 200_000 },
      { type: 'home', after: 200_001 },
    )
    const id = '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11'
    expect(exhibitVisit.safeParse({ ...visit, id, screen: id }).success).toBe(true)
  })
})
