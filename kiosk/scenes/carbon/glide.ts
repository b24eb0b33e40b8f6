import { smoothstep } from '#content/scene/curves.ts'

/** Leads a number from one value to another over that many ms; at once where motion is not wished. Returns the way to stop. */
export function glide(from: number, to: number, ms: number, tell: (value: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    tell(to)
    return () => {}
  }
  let frame = 0
  const begun = performance.now()
  const move = (now: number) => {
    const part = Math.max(0, (now - begun) / ms)
    if (part < 1) frame = requestAnimationFrame(move)
    tell(part >= 1 ? to : from + (to - from) * smoothstep(0, 1, part))
  }
  frame = requestAnimationFrame(move)
  return () => cancelAnimationFrame(frame)
}
