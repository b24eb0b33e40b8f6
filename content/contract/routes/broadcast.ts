import { z } from 'zod'
import {
  broadcast,
  broadcastChange,
  broadcastPlan,
  hostedBroadcast,
  refusal,
} from '../../schema/broadcast.ts'
import { byId, done, route } from '../route.ts'

/** Planning broadcasts and pushing to them. */
export const broadcastRoutes = {
  listBroadcasts: route({
    method: 'GET',
    url: '/api/broadcasts',
    summary: 'All broadcasts, the next first.',
    access: 'public',
    reply: z.array(broadcast),
  }),
  readBroadcast: route({
    method: 'GET',
    url: '/api/broadcasts/:id',
    summary: 'One broadcast.',
    access: 'public',
    params: byId,
    reply: broadcast,
  }),
  planBroadcast: route({
    method: 'POST',
    url: '/api/broadcasts',
    summary: 'Plan a broadcast; answers with its stream key.',
    access: ['host'],
    body: broadcastPlan,
    reply: hostedBroadcast,
    status: 201,
  }),
  changeBroadcast: route({
    method: 'PATCH',
    url: '/api/broadcasts/:id',
    summary: 'Change title, words or time.',
    access: ['host'],
    params: byId,
    body: broadcastChange,
    reply: hostedBroadcast,
  }),
  readIngest: route({
    method: 'GET',
    url: '/api/broadcasts/:id/ingest',
    summary: 'Stream key and what arrives on it.',
    access: ['host'],
    params: byId,
    reply: hostedBroadcast,
  }),
  renewKey: route({
    method: 'POST',
    url: '/api/broadcasts/:id/key',
    summary: 'New stream keys; the old ones stop working.',
    access: ['host'],
    params: byId,
    reply: hostedBroadcast,
  }),
  endBroadcast: route({
    method: 'POST',
    url: '/api/broadcasts/:id/end',
    summary: 'End for good; the key stops working.',
    access: ['host'],
    params: byId,
    reply: hostedBroadcast,
  }),
  deleteBroadcast: route({
    method: 'DELETE',
    url: '/api/broadcasts/:id',
    summary: 'Delete a plan that never went on air.',
    access: ['host'],
    params: byId,
    reply: done,
  }),
  listRefusals: route({
    method: 'GET',
    url: '/api/ingest/refusals',
    summary: 'Pushes that were turned away, newest first.',
    access: ['host'],
    reply: z.array(refusal),
  }),
} as const
