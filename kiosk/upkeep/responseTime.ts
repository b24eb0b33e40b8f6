import type { Fault } from '#content/schema/screen.ts'

/** The promise of the hall: every fault is answered within a day. */
const PROMISED_MS = 24 * 3_600_000

export interface ResponseTime {
  readonly kind: 'waiting' | 'overdue' | 'answeredWithin' | 'answeredLate'
  readonly ms: number
}

/** How long a fault has waited, or had to wait, for its first answer. */
export function responseTime(
  { reportedAt, answeredAt }: Pick<Fault, 'reportedAt' | 'answeredAt'>,
  nowMs: number,
): ResponseTime {
  const ms = Math.max(0, (answeredAt ? Date.parse(answeredAt) : nowMs) - Date.parse(reportedAt))
  const late = ms > PROMISED_MS
  return { kind: answeredAt ? (late ? 'answeredLate' : 'answeredWithin') : late ? 'overdue' : 'waiting', ms }
}
