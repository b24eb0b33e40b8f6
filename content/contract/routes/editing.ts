import { z } from 'zod'
import {
  comment,
  commentCount,
  draftVersion,
  editingEntry,
  editingHouse,
  ownText,
  reviewAct,
  schedule,
  WORDS_AT_MOST,
} from '../../schema/editing.ts'
import { editionContent, editionId, exhibitDraft, publication } from '../../schema/edition.ts'
import { editionPart } from '../../schema/editionPart.ts'
import { exhibit } from '../../schema/exhibit.ts'
import { missingGlyphs } from '../../schema/fontPart.ts'
import { slug } from '../../schema/localized.ts'
import { byId, done, route } from '../route.ts'

const bySlug = z.strictObject({ id: slug })
const version = z.number().int().min(0)
const words = z.string().trim().max(WORDS_AT_MOST).default('')

/** What is to be published: which drafts and in which version, why, and what was accepted. */
const publishing = z.strictObject({
  note: z.string().trim().max(200).default(''),
  /** True when the editor has been shown the characters that no typeface draws. */
  withMissingGlyphs: z.boolean().default(false),
  /** Without any list, all that may be published. */
  exhibits: z.array(z.strictObject({ id: slug, version })).optional(),
  /** The same of what an edition has beside its exhibits; whoever names one list means nothing of the other. */
  parts: z.array(z.strictObject({ part: editionPart, version })).optional(),
  /** Why an administrator publishes what nobody has reviewed. */
  reason: words,
})

