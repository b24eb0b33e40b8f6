import { z } from 'zod'
import { editionId, exhibitDraft } from '../../schema/edition.ts'
import { editionFileReport } from '../../schema/editionFile.ts'
import { route } from '../route.ts'

const byToken = z.strictObject({ token: editionId })

/** Where an edition in one file is sent to, as `application/zip`. */
export const editionFilesUrl = '/api/edition-files'

/** A whole edition as one file, out of a hall and into another. */
export const editionFileRoutes = {
  exportEdition: route({
    method: 'GET',
    url: '/api/editions/:edition/file',
    summary: 'An edition with its pictures and recordings as one zip.',
    access: ['editor'],
    params: z.strictObject({ edition: editionId }),
    reply: z.unknown(),
  }),
  checkEditionFile: route({
    method: 'POST',
    url: editionFilesUrl,
    summary:
      'Check an edition in one file (the body is the zip) and say what it would change; changes nothing.',
    access: ['editor'],
    body: z.unknown(),
    reply: editionFileReport,
    binary: true,
  }),
  importEdition: route({
    method: 'POST',
    url: '/api/edition-files/:token/drafts',
    summary: 'Make drafts of an edition that was checked.',
    access: ['editor'],
    params: byToken,
    reply: z.array(exhibitDraft),
    status: 201,
  }),
} as const
