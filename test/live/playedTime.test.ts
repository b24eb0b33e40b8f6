import { expect, test } from 'vitest'
import { type Look, nothingPlayed, playedTime } from '../../live/viewer/playedTime.ts'

const look = (mediaSeconds: number, atSeconds: number, running = true): Look => ({
  mediaSeconds,
  atMs: atSeconds * 1000,
  running,
})
const seconds = (...looks: Look[]) => looks.reduce(playedTime, nothingPlayed).seconds

test('ten seconds of picture are ten seconds watched', () => {
  expect(seconds(look(100, 0), look(105, 5), look(110, 10))).toBe(10)
})
test('a paused picture adds nothing', () => {
  expect(seconds(look(100, 0, false), look(100, 30, false), look(100, 31), look(101, 32))).toBe(1)
})
test('a stalled picture adds nothing while the clock runs', () => {
  expect(seconds(look(100, 0), look(100, 20), look(102, 22))).toBe(2)
})
test('jumping forward to the live edge, or back, is not watching', () => {
  expect(seconds(look(100, 0), look(160, 1), look(161, 2), look(120, 3))).toBe(1)
})
test('catching up quicker than the clock is credited by the clock', () => {
  expect(seconds(look(100, 0), look(102.5, 2))).toBe(2)
})
