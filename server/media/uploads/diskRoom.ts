import { Problem } from '#content/contract/problems.ts'
import { isDiskFull } from '../../isDiskFull.ts'

/** Left for the database and a broadcast that has to be recorded. */
const RESERVE_BYTES = 1024 ** 3

const inGigabytes = (bytes: number) => `${(Math.max(0, bytes) / 1024 ** 3).toFixed(1)} GB`

/**
 * Whether that much can be written and the hall still has room to work.
 * @throws Problem `media/disk-full` with what is left
 */
export function proveRoom(wanted: number, free: number): void {
  if (free - wanted < RESERVE_BYTES) throw new Problem('media/disk-full', inGigabytes(free))
}

/** The disk's own word that it is full, as a problem; anything else as it is. */
export const asDiskProblem = (error: unknown): unknown =>
  isDiskFull(error) ? new Problem('media/disk-full', inGigabytes(0), { cause: error }) : error
