import { z } from 'zod'
import { documentary } from '../../schema/documentary.ts'
import { documentaryChange, documentaryDraft } from '../../schema/documentaryDraft.ts'
import { documentaryFigures } from '../../schema/documentaryFigures.ts'
import { locale } from '../../schema/localized.ts'
import { byId, done, route } from '../route.ts'

const editors = ['editor'] as const
const bySubtitles = z.strictObject({ id: z.uuid(), locale })

/** Documentaries: from the file that was sent to what the hall and the web play. */
export const documentaryRoutes = {
  shownDocumentaries: route({
    method: 'GET',
    url: '/api/documentaries/shown',
    summary: 'The documentaries that the hall shows.',
    access: 'public',
    reply: z.array(documentary),
  }),
  listDocumentaries: route({
    method: 'GET',
    url: '/api/documentaries',
    summary: 'All documentaries, the latest first: how far their prints and their reviews are.',
    access: editors,
    reply: z.array(documentaryDraft),
  }),
  addDocumentary: route({
    method: 'POST',
    url: '/api/documentaries',
    summary: 'Make a documentary of a film in the library; its print is put into the line.',
    access: editors,
    body: z.strictObject({ original: z.uuid() }),
    reply: documentaryDraft,
    status: 201,
  }),
  saveDocumentary: route({
    method: 'PUT',
    url: '/api/documentaries/:id',
    summary:
      'Save what is written about it; names the revision it was made from. It has to be reviewed anew.',
    access: editors,
    params: byId,
    body: documentaryChange,
    reply: documentaryDraft,
  }),
  changeOriginal: route({
    method: 'PUT',
    url: '/api/documentaries/:id/original',
    summary:
      'Make it of another film in the library: a new print, a new review. The hall shows what it shows until it is published.',
    access: editors,
    params: byId,
    body: z.strictObject({ revision: z.int().positive(), original: z.uuid() }),
    reply: documentaryDraft,
  }),
  removeDocumentary: route({
    method: 'DELETE',
    url: '/api/documentaries/:id',
    summary: 'Delete a documentary that was never published.',
    access: editors,
    params: byId,
    reply: done,
  }),
  sendSubtitles: route({
    method: 'PUT',
    url: '/api/documentaries/:id/subtitles/:locale',
    summary: 'Its subtitles in one language (the body is the bytes of a WebVTT or SubRip file).',
    access: editors,
    params: bySubtitles,
    body: z.unknown(),
    reply: documentaryDraft,
    binary: true,
  }),
  removeSubtitles: route({
    method: 'DELETE',
    url: '/api/documentaries/:id/subtitles/:locale',
    summary: 'Take its subtitles in one language away.',
    access: editors,
    params: bySubtitles,
    reply: documentaryDraft,
  }),
  cancelPrint: route({
    method: 'POST',
    url: '/api/documentaries/:id/print/cancel',
    summary: 'Stop making its print.',
    access: editors,
    params: byId,
    reply: documentaryDraft,
  }),
  retryPrint: route({
    method: 'POST',
    url: '/api/documentaries/:id/print/retry',
    summary: 'Make its print after all; what is made already is not made anew.',
    access: editors,
    params: byId,
    reply: documentaryDraft,
  }),
  submitDocumentary: route({
    method: 'POST',
    url: '/api/documentaries/:id/review',
    summary: 'Send it for review.',
    access: editors,
    params: byId,
    reply: documentaryDraft,
  }),
  approveDocumentary: route({
    method: 'POST',
    url: '/api/documentaries/:id/review/approval',
    summary:
      'Approve it as it was read; nobody approves what they have written last or sent for review themselves.',
    access: ['chief'],
    params: byId,
    body: z.strictObject({ revision: z.int().positive() }),
    reply: documentaryDraft,
  }),
  sendBackDocumentary: route({
    method: 'POST',
    url: '/api/documentaries/:id/review/return',
    summary: 'Send it back, and say why.',
    access: ['chief'],
    params: byId,
    body: z.strictObject({ note: z.string().trim().min(1).max(500) }),
    reply: documentaryDraft,
  }),
  publishDocumentary: route({
    method: 'POST',
    url: '/api/documentaries/:id/publication',
    summary: 'Show an approved documentary in the hall and on the web, as a new edition.',
    access: editors,
    params: byId,
    reply: documentaryDraft,
  }),
  withdrawDocumentary: route({
    method: 'DELETE',
    url: '/api/documentaries/:id/publication',
    summary: 'Show it no longer.',
    access: editors,
    params: byId,
    reply: documentaryDraft,
  }),
  documentaryFigures: route({
    method: 'GET',
    url: '/api/years/:year/documentaries',
    summary: 'Minutes of documentaries published in a year, and how many came out by their day.',
    access: ['staff', 'host', 'editor'],
    params: z.strictObject({ year: z.string().regex(/^20\d\d$/) }),
    reply: documentaryFigures,
  }),
} as const
