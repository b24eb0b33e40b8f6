import { editionPointer } from '../../schema/manifest.ts'
import { route } from '../route.ts'

/** How screens follow what the hall shows. */
export const editionRoutes = {
  editionPointer: route({
    method: 'GET',
    url: '/api/editions/current',
    summary:
      'Which edition the hall shows now, and the hash of its manifest; the manifest and the documents that it names lie at /editions/<sha256>.',
    access: 'public',
    reply: editionPointer,
  }),
} as const
