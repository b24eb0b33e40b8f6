/** How large the corner is, in px, and how long it is held, in ms: nobody does that by chance. */
const CORNER_PX = 96
const HOLD_MS = 3_000

/** Hears when somebody holds a finger in the upper left corner, as staff know to; returns the way to stop. */
export function holdCorner(held: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const letGo = () => clearTimeout(timer)
  const down = ({ clientX, clientY }: PointerEvent) => {
    letGo()
    if (clientX < CORNER_PX && clientY < CORNER_PX) timer = setTimeout(held, HOLD_MS)
  }
  document.addEventListener('pointerdown', down, { capture: true })
  for (const name of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(name, letGo, { capture: true })
  return () => {
    letGo()
    document.removeEventListener('pointerdown', down, { capture: true })
    for (const name of ['pointerup', 'pointercancel'] as const)
      document.removeEventListener(name, letGo, { capture: true })
  }
}
