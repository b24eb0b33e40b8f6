import type { ClockEstimate } from './clockEstimate.ts'
import { type ClockReading, nextReading, readClock } from './clockReading.ts'
import { steadyMs } from './steadyMs.ts'

const TRY_AGAIN_MS = 10_000

/** The time that all screens of a hall share. */
export interface SharedClock {
  /** ms since 1970 by the hall's clock; by this machine's own until the hall has answered. */
  readonly nowMs: () => number
  /** How far the hall is ahead of this machine's date, and how far off that may be, in ms; undefined until it has answered. */
  readonly standing: () => { readonly aheadMs: number; readonly doubtMs: number } | undefined
  readonly stop: () => void
}

/** Keeps the hall's time in a worker; without the network it goes on by what it has learnt. */
export function startSharedClock(): SharedClock {
  let reading: ClockReading | undefined
  let estimate: ClockEstimate | undefined
  let worker: Worker | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  const start = () => {
    worker = new Worker(new URL('./clockWorker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ClockEstimate | undefined>) => {
      if (!data) return
      estimate = data
      reading = nextReading(reading, data, steadyMs())
    }
    // A worker whose file could not be fetched is asked for again; the clock goes on meanwhile.
    worker.onerror = () => {
      worker?.terminate()
      retry = setTimeout(start, TRY_AGAIN_MS)
    }
  }
  start()
  return {
    nowMs: () => (reading ? readClock(reading, steadyMs()) : Date.now()),
    standing: () =>
      estimate && {
        aheadMs: estimate.offsetMs + steadyMs() - Date.now(),
        doubtMs: estimate.doubtMs,
      },
    stop: () => {
      clearTimeout(retry)
      worker?.terminate()
    },
  }
}
