import { smoothstep } from '#content/scene/curves.ts'
import { cyclicMonth } from './yearLight.ts'

const GLIDE_MS = 900

/** The month on the way from one to another, the short way round the year; `part` is 0–1. */
export function monthBetween(from: number, to: number, part: number): number {
  const way = ((((to - from + 6) % 12) + 12) % 12) - 6
  return part >= 1 ? to : cyclicMonth(from + way * smoothstep(0, 1, part))
}

/** Leads from month to month over 0.9 s; at once where motion is not wished. Returns the way to stop. */
export function glideMonth(
  from: number,
  to: number,
  tell: (month: number, arrived: boolean) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    tell(to, true)
    return () => {}
  }
  let frame = 0
  const begun = performance.now()
  const move = (now: number) => {
    const part = (now - begun) / GLIDE_MS
    if (part < 1) frame = requestAnimationFrame(move)
    tell(monthBetween(from, to, Math.max(0, part)), part >= 1)
  }
  frame = requestAnimationFrame(move)
  return () => cancelAnimationFrame(frame)
}
