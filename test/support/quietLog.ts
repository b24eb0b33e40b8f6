import type { Log } from '../../server/storage/embeddedPostgres.ts'

/** For tests that do not look at what is logged. */
export const quietLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
