import { z } from 'zod'
import { throwRule } from '../../schema/steering.ts'
import { wall, wallPlan } from '../../schema/wall.ts'
import { byId, done, route } from '../route.ts'

/** Walls of several displays: how they hang. */
export const wallRoutes = {
  listWalls: route({
    method: 'GET',
    url: '/api/walls',
    summary: 'The walls of the hall and where their screens hang, the oldest first.',
    access: ['staff', 'editor'],
    reply: z.array(wall),
  }),
  addWall: route({
    method: 'POST',
    url: '/api/walls',
    summary: 'A new wall of several displays.',
    access: ['staff'],
    body: wallPlan,
    reply: wall,
    status: 201,
  }),
  changeWall: route({
    method: 'PUT',
    url: '/api/walls/:id',
    summary: 'Hang the screens of a wall otherwise; `revision` says what was changed.',
    access: ['staff'],
    params: byId,
    body: wallPlan.extend({ revision: z.number().int() }),
    reply: wall,
  }),
  removeWall: route({
    method: 'DELETE',
    url: '/api/walls/:id',
    summary: 'Take a wall apart: each of its screens shows the whole picture again.',
    access: ['staff'],
    params: byId,
    reply: done,
  }),
  listThrows: route({
    method: 'GET',
    url: '/api/throws',
    summary: 'Which touch screens may throw to another wall than the first, or to none.',
    access: ['staff'],
    reply: z.array(throwRule),
  }),
  ruleThrow: route({
    method: 'PUT',
    url: '/api/throws/:id',
    summary: 'Say where a touch screen may throw its exhibit: a wall, none (null), or the first (left out).',
    access: ['staff'],
    params: byId,
    body: z.strictObject({ wall: z.uuid().nullable().optional() }),
    reply: z.array(throwRule),
  }),
  showPattern: route({
    method: 'PUT',
    url: '/api/walls/:id/pattern',
    summary: 'Show the test pattern on all displays of a wall for ten minutes, or take it away.',
    access: ['staff'],
    params: byId,
    body: z.strictObject({ on: z.boolean() }),
    reply: wall,
  }),
} as const
