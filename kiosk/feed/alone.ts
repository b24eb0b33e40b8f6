/** What is stored is what screens of one machine share: one of them writes at a time. */
const LOCK = 'greenhall-edition'

/** While `work` lasts no other page of this browser writes. Plain http has no locks, and no shelf to write on. */
export const alone = <Done>(signal: AbortSignal, work: () => Promise<Done>): Promise<Done> =>
  globalThis.navigator?.locks ? navigator.locks.request(LOCK, { signal }, work) : work()
