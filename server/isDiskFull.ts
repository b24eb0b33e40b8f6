/** As the file system, and as PostgreSQL (class 53, `disk_full`) says it. */
const CODES = ['ENOSPC', 'EDQUOT', '53100']

/** ffmpeg and the library of pictures have it in their words only. */
export const saysDiskFull = (words: string): boolean => words.includes('No space left on device')

/** Whether something went wrong because a disk has no room left, whoever noticed. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  return CODES.includes(String(code)) || saysDiskFull(error.message) || isDiskFull(error.cause)
}
