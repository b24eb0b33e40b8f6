import { z } from 'zod'
import { recorderType, studioSession } from '../../schema/studio.ts'
import { byId, done, route } from '../route.ts'

const bySession = byId.extend({ session: z.uuid() })

/** Going on air from a browser: its recording comes piece by piece. */
export const studioRoutes = {
  openStudio: route({
    method: 'POST',
    url: '/api/broadcasts/:id/studio',
    summary: 'Begin to send from a browser; says where the pieces go.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ type: recorderType, backup: z.boolean() }),
    reply: studioSession,
    status: 201,
  }),
  sendPiece: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/studio/:session/:number',
    summary: 'The next piece of the recording; one that came already is taken as read.',
    access: ['host'],
    params: bySession.extend({ number: z.coerce.number().int().min(0) }),
    body: z.unknown(),
    reply: studioSession,
    binary: true,
  }),
  closeStudio: route({
    method: 'DELETE',
    url: '/api/broadcasts/:id/studio/:session',
    summary: 'Nothing more will come.',
    access: ['host'],
    params: bySession,
    reply: done,
  }),
} as const
