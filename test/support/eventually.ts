import { vi } from 'vitest'

/** Checks again and again until it holds: ten seconds are enough for a machine that has much else to do. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 })
