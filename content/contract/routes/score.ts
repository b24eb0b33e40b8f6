import { z } from 'zod'
import { slug } from '../../schema/localized.ts'
import { dayBoards, scoresSent, scoresTaken } from '../../schema/score.ts'
import { route } from '../route.ts'

/** The games' boards of the day. */
export const scoreRoutes = {
  todaysBoards: route({
    method: 'GET',
    url: '/api/scores',
    summary: 'The ten best rounds of today for each game and level, without names.',
    access: 'public',
    reply: dayBoards,
  }),
  reportScores: route({
    method: 'POST',
    url: '/api/scores',
    summary:
      'Rounds that were played at a touch screen, in a bundle that may be sent again; today’s boards come back.',
    access: 'public',
    body: scoresSent,
    reply: scoresTaken,
  }),
  clearBoard: route({
    method: 'DELETE',
    url: '/api/scores/:game',
    summary: 'Begin today’s boards of one game anew.',
    access: ['staff', 'editor'],
    params: z.strictObject({ game: slug }),
    reply: dayBoards,
  }),
} as const
