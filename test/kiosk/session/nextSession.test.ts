import { describe, expect, test } from 'vitest'
import { times } from '#content/design/tokens.ts'
import { attract, nextSession, secondsLeft } from '../../../kiosk/session/nextSession.ts'
import type { Session, Step, Wish } from '../../../kiosk/session/session.ts'

const visit = (...wishes: (Wish & { after?: number })[]): Session => {
  let at = 0
  return wishes.reduce<Session>(
    (session, { after = 1_000, ...wish }) => {
      at += after
      return nextSession(session, { ...wish, at } as Step)
    },
    attract('zh', 0),
  )
}
const touch = { type: 'touch' } as const
const cherry = { type: 'open', exhibit: 'cherry' } as const
const quiz = { type: 'quiz' } as const
const answer = (choice: number) => ({ type: 'answer', choice }) as const
const next = { type: 'next', rightAnswers: [1, 0, 2] } as const
const tick = (after: number) => ({ type: 'tick', after }) as const

describe('a visit', () => {
  test('a touch on the tour opens the home of the hall', () => {
    expect(visit(touch)).toMatchObject({ screen: 'home', locale: 'zh' })
  })

  test('a card opens its exhibit', () => {
    expect(visit(touch, cherry)).toMatchObject({ screen: 'exhibit', exhibit: 'cherry' })
  })

  test('three questions answered lead to the thanks, with the right ones counted', () => {
    const end = visit(touch, cherry, quiz, answer(1), next, answer(1), next, answer(2), next)
    expect(end).toMatchObject({ screen: 'thanks', exhibit: 'cherry', right: 2, of: 3 })
  })

  test('only the first answer to a question counts', () => {
    expect(visit(touch, cherry, quiz, answer(0), answer(1))).toMatchObject({ answers: [0], question: 0 })
  })

  test('a question cannot be skipped unanswered', () => {
    expect(visit(touch, cherry, quiz, next)).toMatchObject({ screen: 'quiz', question: 0 })
  })

  test('every screen has a way back', () => {
    const back = { type: 'back' } as const
    expect(visit(touch, back).screen).toBe('attract')
    expect(visit(touch, cherry, back).screen).toBe('home')
    expect(visit(touch, cherry, quiz, back).screen).toBe('exhibit')
    expect(visit(touch, cherry, { type: 'sources', keys: ['K'] }, back)).toMatchObject({
      screen: 'exhibit',
      sheet: null,
    })
    const thanks = [touch, cherry, quiz, answer(1), next, answer(0), next, answer(2), next]
    expect(visit(...thanks, back).screen).toBe('home')
    expect(visit(...thanks, cherry)).toMatchObject({ screen: 'exhibit' })
  })
})

describe('the way through the hall', () => {
  test('home opens again on the shelf of what was opened last', () => {
    const opened = visit(touch, { type: 'open', exhibit: 'bird', theme: 'wildlife' }, { type: 'home' })
    expect(opened).toMatchObject({ screen: 'home', walk: { theme: 'wildlife', page: 0, seen: ['bird'] } })
  })

  test('home opens again on the page that was turned to', () => {
    const opened = visit(touch, { type: 'page', page: 1 }, { type: 'open', exhibit: 'soil', theme: 'city' })
    expect(opened.walk).toMatchObject({ theme: 'city', page: 1 })
  })

  test('another shelf begins on its first page', () => {
    const turned = visit(touch, { type: 'page', page: 2 }, { type: 'shelf', theme: 'city' })
    expect(turned.walk).toMatchObject({ theme: 'city', page: 0 })
  })

  test('what the tour showed is remembered for the visit, and forgotten after it', () => {
    expect(visit({ type: 'touch', showing: 'cherry' }).walk.shown).toBe('cherry')
    expect(visit({ type: 'touch', showing: 'cherry' }, { type: 'leave' }).walk.shown).toBeNull()
  })
})

describe('language', () => {
  test('a change of language keeps the screen', () => {
    expect(visit(touch, cherry, { type: 'speak', locale: 'en' })).toMatchObject({
      screen: 'exhibit',
      locale: 'en',
    })
  })

  test('the next visitor is greeted in the language of the hall again', () => {
    expect(visit(touch, { type: 'speak', locale: 'en' }, { type: 'leave' })).toMatchObject({
      screen: 'attract',
      locale: 'zh',
    })
  })
})

describe('nobody there', () => {
  test('after a minute without a touch the screen asks whether anybody is still there', () => {
    expect(visit(touch, cherry, tick(59_000))).toMatchObject({ asking: false })
    expect(visit(touch, cherry, tick(60_000))).toMatchObject({ screen: 'exhibit', asking: true })
  })

  test('the countdown starts at twenty seconds and is visible to its end', () => {
    const asking = visit(touch, cherry, tick(60_000))
    expect(secondsLeft(asking, 62_000)).toBe(20)
    expect(secondsLeft(asking, 81_500)).toBe(1)
    expect(secondsLeft(asking, 99_000)).toBe(0)
  })

  test('a touch keeps the visit where it was', () => {
    expect(visit(touch, cherry, tick(61_000), touch)).toMatchObject({ screen: 'exhibit', asking: false })
  })

  test('without an answer the tour begins again', () => {
    expect(visit(touch, cherry, tick(60_000), tick(20_000)).screen).toBe('attract')
  })

  test('the thanks leave by themselves after twelve seconds', () => {
    const thanks = [touch, cherry, quiz, answer(1), next, answer(0), next, answer(2), next]
    expect(visit(...thanks, tick(11_000)).screen).toBe('thanks')
    expect(visit(...thanks, tick(12_000)).screen).toBe('attract')
  })

  test('the tour itself is never asked', () => {
    expect(visit(tick(600_000))).toMatchObject({ screen: 'attract', asking: false })
  })
})

test('whoever listens touches nothing and is not asked; a minute after the last word the hall asks', () => {
  const listens = { type: 'listens', after: 50_000 } as const
  const heard = visit(touch, cherry, tick(50_000), listens, tick(59_000))
  expect(heard).toMatchObject({ screen: 'exhibit', asking: false })
  expect(visit(touch, cherry, listens, tick(60_000)).asking).toBe(true)
  // A word that comes late opens nothing.
  expect(visit(listens)).toMatchObject({ screen: 'attract', touchedAt: 0 })
})

test('a film may play for minutes without a touch; once it stops, the hall asks as it always does', () => {
  const home = nextSession(attract('zh', 0), { type: 'touch', at: 0 })
  const film = nextSession(home, { type: 'film', film: 'city-and-green', at: 0 })
  expect(film).toMatchObject({ screen: 'film', film: 'city-and-green', playing: true })
  const later = nextSession(film, { type: 'tick', at: times.idleAskMs + 1 })
  expect(later.asking).toBe(false)
  expect(nextSession(film, { type: 'tick', at: times.filmAskMs }).asking).toBe(true)
  const over = nextSession(later, { type: 'plays', playing: false, at: 100_000 })
  expect(nextSession(over, { type: 'tick', at: 100_000 + times.idleAskMs }).asking).toBe(true)
  expect(nextSession(over, { type: 'back', at: 100_000 })).toMatchObject({ screen: 'home' })
})
