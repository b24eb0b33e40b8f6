import { careNow, onCare } from './careNow.ts'

/** What waits for a resting screen to wake, by its handle. */
const waiting = new Map<number, FrameRequestCallback>()
let handles = 0

onCare(() => {
  if (careNow().resting) return
  for (const drawn of waiting.values()) requestAnimationFrame(drawn)
  waiting.clear()
})

/** As `requestAnimationFrame`, except that a screen which rests draws nothing until it wakes. */
export function nextFrame(draw: FrameRequestCallback): number {
  if (!careNow().resting) return requestAnimationFrame(draw)
  handles -= 1
  waiting.set(handles, draw)
  return handles
}

/** Takes back what `nextFrame` or `requestAnimationFrame` was asked for. */
export function cancelFrame(handle: number) {
  if (!waiting.delete(handle)) cancelAnimationFrame(handle)
}

/** Resolves at once, or when a screen that rests wakes: no scene is made in the night. */
export const awake = (): Promise<void> =>
  new Promise((woken) => {
    if (careNow().resting) nextFrame(() => woken())
    else woken()
  })
