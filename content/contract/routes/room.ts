import { z } from 'zod'
import { roomDesk, roomMessage, roomSettings, silenceKind } from '../../schema/room.ts'
import { byId, route } from '../route.ts'

const ofMessage = byId.extend({ message: z.coerce.number().int().positive() })
const ofViewer = byId.extend({ viewer: z.uuid() })

/** The room of a broadcast: what was said, and what a host does about it. Saying itself goes over the socket. */
export const roomRoutes = {
  readRoomSpan: route({
    method: 'GET',
    url: '/api/broadcasts/:id/room/spans/:span',
    summary: 'What was said in one span of 30 s, counted from 1970, in the order of the picture.',
    access: 'public',
    params: byId.extend({ span: z.coerce.number().int().nonnegative().max(1e9) }),
    reply: z.array(roomMessage),
  }),
  readRoomDesk: route({
    method: 'GET',
    url: '/api/broadcasts/:id/room/desk',
    summary: 'What a host sees of a room: the queue, the newest messages of every standing, the rules.',
    access: ['host'],
    params: byId,
    reply: roomDesk,
  }),
  setRoomSettings: route({
    method: 'PUT',
    url: '/api/broadcasts/:id/room/settings',
    summary: 'Slow mode, approve first, closed, and the words this broadcast does without.',
    access: ['host'],
    params: byId,
    body: roomSettings,
    reply: roomDesk,
  }),
  judgeMessage: route({
    method: 'POST',
    url: '/api/broadcasts/:id/room/messages/:message/standing',
    summary: 'Show, refuse or remove a message.',
    access: ['host'],
    params: ofMessage,
    body: z.strictObject({ standing: z.enum(['shown', 'refused', 'removed']) }),
    reply: roomDesk,
  }),
  silenceViewer: route({
    method: 'POST',
    url: '/api/broadcasts/:id/room/silences/:viewer',
    summary: 'Mute a viewer for some minutes, or ban them from this broadcast.',
    access: ['host'],
    params: ofViewer,
    body: z.strictObject({ kind: silenceKind, minutes: z.int().min(1).max(720).optional() }),
    reply: roomDesk,
    status: 201,
  }),
  liftSilence: route({
    method: 'DELETE',
    url: '/api/broadcasts/:id/room/silences/:viewer',
    summary: 'Let a muted or banned viewer speak again.',
    access: ['host'],
    params: ofViewer,
    reply: roomDesk,
  }),
  clearRoom: route({
    method: 'POST',
    url: '/api/broadcasts/:id/room/clear',
    summary: 'Clear every picture at once and remove what was said in the last two minutes.',
    access: ['host'],
    params: byId,
    reply: roomDesk,
  }),
  readRoomLog: route({
    method: 'GET',
    url: '/api/broadcasts/:id/room/log',
    summary: 'All that was written in a room and done about it, as CSV.',
    access: ['host'],
    params: byId,
    reply: z.string(),
  }),
} as const
