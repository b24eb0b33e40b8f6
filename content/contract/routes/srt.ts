import { z } from 'zod'
import { srtDoor } from '../../schema/srt.ts'
import { byId, route } from '../route.ts'

/** Going on air over a line that loses packets. */
export const srtRoutes = {
  readSrt: route({
    method: 'GET',
    url: '/api/broadcasts/:id/srt',
    summary: 'Where encoders call over SRT, while that door is open.',
    access: ['host'],
    params: byId,
    reply: srtDoor,
  }),
  setSrt: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/srt',
    summary: 'Open or shut the door for SRT.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ open: z.boolean() }),
    reply: srtDoor,
  }),
} as const
