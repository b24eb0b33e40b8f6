/** Leads a value to another over so many ms, steadily; at once where motion is not wished. Returns the way to stop. */
export function glide(
  from: number,
  to: number,
  ms: number,
  tell: (value: number, arrived: boolean) => void,
): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    tell(to, true)
    return () => {}
  }
  let frame = 0
  const begun = performance.now()
  const move = (now: number) => {
    const part = Math.min(1, Math.max(0, (now - begun) / ms))
    if (part < 1) frame = requestAnimationFrame(move)
    tell(part === 1 ? to : from + (to - from) * part, part === 1)
  }
  frame = requestAnimationFrame(move)
  return () => cancelAnimationFrame(frame)
}
