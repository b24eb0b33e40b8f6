import { airYear } from '../../schema/air.ts'
import { route } from '../route.ts'

/** Whether what was planned was on air. */
export const airRoutes = {
  readAir: route({
    method: 'GET',
    url: '/api/air',
    summary: 'The failure ledger of the year: every second of scheduled air, and what it was.',
    access: ['host', 'staff', 'editor'],
    reply: airYear,
  }),
} as const
