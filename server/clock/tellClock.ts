import type { HallSockets } from '../sockets.ts'
import type { HallClock } from './hallClock.ts'

/** Answers every screen that asks for the hall's time, at once and before all else. */
export function tellClock(sockets: HallSockets, { nowMs }: HallClock): void {
  sockets.on('connection', (socket) => {
    socket.on('clock:ask', (answer) => {
      if (typeof answer === 'function') answer({ hallMs: nowMs() })
    })
  })
}
