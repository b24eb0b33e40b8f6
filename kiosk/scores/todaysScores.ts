import { createScoreBox } from './scoreBox.ts'

/** The boards of this screen. What speaks with the hall is loaded when it is needed. */
export const todaysScores = createScoreBox({
  store: () => localStorage,
  send: async (scores) => (await import('./sendScores.ts')).sendScores(scores),
  ask: async () => (await import('./sendScores.ts')).askBoards(),
  now: () => new Date(),
})
