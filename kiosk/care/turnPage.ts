import { keptCare } from './keptCare.ts'

/**
 * Turns the page of a screen whose machine cannot turn its own picture: the page goes into a frame as wide as the
 * screen is high, and the frame is turned, so that the page itself knows nothing of it. True where that was done.
 */
export function turnPage(): boolean {
  const rotation = keptCare()?.plate?.rotation ?? 0
  if (rotation === 0 || self !== top) return false
  const frame = document.createElement('iframe')
  frame.className = 'turned'
  frame.title = document.title
  frame.dataset.rotation = String(rotation)
  frame.src = location.href
  document.body.replaceChildren(frame)
  return true
}
