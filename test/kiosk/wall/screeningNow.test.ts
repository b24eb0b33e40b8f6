import { expect, test } from 'vitest'
import type { Documentary } from '#content/schema/documentary.ts'
import { sameScreening, screeningNow } from '../../../kiosk/wall/screeningNow.ts'
import { documentaryAlone, wallNow } from '../../../kiosk/wall/wallNow.ts'
import { isNewTurn } from '../../../kiosk/wall/wallTour.ts'

const documentary = { id: 'trees', seconds: 90 } as Documentary
const programme = (seconds: number) => wallNow(seconds, 2, [], [documentary])
/** Two pictures of a minute, then the documentary: it begins at 120 and is over at 210. */
const at = (seconds: number) => screeningNow(seconds, programme)

test('a documentary is made ready ten seconds before it begins, and melts away for two after its end', () => {
  expect([at(109), at(213)]).toEqual([undefined, undefined])
  expect(at(111)).toEqual({ documentary, beginsAt: 120, on: false })
  expect(at(121)).toEqual({ documentary, beginsAt: 120, on: true })
  expect(at(211)).toEqual({ documentary, beginsAt: 120, on: false })
})

test('nothing is drawn anew while it is the same; one that begins again has another beginning', () => {
  const before = at(150)
  expect(sameScreening(before, at(160))).toBe(before)
  expect(sameScreening(before, undefined)).toBeUndefined()
  const alone = (seconds: number) => screeningNow(seconds, (second) => documentaryAlone(second, documentary))
  const first = alone(89)
  expect(sameScreening(first, alone(91))).toEqual({ documentary, beginsAt: 90, on: true })
})

test('between two turns a wall takes a new edition: another picture, or the only one anew', () => {
  const [first, later, second] = [1, 50, 61].map(programme)
  const alone = [89, 91].map((seconds) => documentaryAlone(seconds, documentary))
  if (!first || !later || !second || !alone[0] || !alone[1]) throw new Error('no programme')
  expect([isNewTurn(first, later), isNewTurn(later, second)]).toEqual([false, true])
  expect(isNewTurn(alone[0], alone[1])).toBe(true)
  // A clock that is set right by half a second is no new turn.
  expect(isNewTurn(later, { ...later, seconds: later.seconds - 0.5 })).toBe(false)
})
