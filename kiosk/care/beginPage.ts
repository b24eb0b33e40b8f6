import { keptEmergency } from './keptEmergency.ts'
import { turnPage } from './turnPage.ts'

/**
 * Before all else, with what this screen keeps: a page that has to be turned goes into a frame, where it begins anew
 * (then true); an emergency that it last heard of is shown first.
 */
export function beginPage(): boolean {
  if (turnPage()) return true
  const emergency = keptEmergency(Date.now())
  if (emergency) void import('./coverScreen.ts').then(({ coverScreen }) => coverScreen(emergency))
  return false
}
