import { decodeCmcd } from '@svta/cml-cmcd'
import { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'

/** A page whose reports waited for the server sends them in one. */
const MOST_REPORTS = 200
const LARGEST_INT = 2 ** 31 - 1

/** Numbers with an object type, as `(3000;v)`; the first is of the picture. */
const firstNumber = z
  .array(z.union([z.number(), z.object({ value: z.number() }).transform(({ value }) => value)]))
  .transform(([first]) => first)

/** What of a CMCD v2 event report (CTA-5004-B) is looked at; a player may say more. */
const report = z.object({
  sid: z.string(),
  sn: z.int().min(0).max(LARGEST_INT),
  ts: z.int().min(0),
  e: z.string().max(8),
  cid: z.string().optional(),
  sta: z
    .string()
    .regex(/^[a-z]$/)
    .optional(),
  br: firstNumber.optional(),
  ec: z.array(z.unknown()).optional(),
  'com.greenhall-startup': z.int().min(0).max(LARGEST_INT).optional(),
})
export type PlayerReport = z.output<typeof report>

/** Reads the body of a POST of event reports, a line each. @throws Problem `viewer/report-unreadable` */
export function readReports(body: string): PlayerReport[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > MOST_REPORTS) throw new Problem('viewer/report-unreadable')
  return lines.map((line) => {
    try {
      return report.parse(decodeCmcd(line))
    } catch (cause) {
      throw new Problem('viewer/report-unreadable', line.slice(0, 80), { cause })
    }
  })
}
