import type { ScreenHealth } from '#content/schema/screen.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import { careNow } from './careNow.ts'
import { unreadModels } from './unreadModels.ts'

const FRAMES = 60
/** A page that draws no frames is not waited for longer, in ms. */
const MEASURE_MS = 3_000
const BYTES_A_MB = 1_048_576

/** The middle of how long frames took, in ms; null of none. */
export function middleOf(times: readonly number[]): number | null {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

const measureFrames = () =>
  new Promise<number | null>((measured) => {
    const times: number[] = []
    let before = 0
    let over = false
    const end = () => {
      over = true
      measured(middleOf(times))
    }
    const late = setTimeout(end, MEASURE_MS)
    const next = (at: number) => {
      if (over) return
      if (before > 0) times.push(at - before)
      before = at
      if (times.length < FRAMES) requestAnimationFrame(next)
      else {
        clearTimeout(late)
        end()
      }
    }
    requestAnimationFrame(next)
  })

/** Watches how a screen is: its errors, its touches, its frames. `stop` ends it. */
export function watchHealth() {
  let errors = 0
  let touchedMs: number | null = null
  const failed = () => {
    errors += 1
  }
  const touched = () => {
    touchedMs = steadyMs()
  }
  addEventListener('error', failed)
  addEventListener('unhandledrejection', failed)
  document.addEventListener('pointerdown', touched, { capture: true, passive: true })
  document.addEventListener('keydown', touched, { capture: true, passive: true })
  return {
    touchedMs: () => touchedMs,
    async read(): Promise<ScreenHealth> {
      // A screen that rests draws none, and is not woken to count them.
      const frameMs = careNow().resting ? null : await measureFrames()
      const unread = unreadModels()
      const { memory } = performance as { memory?: { usedJSHeapSize: number } }
      return {
        startedAt: new Date(performance.timeOrigin).toISOString(),
        frameMs: frameMs === null ? null : Math.min(60_000, Math.round(frameMs * 10) / 10),
        memoryMb: memory ? Math.round(memory.usedJSHeapSize / BYTES_A_MB) : null,
        errors,
        ...(unread.length > 0 ? { unread: [...unread] } : {}),
        touchedAt: touchedMs === null ? null : new Date(Date.now() - (steadyMs() - touchedMs)).toISOString(),
        resting: careNow().resting,
        saidAt: new Date().toISOString(),
      }
    },
    stop: () => {
      removeEventListener('error', failed)
      removeEventListener('unhandledrejection', failed)
      document.removeEventListener('pointerdown', touched, { capture: true })
      document.removeEventListener('keydown', touched, { capture: true })
    },
  }
}
