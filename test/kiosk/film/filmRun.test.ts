import { expect, test } from 'vitest'
import type { Film } from '#content/schema/film.ts'
import { FilmRun } from '../../../kiosk/film/filmRun.ts'

const words = { zh: '叶', en: 'Leaf' }
const film: Film = {
  id: 'film',
  title: words,
  lead: words,
  chapters: [
    {
      id: 'one',
      title: words,
      lead: words,
      shots: [
        { scene: 'cherry', seconds: 53, tourAt: 0, move: 'still', hour: 'day', caption: words, sources: [] },
      ],
    },
  ],
}
const start = () => {
  const clock = { ms: 1000 }
  return { clock, run: new FilmRun(film, () => clock.ms) }
}

test('a film plays from its first second, waits where it was stopped, and goes on from there', () => {
  const { clock, run } = start()
  clock.ms += 5000
  expect(run.seconds()).toBe(5)
  run.pause()
  clock.ms += 60_000
  expect([run.seconds(), run.playing]).toEqual([5, false])
  run.play()
  clock.ms += 2000
  expect([run.seconds(), run.playing]).toEqual([7, true])
})

test('it can be moved about in while it plays and while it waits, and never leaves its length', () => {
  const { clock, run } = start()
  run.seek(20)
  clock.ms += 1000
  expect(run.seconds()).toBe(21)
  run.pause()
  run.seek(-4)
  clock.ms += 1000
  expect(run.seconds()).toBe(0)
  run.seek(9999)
  expect([run.seconds(), run.over]).toEqual([60, true])
})

test('a film that is over stands at its last second, and begins again when it is played', () => {
  const { clock, run } = start()
  clock.ms += 61_000
  expect([run.seconds(), run.over, run.playing]).toEqual([60, true, false])
  run.play()
  clock.ms += 1000
  expect([run.seconds(), run.over]).toEqual([1, false])
})
