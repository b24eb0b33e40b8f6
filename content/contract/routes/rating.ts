import { z } from 'zod'
import { broadcastNote, exhibitNote, NOTES_AT_ONCE, ratingScore, subjectRating } from '../../schema/rating.ts'
import { byId, route } from '../route.ts'

/** Satisfaction: asked for with two taps, shown with how many answered. */
export const ratingRoutes = {
  rateBroadcast: route({
    method: 'POST',
    url: '/api/broadcasts/:id/ratings',
    summary:
      'A viewer was asked, or answers. One viewer rates once: the first answer stays, and is the reply.',
    access: 'public',
    params: byId,
    body: broadcastNote,
    /** `watched` is false for who has not seen enough to be asked. */
    reply: z.strictObject({ score: ratingScore.nullable(), watched: z.boolean() }),
  }),
  rateExhibits: route({
    method: 'POST',
    url: '/api/ratings',
    summary: 'What visitors of a kiosk were asked and said, in a bundle that may be sent again.',
    access: 'public',
    body: z.strictObject({ notes: z.array(exhibitNote).min(1).max(NOTES_AT_ONCE) }),
    reply: z.strictObject({ refused: z.array(z.strictObject({ asking: z.uuid(), code: z.string() })) }),
  }),
  readRatings: route({
    method: 'GET',
    url: '/api/ratings',
    summary: 'Satisfaction with each broadcast and exhibit: n, response rate, and the 95 % lower bound.',
    access: ['staff', 'host', 'editor'],
    reply: z.array(subjectRating),
  }),
} as const
