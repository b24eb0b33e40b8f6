import { statfs } from 'node:fs/promises'
import { Problem } from '#content/contract/problems.ts'
import type { PrintPlan } from './planPrint.ts'

/** The hall goes on writing while a print is made, in bytes. */
const LEFT_FREE = 1024 ** 3
const SOUND_BITS = 128_000
/** A film seldom needs more of its most. */
const OF_PEAK = 0.8

/** How many bytes a print may take. */
export const bytesOf = ({ rungs, seconds }: Pick<PrintPlan, 'rungs' | 'seconds'>): number =>
  Math.ceil(((rungs.reduce((sum, { peak }) => sum + peak * OF_PEAK, SOUND_BITS) * seconds) / 8) * 1.02)

/** @throws Problem `documentary/disk-full` where a print would not fit beside what the hall needs */
export async function roomFor(folder: string, plan: PrintPlan): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const missing = bytesOf(plan) + LEFT_FREE - bavail * bsize
  if (missing > 0) throw new Problem('documentary/disk-full', sayGigabytes(missing))
}

const sayGigabytes = (bytes: number) => `${Math.max(0.1, Math.ceil((bytes / 1024 ** 3) * 10) / 10)} GB`

/** The least that a disk lacks which has filled up on the way. */
export const MISSING_WHEN_FULL = sayGigabytes(LEFT_FREE)
