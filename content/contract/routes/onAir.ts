import { z } from 'zod'
import { hostedBroadcast } from '../../schema/broadcast.ts'
import { chapter, overlayWords, trim } from '../../schema/programme.ts'
import { byId, route } from '../route.ts'

/** What a host does while on air, and with the recording afterwards. */
export const onAirRoutes = {
  setRehearsal: route({
    method: 'POST',
    url: '/api/broadcasts/:id/rehearsal',
    summary: 'Begin or end a test run that nobody sees; when it ends, whoever pushes goes on air.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ rehearsal: z.boolean() }),
    reply: hostedBroadcast,
  }),
  setIntermission: route({
    method: 'POST',
    url: '/api/broadcasts/:id/intermission',
    summary: 'Begin or end a break; viewers see the hall’s picture meanwhile.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ intermission: z.boolean() }),
    reply: hostedBroadcast,
  }),
  markChapter: route({
    method: 'POST',
    url: '/api/broadcasts/:id/chapters',
    summary: 'Mark a chapter, now or at a moment of the recording.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ title: chapter.shape.title, at: chapter.shape.at.optional() }),
    reply: hostedBroadcast,
    status: 201,
  }),
  setChapters: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/chapters',
    summary: 'Write all chapters anew.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ chapters: z.array(chapter).max(200) }),
    reply: hostedBroadcast,
  }),
  setOverlay: route({
    method: 'POST',
    url: '/api/broadcasts/:id/overlay',
    summary: 'Lay words over the picture, or take them away with null.',
    access: ['host'],
    params: byId,
    body: z.strictObject({ words: overlayWords.nullable() }),
    reply: hostedBroadcast,
  }),
  setTrim: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/trim',
    summary: 'Leave head and tail of the recording out of the replay; nothing is deleted.',
    access: ['host'],
    params: byId,
    body: trim,
    reply: hostedBroadcast,
  }),
  makeRecording: route({
    method: 'POST',
    url: '/api/broadcasts/:id/recording',
    summary: 'Make one MP4 of what the replay shows; answers with where to fetch it.',
    access: ['host'],
    params: byId,
    reply: z.strictObject({ url: z.string(), bytes: z.int() }),
  }),
} as const
