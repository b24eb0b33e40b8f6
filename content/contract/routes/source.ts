import { z } from 'zod'
import { ADDRESSES_AT_ONCE, addressState, hallSources } from '../../schema/hallSources.ts'
import { source } from '../../schema/source.ts'
import { route } from '../route.ts'

/** Where the sentences of the hall come from. */
export const sourceRoutes = {
  readSources: route({
    method: 'GET',
    url: '/api/sources',
    summary: 'Every source as the next edition has it, who cites it, and what is cited and not listed.',
    access: ['editor'],
    reply: hallSources,
  }),
  saveSources: route({
    method: 'PUT',
    url: '/api/sources',
    summary:
      'Save the list of sources; names the version it was made from. What is cited cannot be left out.',
    access: ['editor'],
    body: z.strictObject({ version: z.number().int().min(0), written: z.array(source).max(2000) }),
    reply: hallSources,
  }),
  checkSources: route({
    method: 'POST',
    url: '/api/sources/check',
    summary:
      'Ask the addresses of some sources whether they still answer; those without an address are left out.',
    access: ['editor'],
    body: z.strictObject({ keys: z.array(z.string()).min(1).max(ADDRESSES_AT_ONCE) }),
    reply: z.array(
      z.strictObject({ key: z.string(), state: addressState, status: z.number().int().nullable() }),
    ),
  }),
} as const
