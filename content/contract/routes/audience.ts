import { audience, figures, goalProgress, viewingPass } from '../../schema/audience.ts'
import { byId, route } from '../route.ts'

/** Watching, and what was counted. */
export const audienceRoutes = {
  watch: route({
    method: 'POST',
    url: '/api/broadcasts/:id/watch',
    summary: 'A signed viewing token.',
    access: 'public',
    params: byId,
    reply: viewingPass,
    status: 201,
  }),
  audience: route({
    method: 'GET',
    url: '/api/broadcasts/:id/audience',
    summary: 'The counted audience of one broadcast.',
    access: 'public',
    params: byId,
    reply: audience,
  }),
  goalBroadcastViews: route({
    method: 'GET',
    url: '/api/goals/broadcast-views',
    summary: 'Views of the year toward the goal.',
    access: 'public',
    reply: goalProgress,
  }),
  figures: route({
    method: 'GET',
    url: '/api/figures',
    summary: 'Every broadcast’s figures and the total.',
    access: ['staff', 'host', 'editor'],
    reply: figures,
  }),
} as const
