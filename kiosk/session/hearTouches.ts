import { hearDrags } from './hearDrags.ts'
import { partOf } from './partOf.ts'

/**
 * Tells of every touch and key on a page, and which part of the screen it was on, but for the two answers of the idle
 * question, which decide for themselves; and now and then of a finger that drags without lifting.
 */
export function hearTouches(
  page: Document,
  touched: (part: string) => void,
  dragged: () => void,
): () => void {
  const heard = (event: Event) => {
    const path = event.composedPath().filter((on) => on instanceof HTMLElement)
    if (path.some((on) => on.dataset.idle)) return
    touched(partOf(path.map((on) => ({ tag: on.localName, data: on.dataset }))))
  }
  page.addEventListener('pointerdown', heard)
  page.addEventListener('keydown', heard)
  const stop = hearDrags(page, dragged)
  return () => {
    page.removeEventListener('pointerdown', heard)
    page.removeEventListener('keydown', heard)
    stop()
  }
}
