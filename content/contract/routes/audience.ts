import { z } from 'zod'
import { audience, goalProgress, seal, viewingPass } from '../../schema/audience.ts'
import { byId, route } from '../route.ts'

/** Watching, and what was counted. */
export const audienceRoutes = {
  watch: route({
    method: 'POST',
    url: '/api/broadcasts/:id/watch',
    summary: 'A signed viewing token. With the token of before, the viewer stays the same one.',
    access: 'public',
    params: byId,
    body: z.strictObject({ again: z.string().max(600).optional() }).nullish(),
    reply: viewingPass,
    status: 201,
  }),
  report: route({
    method: 'POST',
    url: '/api/cmcd',
    summary: 'CMCD v2 event reports (CTA-5004-B), a line each; `sid` is the viewing token.',
    access: 'public',
    body: z.string(),
    reply: z.undefined(),
    status: 204,
  }),
  audience: route({
    method: 'GET',
    url: '/api/broadcasts/:id/audience',
    summary: 'The counted audience of one broadcast.',
    access: 'public',
    params: byId,
    reply: audience,
  }),
  listSeals: route({
    method: 'GET',
    url: '/api/ledger/seals',
    summary:
      'The signed ends of each day of the ledger: whoever keeps a copy can prove what was changed later.',
    access: 'public',
    reply: z.array(seal),
  }),
  goalBroadcastViews: route({
    method: 'GET',
    url: '/api/goals/broadcast-views',
    summary: 'Views of the year toward the goal.',
    access: 'public',
    reply: goalProgress,
  }),
} as const
