const RIGHT_MS = 3200
const WRONG_MS = 1500

/** Runs from 0 to 1 in the time a thing needs on its way, and tells of each step; returns the way to stop. */
export function playSending(right: boolean, step: (sent: number) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    step(1)
    return () => {}
  }
  const began = performance.now()
  let frame = 0
  const go = () => {
    const sent = Math.min(1, (performance.now() - began) / (right ? RIGHT_MS : WRONG_MS))
    step(sent)
    if (sent < 1) frame = requestAnimationFrame(go)
  }
  frame = requestAnimationFrame(go)
  return () => cancelAnimationFrame(frame)
}
