/** A finger that stays down is heard of so often, in ms. */
const EVERY_MS = 5_000

/** Tells of a finger that drags without lifting: whoever steers, shines a torch or pulls for a minute is still there. */
export function hearDrags(
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
  dragged: () => void,
): () => void {
  let told = Number.NEGATIVE_INFINITY
  const heard = (event: Event) => {
    const { buttons, timeStamp } = event as PointerEvent
    if (buttons === 0 || timeStamp - told < EVERY_MS) return
    told = timeStamp
    dragged()
  }
  page.addEventListener('pointermove', heard)
  return () => page.removeEventListener('pointermove', heard)
}
