import { z } from 'zod'
import { broadcastDetail } from '../../schema/broadcastDetail.ts'
import { exhibitFigures, exhibitVisits } from '../../schema/exhibitVisit.ts'
import { yearFigures } from '../../schema/yearFigures.ts'
import { byId, done, route } from '../route.ts'

const byYear = z.strictObject({ year: z.string().regex(/^20\d\d$/) })
const readers = ['staff', 'host', 'editor'] as const

/** What the statistics page shows, and takes home. */
export const statisticsRoutes = {
  yearFigures: route({
    method: 'GET',
    url: '/api/years/:year',
    summary: 'The views of a year toward the goal, its broadcasts, and a forecast.',
    access: readers,
    params: byYear,
    reply: yearFigures,
  }),
  yearWorkbook: route({
    method: 'GET',
    url: '/api/years/:year/workbook',
    summary: 'The figures of a year as .xlsx; `?locale=en` for English.',
    access: readers,
    params: byYear,
    reply: z.unknown(),
  }),
  broadcastDetail: route({
    method: 'GET',
    url: '/api/broadcasts/:id/figures',
    summary: 'All figures of one broadcast: minute by minute, retention, quality, devices, regions.',
    access: readers,
    params: byId,
    reply: broadcastDetail,
  }),
  broadcastWorkbook: route({
    method: 'GET',
    url: '/api/broadcasts/:id/workbook',
    summary: 'The figures of one broadcast as .xlsx; `?locale=en` for English.',
    access: readers,
    params: byId,
    reply: z.unknown(),
  }),
  exhibitFigures: route({
    method: 'GET',
    url: '/api/years/:year/exhibits',
    summary: 'Visits to the touch screens in a year: touches, dwell, quizzes, languages.',
    access: readers,
    params: byYear,
    reply: exhibitFigures,
  }),
  exhibitWorkbook: route({
    method: 'GET',
    url: '/api/years/:year/exhibits/workbook',
    summary: 'The touch screens of a year as .xlsx; `?locale=en` for English.',
    access: readers,
    params: byYear,
    reply: z.unknown(),
  }),
  reportExhibitVisits: route({
    method: 'POST',
    url: '/api/exhibit-visits',
    summary: 'Visits to exhibits, from a touch screen of the hall. What comes twice is kept once.',
    access: 'public',
    body: exhibitVisits,
    reply: done,
  }),
} as const
