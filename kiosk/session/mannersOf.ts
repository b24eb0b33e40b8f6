import type { Manners } from './nextSession.ts'
import type { Switches } from './readSwitches.ts'

/** How a screen greets: as its address asks, and calmly where the machine itself asks for less movement. */
export function mannersOf({ locale, comfort }: Switches): Manners {
  const calm = comfort.calm || matchMedia('(prefers-reduced-motion: reduce)').matches
  return { locale, comfort: { ...comfort, calm } }
}
