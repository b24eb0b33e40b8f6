import { connect } from '#content/contract/connect.ts'
import { type ClockEstimate, estimateClock, withSample } from './clockEstimate.ts'
import { type ClockSample, clockSample } from './clockSample.ts'
import { steadyMs } from './steadyMs.ts'

/**
 * Quickly at first, and after each break of the line: with few answers a slow line is taken for a wrong clock. Then four
 * times a second, for as long as the screen is on.
 */
const pauseAfter = (questions: number) => (questions < 16 ? 60 : questions < 1_000 ? 100 : 250)
/** An answer this late proves nothing worth knowing. */
const ANSWER_WITHIN_MS = 2_000

/**
 * Asks the hall for its time on a connection of its own, away from the page: a page that draws hears an answer up to a
 * frame late. Posts an estimate after each answer, for as long as the worker lives.
 */
const socket = connect()
let samples: readonly ClockSample[] = []
let asked = 0
let timer: ReturnType<typeof setTimeout> | undefined

function ask() {
  clearTimeout(timer)
  asked += 1
  timer = setTimeout(ask, pauseAfter(asked))
  if (!socket.connected) return
  const sentMs = steadyMs()
  socket.timeout(ANSWER_WITHIN_MS).emit('clock:ask', (late, told) => {
    const heardMs = steadyMs()
    if (late || !Number.isFinite(told?.hallMs)) return
    samples = withSample(samples, clockSample({ sentMs, heardMs, hallMs: told.hallMs }))
    postMessage(estimateClock(samples) satisfies ClockEstimate | undefined)
  })
}

socket.on('connect', () => {
  asked = 0
  ask()
})
