import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import type { Score } from '#content/schema/score.ts'
import { steadyMs } from '../clock/steadyMs.ts'

/** @throws Problem where the bundle has to be sent again */
export const sendScores = (scores: Score[]) =>
  call(routes.reportScores, { body: { sentAt: new Date(steadyMs()).toISOString(), scores } })

/** @throws Problem where the hall cannot be reached */
export const askBoards = () => call(routes.todaysBoards, {})
