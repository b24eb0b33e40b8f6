import { z } from 'zod'
import { credentials, identity, password, role, user, username } from '../schema/access.ts'
import { audience, figures, goalProgress, viewingPass } from '../schema/audience.ts'
import { broadcast, broadcastPlan, hostedBroadcast, refusal } from '../schema/broadcast.ts'
import { edition, editionId, exhibitDraft, publication } from '../schema/edition.ts'
import { exhibit } from '../schema/exhibit.ts'
import { slug } from '../schema/localized.ts'
import { storedMedia } from '../schema/media.ts'
import { fault, health, screen } from '../schema/screen.ts'
import { routeWith } from './route.ts'

const route = routeWith(z.undefined())
const done = z.strictObject({ done: z.literal(true) })
const byId = z.strictObject({ id: z.uuid() })
const bySlug = z.strictObject({ id: slug })
const byName = z.strictObject({ username })

/** Every HTTP call of the hall. The server registers it, the pages call it, `/api/docs` shows it. */
export const routes = {
  health: route({
    method: 'GET',
    url: '/healthz',
    summary: 'Are database, disk and encoder fit? 503 when not.',
    access: 'public',
    reply: health,
  }),

  signIn: route({
    method: 'POST',
    url: '/api/session',
    summary: 'Sign in; answers with a cookie.',
    access: 'public',
    body: credentials,
    reply: identity,
  }),
  whoAmI: route({
    method: 'GET',
    url: '/api/session',
    summary: 'Who is signed in.',
    access: 'public',
    reply: z.strictObject({ identity: identity.nullable() }),
  }),
  signOut: route({
    method: 'DELETE',
    url: '/api/session',
    summary: 'Sign out.',
    access: 'public',
    reply: done,
  }),
  changePassword: route({
    method: 'PUT',
    url: '/api/session/password',
    summary: 'Change one’s own password; ends the other sessions.',
    access: ['staff', 'editor', 'host'],
    body: z.strictObject({ current: z.string().min(1).max(200), next: password }),
    reply: done,
  }),
  listUsers: route({
    method: 'GET',
    url: '/api/users',
    summary: 'All accounts.',
    access: ['admin'],
    reply: z.array(user),
  }),
  addUser: route({
    method: 'POST',
    url: '/api/users',
    summary: 'Open an account.',
    access: ['admin'],
    body: z.strictObject({ username, password, role }),
    reply: user,
    status: 201,
  }),
  changeUser: route({
    method: 'PATCH',
    url: '/api/users/:username',
    summary: 'Give another role or a new password.',
    access: ['admin'],
    params: byName,
    body: z.strictObject({ role: role.optional(), password: password.optional() }),
    reply: user,
  }),
  removeUser: route({
    method: 'DELETE',
    url: '/api/users/:username',
    summary: 'Close an account.',
    access: ['admin'],
    params: byName,
    reply: done,
  }),

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
    body: broadcastPlan.partial(),
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
    summary: 'A new stream key; the old one stops working.',
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

  currentEdition: route({
    method: 'GET',
    url: '/api/edition',
    summary: 'What the hall shows now.',
    access: 'public',
    reply: edition,
  }),
  listDrafts: route({
    method: 'GET',
    url: '/api/exhibits',
    summary: 'All exhibits as drafts.',
    access: ['editor'],
    reply: z.array(exhibitDraft),
  }),
  readDraft: route({
    method: 'GET',
    url: '/api/exhibits/:id',
    summary: 'One exhibit as a draft.',
    access: ['editor'],
    params: bySlug,
    reply: exhibitDraft,
  }),
  saveDraft: route({
    method: 'PUT',
    url: '/api/exhibits/:id',
    summary: 'Save a draft; names the version it was made from.',
    access: ['editor'],
    params: bySlug,
    body: z.strictObject({ version: z.number().int().min(0), exhibit }),
    reply: exhibitDraft,
  }),
  discardDraft: route({
    method: 'DELETE',
    url: '/api/exhibits/:id',
    summary: 'Throw the draft away; back to what the hall shows.',
    access: ['editor'],
    params: bySlug,
    reply: exhibitDraft,
  }),
  publish: route({
    method: 'POST',
    url: '/api/editions',
    summary: 'Publish all drafts as a new edition.',
    access: ['editor'],
    body: z.strictObject({ note: z.string().trim().max(200).default('') }),
    reply: publication,
    status: 201,
  }),
  listPublications: route({
    method: 'GET',
    url: '/api/editions',
    summary: 'What the hall showed and since when, newest first.',
    access: ['editor'],
    reply: z.array(publication),
  }),
  rollBack: route({
    method: 'POST',
    url: '/api/editions/:edition/current',
    summary: 'Show an earlier edition again.',
    access: ['editor'],
    params: z.strictObject({ edition: editionId }),
    reply: publication,
    status: 201,
  }),
  addMedia: route({
    method: 'POST',
    url: '/api/media',
    summary: 'Store a picture (the body is its bytes).',
    access: ['editor'],
    body: z.unknown(),
    reply: storedMedia,
    status: 201,
    binary: true,
  }),

  listScreens: route({
    method: 'GET',
    url: '/api/screens',
    summary: 'The hall’s screens and what they show.',
    access: ['staff', 'editor'],
    reply: z.array(screen),
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

/** Where media and live files lie; they carry no per-viewer query, so that a cache may keep them. */
export const mediaUrl = (file: string) => `/media/${file}`
export const playlistUrl = (broadcast: string) => `/hls/${broadcast}/index.m3u8`
export const watchUrl = (broadcast: string) => `/live/${broadcast}`

/** The pages of the hall. */
export const pages = {
  doors: '/',
  kiosk: '/kiosk/',
  wall: '/wall/',
  live: '/live/',
  host: '/host/',
  stats: '/stats/',
  editor: '/editor/',
  upkeep: '/upkeep/',
} as const
