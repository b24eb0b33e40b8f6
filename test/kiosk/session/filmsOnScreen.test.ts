import { expect, test } from 'vitest'
import { times } from '#content/design/tokens.ts'
import { attract, nextSession } from '../../../kiosk/session/nextSession.ts'
import type { Session, Wish } from '../../../kiosk/session/session.ts'

const walk = (...steps: (Wish & { at: number })[]) =>
  steps.reduce((now, step) => nextSession(now, step as never), attract('zh', 0) as Session)

test('from the shelf of the films one comes to a film, and back home', () => {
  const shelf = walk({ type: 'touch', at: 1 }, { type: 'films', at: 2 })
  expect(shelf.screen).toBe('films')
  expect(nextSession(shelf, { type: 'back', at: 3 }).screen).toBe('home')
  const film = nextSession(shelf, { type: 'film', film: 'trees', at: 3 })
  expect(nextSession(film, { type: 'back', at: 4 }).screen).toBe('home')
})

test('nobody is asked whether they are there while a film is watched, however long it is', () => {
  let now = walk({ type: 'touch', at: 0 }, { type: 'film', film: 'trees', at: 0 })
  for (let at = 5_000; at < 3_600_000; at += 5_000)
    now = nextSession(nextSession(now, { type: 'listens', at }), { type: 'tick', at: at + 2_500 })
  expect([now.screen, now.asking]).toEqual(['film', false])
  const over = nextSession(now, { type: 'plays', playing: false, at: 3_600_000 })
  const gone = nextSession(over, { type: 'tick', at: 3_600_000 + times.idleAskMs + times.idleCountdownMs })
  expect(gone.screen).toBe('attract')
})
