import { mix, smoothstep } from '#content/scene/curves.ts'

const GLIDE_MS = 900

interface Way {
  readonly from: number
  readonly to: number
  /** 0.9 s unless said otherwise. */
  readonly ms?: number
  /** At one speed, instead of setting out and arriving softly. */
  readonly steady?: boolean
}

/** Leads a value from one to another; at once where motion is not wished. Returns the way to stop. */
export function glide(
  { from, to, ms = GLIDE_MS, steady = false }: Way,
  tell: (value: number, arrived: boolean) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    tell(to, true)
    return () => {}
  }
  const begun = performance.now()
  let frame = 0
  const move = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - begun) / ms))
    if (part < 1) frame = requestAnimationFrame(move)
    tell(part === 1 ? to : mix(from, to, steady ? part : smoothstep(0, 1, part)), part === 1)
  }
  frame = requestAnimationFrame(move)
  return () => cancelAnimationFrame(frame)
}
