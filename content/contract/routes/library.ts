import { z } from 'zod'
import { fileName, focus, libraryEntry, mediaUse, uploadUnderWay } from '../../schema/library.ts'
import { localized } from '../../schema/localized.ts'
import { byId, done, route } from '../route.ts'

/**
 * Where files are sent to by the protocol tus 1.0.0 (creation, termination, expiration): pages use a client of it, and
 * say `filename` and `kind` as metadata.
 */
export const uploadsUrl = '/api/uploads'

/** The files that editors have sent, and what is on its way. */
export const libraryRoutes = {
  listUploads: route({
    method: 'GET',
    url: uploadsUrl,
    summary: 'Files on their way, and those that arrived within the last day.',
    access: ['editor'],
    reply: z.array(uploadUnderWay),
  }),
  listLibrary: route({
    method: 'GET',
    url: '/api/library',
    summary: 'All files of the library, newest first.',
    access: ['editor'],
    reply: z.array(libraryEntry),
  }),
  listMediaUses: route({
    method: 'GET',
    url: '/api/library/:id/uses',
    summary: 'Where a file is used.',
    access: ['editor'],
    params: byId,
    reply: z.array(mediaUse),
  }),
  changeMedia: route({
    method: 'PATCH',
    url: '/api/library/:id',
    summary: 'Change its name, the words for those who cannot see it, or the point that every cut keeps.',
    access: ['editor'],
    params: byId,
    body: z.strictObject({
      name: fileName.optional(),
      alt: localized.nullable().optional(),
      focus: focus.nullable().optional(),
    }),
    reply: libraryEntry,
  }),
  lookAgain: route({
    method: 'POST',
    url: '/api/library/:id/look',
    summary: 'Look once more at a file that was refused.',
    access: ['editor'],
    params: byId,
    reply: libraryEntry,
  }),
  removeMedia: route({
    method: 'DELETE',
    url: '/api/library/:id',
    summary: 'Delete a file that is used nowhere.',
    access: ['editor'],
    params: byId,
    reply: done,
  }),
} as const
