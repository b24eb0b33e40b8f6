import { z } from 'zod'

const count = z.int().min(0)

/** What became of the documentaries of a year; every figure is added up from rows. */
export const documentaryFigures = z.strictObject({
  year: z.int(),
  /** Of films that came out in the year and are still published, in min. */
  minutes: z.number().min(0),
  /** The year's goal, in min. */
  minutesGoal: z.number().positive(),
  /** Films whose day has come, or that came out before it. */
  due: count,
  /** Those of them that came out by their day. */
  inTime: count,
  /** `inTime` of `due`, in %; null while none is due. */
  releaseRate: z.number().min(0).max(100).nullable(),
  releaseGoal: z.number().positive(),
  films: z.array(
    z.strictObject({
      id: z.uuid(),
      title: z.strictObject({ zh: z.string(), en: z.string() }),
      /** s; null before its first publication. */
      seconds: z.number().positive().nullable(),
      plannedFor: z.iso.date().nullable(),
      /** The day of its first publication. */
      publishedOn: z.iso.date().nullable(),
      shown: z.boolean(),
    }),
  ),
})
export type DocumentaryFigures = z.output<typeof documentaryFigures>
