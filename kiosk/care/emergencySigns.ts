import { svg } from 'lit'
import type { EmergencyTemplate } from '#content/schema/screenCommand.ts'

/** A sign for each kind of emergency, so that it is told by its shape before it is read; drawn in a square of 100. */
export const emergencySigns: Record<EmergencyTemplate, ReturnType<typeof svg>> = {
  // Somebody runs through a door, the way the arrow points.
  evacuation: svg`<path d="M58 8h32v84H58" fill="none" stroke="currentColor" stroke-width="7" />
    <circle cx="42" cy="22" r="9" fill="currentColor" />
    <path d="M40 36 28 46l-14 2M40 36l8 18-12 12-2 22M46 52l16 8 2 24M42 38l12 12 14-2" fill="none"
      stroke="currentColor" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" />`,
  // A door that is about to shut, and its clock.
  closing: svg`<path d="M12 92V12h44v80M4 92h60M44 50v8" fill="none" stroke="currentColor" stroke-width="7" stroke-linecap="round" />
    <circle cx="76" cy="38" r="19" fill="none" stroke="currentColor" stroke-width="7" />
    <path d="M76 27v12l8 6" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" />`,
  // A tall one, a small one, and the room between them.
  lostChild: svg`<circle cx="28" cy="17" r="11" fill="currentColor" />
    <path d="M28 32v32M28 64l-9 28M28 64l9 28M10 54l18-18 16 14" fill="none" stroke="currentColor" stroke-width="9"
      stroke-linecap="round" stroke-linejoin="round" />
    <circle cx="78" cy="48" r="8" fill="currentColor" />
    <path d="M78 60v16M78 76l-6 16M78 76l6 16M66 72l12-10 12 10" fill="none" stroke="currentColor" stroke-width="7"
      stroke-linecap="round" stroke-linejoin="round" />
    <path d="M56 18c0-7 5-10 10-10s10 3 10 9c0 7-10 6-10 13M66 38v1" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" />`,
  // A cloud, its lightning and its rain.
  weather: svg`<path d="M26 56a17 17 0 0 1 2-34 24 24 0 0 1 46 4 15 15 0 0 1 2 30" fill="none" stroke="currentColor"
      stroke-width="7" stroke-linecap="round" />
    <path d="M56 42 40 66h16L46 92M22 70l-6 16M80 70l-6 16" fill="none" stroke="currentColor" stroke-width="7"
      stroke-linecap="round" stroke-linejoin="round" />`,
}
