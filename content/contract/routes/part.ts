import { z } from 'zod'
import { reviewAct, WORDS_AT_MOST } from '../../schema/editing.ts'
import { editionPart } from '../../schema/editionPart.ts'
import { partDraft } from '../../schema/partDraft.ts'
import { route } from '../route.ts'

const byPart = z.strictObject({ part: editionPart })
const version = z.number().int().min(0)

/** What an edition has beside its exhibits, from a draft to the hall. */
export const partRoutes = {
  listParts: route({
    method: 'GET',
    url: '/api/parts',
    summary:
      'What an edition has beside its exhibits (words, sources, films drawn from the scenes): where each stands and what differs from the hall.',
    access: ['editor'],
    reply: z.array(partDraft),
  }),
  reviewPart: route({
    method: 'POST',
    url: '/api/parts/:part/review',
    summary: 'Send a part for review, take it back, approve it or return it with words.',
    access: ['editor'],
    params: byPart,
    body: z.strictObject({
      version,
      act: reviewAct.exclude(['skipped']),
      words: z.string().trim().max(WORDS_AT_MOST).default(''),
    }),
    reply: partDraft,
  }),
  discardPart: route({
    method: 'DELETE',
    url: '/api/parts/:part',
    summary: 'Throw the draft of a part away; back to what the hall shows. Names the version that was read.',
    access: ['editor'],
    params: byPart,
    body: z.strictObject({ version }),
    reply: partDraft,
  }),
} as const