/** How drafts become editions: versions, reviews, comments, publishing now or at a time, and the way back. */
export const editingRoutes = {
  editingHouse: route({
    method: 'GET',
    url: '/api/editing/house',
    summary: 'Who works on exhibits, and whether one may approve one’s own text.',
    access: ['editor'],
    reply: editingHouse,
  }),
  setOwnText: route({
    method: 'PUT',
    url: '/api/editing/own-text',
    summary: 'Decide whether somebody may approve a text of their own.',
    access: ['admin'],
    body: z.strictObject({ ownText }),
    reply: editingHouse,
  }),
  listEditingActs: route({
    method: 'GET',
    url: '/api/editing/acts',
    summary: 'The log of the editing room, newest first.',
    access: ['editor'],
    reply: z.array(editingEntry),
  }),
  listVersions: route({
    method: 'GET',
    url: '/api/exhibits/:id/versions',
    summary: 'Every version of a draft, newest first: who saved it and when.',
    access: ['editor'],
    params: bySlug,
    reply: z.array(draftVersion),
  }),
  readVersion: route({
    method: 'GET',
    url: '/api/exhibits/:id/versions/:version',
    summary: 'What a version of a draft said; null where it followed the hall.',
    access: ['editor'],
    params: z.strictObject({ id: slug, version: z.coerce.number().int().min(1) }),
    reply: z.strictObject({ exhibit: exhibit.nullable() }),
  }),
  walkDraft: route({
    method: 'POST',
    url: '/api/exhibits/:id/versions',
    summary: 'Undo, redo, or bring an older version back; each is a new version.',
    access: ['editor'],
    params: bySlug,
    body: z.union([
      z.strictObject({ version, act: z.enum(['undo', 'redo']) }),
      z.strictObject({ version, restore: version }),
    ]),
    reply: exhibitDraft,
  }),
  reviewDraft: route({
    method: 'POST',
    url: '/api/exhibits/:id/review',
    summary: 'Send a draft for review, take it back, approve it or return it with words.',
    access: ['editor'],
    params: bySlug,
    body: z.strictObject({ version, act: reviewAct.exclude(['skipped']), words }),
    reply: exhibitDraft,
  }),

  publish: route({
    method: 'POST',
    url: '/api/editions',
    summary: 'Publish what is approved as a new edition.',
    access: ['chief'],
    body: publishing,
    reply: publication,
    status: 201,
  }),
  listMissingGlyphs: route({
    method: 'GET',
    url: '/api/editions/next/missing-glyphs',
    summary: 'Characters in the drafts that no typeface of the hall draws.',
    access: ['editor'],
    reply: z.array(missingGlyphs),
  }),
  listPublications: route({
    method: 'GET',
    url: '/api/editions',
    summary: 'What the hall showed and since when, newest first.',
    access: ['editor'],
    reply: z.array(publication),
  }),
  readEdition: route({
    method: 'GET',
    url: '/api/editions/:edition',
    summary: 'What an edition says.',
    access: ['editor'],
    params: z.strictObject({ edition: editionId }),
    reply: editionContent,
  }),
  rollBack: route({
    method: 'POST',
    url: '/api/editions/:edition/current',
    summary: 'Show an earlier edition again.',
    access: ['chief'],
    params: z.strictObject({ edition: editionId }),
    reply: publication,
    status: 201,
  }),

  listSchedules: route({
    method: 'GET',
    url: '/api/schedules',
    summary: 'Publications that wait for their time, and what became of the others, newest first.',
    access: ['editor'],
    reply: z.array(schedule),
  }),
  readSchedule: route({
    method: 'GET',
    url: '/api/schedules/:id',
    summary: 'What will be published then: the exhibits as they were when the time was set.',
    access: ['editor'],
    params: byId,
    reply: z.strictObject({ exhibits: z.array(exhibit) }),
  }),
  schedulePublishing: route({
    method: 'POST',
    url: '/api/schedules',
    summary: 'Publish drafts at a time, as they are now.',
    access: ['chief'],
    body: publishing.extend({ at: z.iso.datetime() }),
    reply: schedule,
    status: 201,
  }),
  scheduleRollBack: route({
    method: 'POST',
    url: '/api/editions/:edition/schedule',
    summary: 'Show an earlier edition again from a time on.',
    access: ['chief'],
    params: z.strictObject({ edition: editionId }),
    body: z.strictObject({ at: z.iso.datetime(), note: publishing.shape.note }),
    reply: schedule,
    status: 201,
  }),
  moveSchedule: route({
    method: 'PATCH',
    url: '/api/schedules/:id',
    summary: 'Give a scheduled publication another time.',
    access: ['chief'],
    params: byId,
    body: z.strictObject({ at: z.iso.datetime() }),
    reply: schedule,
  }),
  cancelSchedule: route({
    method: 'DELETE',
    url: '/api/schedules/:id',
    summary: 'Call a scheduled publication off.',
    access: ['chief'],
    params: byId,
    reply: schedule,
  }),

  countComments: route({
    method: 'GET',
    url: '/api/comments',
    summary: 'How many comments each exhibit has: open, new to the reader, naming the reader.',
    access: ['editor'],
    reply: z.array(commentCount),
  }),
  listComments: route({
    method: 'GET',
    url: '/api/exhibits/:id/comments',
    summary: 'All comments on an exhibit, oldest first.',
    access: ['editor'],
    params: bySlug,
    reply: z.array(comment),
  }),
  addComment: route({
    method: 'POST',
    url: '/api/exhibits/:id/comments',
    summary: 'Comment on an exhibit or one of its fields, or answer a comment. `@name` tells a colleague.',
    access: ['editor'],
    params: bySlug,
    body: z.strictObject({
      text: z.string().trim().min(1),
      field: z.string().max(120).default(''),
      parent: z.number().int().optional(),
    }),
    reply: comment,
    status: 201,
  }),
  settleComment: route({
    method: 'PUT',
    url: '/api/exhibits/:id/comments/:comment',
    summary: 'Mark a comment as settled, or open it again.',
    access: ['editor'],
    params: z.strictObject({ id: slug, comment: z.coerce.number().int().positive() }),
    body: z.strictObject({ resolved: z.boolean() }),
    reply: comment,
  }),
  readComments: route({
    method: 'PUT',
    url: '/api/exhibits/:id/comments/read',
    summary: 'Say up to which comment one has read.',
    access: ['editor'],
    params: bySlug,
    body: z.strictObject({ upTo: z.number().int().min(0) }),
    reply: done,
  }),
} as const
