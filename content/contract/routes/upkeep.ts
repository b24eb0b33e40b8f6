import { z } from 'zod'
import { fault, health } from '../../schema/screen.ts'
import { byId, route } from '../route.ts'

/** Is the hall fit, and what was mended. */
export const upkeepRoutes = {
  health: route({
    method: 'GET',
    url: '/healthz',
    summary: 'Are database, disk and encoder fit? 503 when not.',
    access: 'public',
    reply: health,
  }),
  hallAddress: route({
    method: 'GET',
    url: '/api/hall',
    summary: 'The address under which phones reach the hall; null where only the request knows it.',
    access: 'public',
    reply: z.strictObject({ publicUrl: z.string().nullable() }),
  }),
  listFaults: route({
    method: 'GET',
    url: '/api/faults',
    summary: 'Faults, open ones first.',
    access: ['staff'],
    reply: z.array(fault),
  }),
  reportFault: route({
    method: 'POST',
    url: '/api/faults',
    summary: 'Report a fault.',
    access: ['staff'],
    body: fault.pick({ where: true, what: true }),
    reply: fault,
    status: 201,
  }),
  answerFault: route({
    method: 'PATCH',
    url: '/api/faults/:id',
    summary: 'Answer a fault, or say that it is mended.',
    access: ['staff'],
    params: byId,
    body: z.strictObject({
      answer: z.string().trim().min(1).max(500).optional(),
      mended: z.literal(true).optional(),
    }),
    reply: fault,
  }),
} as const
