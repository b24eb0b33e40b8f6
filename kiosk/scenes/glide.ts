const GLIDE_MS = 900

/** Tells parts from 0 to 1 over 0.9 s; at once where motion is not wished. Returns the way to stop. */
export function glide(tell: (part: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    tell(1)
    return () => {}
  }
  const begun = performance.now()
  let frame = 0
  const move = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - begun) / GLIDE_MS))
    if (part < 1) frame = requestAnimationFrame(move)
    tell(part)
  }
  frame = requestAnimationFrame(move)
  return () => cancelAnimationFrame(frame)
}
