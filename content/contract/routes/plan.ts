import { z } from 'zod'
import { hallPlan } from '../../schema/hallPlan.ts'
import { route } from '../route.ts'

const version = z.number().int().min(0)

/** The plan of the hall as its editor sees it. */
const writtenPlan = z.strictObject({
  /** As the next edition has it; an empty one while nobody has drawn anything. */
  written: hallPlan,
  changed: z.boolean(),
  /** Grows with every save; a save must name the version it read. */
  version,
  /** Whether there is a step to go back, and one to bring again. */
  undo: z.boolean(),
  redo: z.boolean(),
})
export type WrittenPlan = z.output<typeof writtenPlan>

export const planRoutes = {
  readPlan: route({
    method: 'GET',
    url: '/api/plan',
    summary: 'The plan of the hall: its areas, and where screens and exhibits stand.',
    access: ['editor'],
    reply: writtenPlan,
  }),
  savePlan: route({
    method: 'PUT',
    url: '/api/plan',
    summary: 'Save the plan of the hall as a draft; names the version it was made from.',
    access: ['editor'],
    body: z.strictObject({ version, written: hallPlan }),
    reply: writtenPlan,
  }),
  walkPlan: route({
    method: 'POST',
    url: '/api/plan/versions',
    summary: 'Undo or redo what was drawn on the plan; either is a new version.',
    access: ['editor'],
    body: z.strictObject({ version, act: z.enum(['undo', 'redo']) }),
    reply: writtenPlan,
  }),
} as const
