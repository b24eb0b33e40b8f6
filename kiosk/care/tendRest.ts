import { brightnessAt } from '#content/screens/brightnessAt.ts'
import { isOpen } from '#content/screens/openingHours.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import './care-rest.ts'
import type { CareRest } from './care-rest.ts'
import { careNow, changeCare } from './careNow.ts'
import type { KeptCare } from './keptCare.ts'

/** Whoever touched a resting screen has it for so long after their last touch, in ms. */
export const AWAKE_MS = 120_000
const LOOK_EVERY_MS = 1_000

interface Seen {
  readonly care: Pick<KeptCare, 'settings' | 'calendar'>
  /** By the hall's clock. */
  readonly at: Date
  /** A visitor is at it. */
  readonly inUse: boolean
  /** Since the last touch, in ms; infinite where there was none. */
  readonly sinceTouchMs: number
}

/** A screen rests outside its hours, once nobody uses it and nobody has touched it for a while. */
export const isResting = ({ care, at, inUse, sinceTouchMs }: Seen): boolean =>
  !isOpen(care.settings.hours, care.calendar, at) && !inUse && sinceTouchMs >= AWAKE_MS

interface Needs {
  readonly care: () => KeptCare | null
  /** The hall's clock now. */
  readonly hallNow: () => Date
  /** By the steady clock. */
  readonly touchedMs: () => number | null
}

/** Lets the screen rest outside its hours, and dims its page by the time of day; returns the way to stop. */
export function tendRest({ care, hallNow, touchedMs }: Needs) {
  let rest: CareRest | undefined
  const dim = document.createElement('div')
  dim.className = 'care-dim'
  document.body.append(dim)
  // A screen that starts in the night goes to sleep at once.
  const startedMs = steadyMs() - AWAKE_MS
  const page = () => document.querySelector<HTMLElement>('hall-kiosk')
  /** What lies under the night is not laid out and moves nothing; it is as it was when it comes back. */
  const showPage = (shown: boolean) => {
    const below = document.querySelector<HTMLElement>('hall-kiosk, hall-wall')
    if (below) below.style.display = shown ? '' : 'none'
  }
  const look = () => {
    const kept = care()
    if (!kept) return
    const at = hallNow()
    const touchable = page() !== null && !careNow().mirroring
    const inUse = touchable && (page()?.dataset.screen ?? 'attract') !== 'attract'
    const sinceTouchMs = steadyMs() - (touchedMs() ?? startedMs)
    const resting = isResting({ care: kept, at, inUse, sinceTouchMs })
    dim.style.opacity = String(1 - brightnessAt(kept.settings.brightness, at) / 100)
    if (resting && !rest) {
      rest = document.createElement('care-rest')
      // The touch itself wakes it; the next look sees that.
      rest.addEventListener('rest-wake', () => look())
      document.body.append(rest)
      showPage(false)
    }
    if (rest) {
      rest.look = kept.settings.rest ?? 'night'
      rest.touchable = touchable
    }
    if (!resting) {
      rest?.remove()
      rest = undefined
      showPage(true)
    }
    changeCare({ resting })
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    look,
    stop: () => {
      clearInterval(timer)
      rest?.remove()
      showPage(true)
      dim.remove()
      changeCare({ resting: false })
    },
  }
}
