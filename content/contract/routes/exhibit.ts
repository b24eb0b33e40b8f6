import { z } from 'zod'
import { edition, exhibitDraft } from '../../schema/edition.ts'
import { exhibit, plateKinds, theme } from '../../schema/exhibit.ts'
import { localized, slug } from '../../schema/localized.ts'
import { storedMedia } from '../../schema/media.ts'
import { narrationFile, storedNarration } from '../../schema/narration.ts'
import { byId, route } from '../route.ts'

const bySlug = z.strictObject({ id: slug })

/** What the hall shows and how it is edited. */
export const exhibitRoutes = {
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
  addExhibit: route({
    method: 'POST',
    url: '/api/exhibits',
    summary:
      'Write another exhibit, beginning with the words and the picture of one that is there, or with pictures of a kind.',
    access: ['editor'],
    body: z.strictObject({
      title: localized,
      theme,
      from: z.union([z.strictObject({ exhibit: slug }), z.strictObject({ plate: z.enum(plateKinds) })]),
    }),
    reply: exhibitDraft,
    status: 201,
  }),
  archiveExhibit: route({
    method: 'POST',
    url: '/api/exhibits/:id/archive',
    summary: 'Put an exhibit away: it leaves the hall with the next edition, its figures stay.',
    access: ['editor'],
    params: bySlug,
    reply: exhibitDraft,
  }),
  restoreExhibit: route({
    method: 'DELETE',
    url: '/api/exhibits/:id/archive',
    summary: 'Take an exhibit out again: it stays in the hall, or comes back with the next edition.',
    access: ['editor'],
    params: bySlug,
    reply: exhibitDraft,
  }),
  moveExhibit: route({
    method: 'POST',
    url: '/api/exhibits/:id/place',
    summary: 'Stand an exhibit before another one of the hall, or at the end.',
    access: ['editor'],
    params: bySlug,
    body: z.strictObject({ before: slug.nullable() }),
    reply: z.array(exhibitDraft),
  }),
  addMedia: route({
    method: 'POST',
    url: '/api/media',
    summary: 'Store a picture (the body is its bytes).',
    access: ['editor', 'host'],
    body: z.unknown(),
    reply: storedMedia,
    status: 201,
    binary: true,
  }),
  addNarration: route({
    method: 'POST',
    url: '/api/narrations',
    summary: 'Store a recording that reads a text aloud (the body is its bytes).',
    access: ['editor'],
    body: z.unknown(),
    reply: storedNarration,
    status: 201,
    binary: true,
  }),
  narrateBySound: route({
    method: 'POST',
    url: '/api/library/:id/narration',
    summary: 'Let a sound of the library read a text aloud; it is named where it lies, and not copied.',
    access: ['editor'],
    params: byId,
    reply: storedNarration,
  }),
  readNarration: route({
    method: 'GET',
    url: '/api/narrations/:file',
    summary: 'How long a stored recording is and where it pauses.',
    access: ['editor'],
    params: z.strictObject({ file: narrationFile }),
    reply: storedNarration,
  }),
} as const
