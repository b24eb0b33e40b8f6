import { hallMinutes } from '../schema/hallTime.ts'
import type { BrightnessStep } from '../schema/screenSettings.ts'
import { minutesOf } from './openingHours.ts'

const FULL = 100

/** How bright a page is at a moment, in %; the last step of a day holds past midnight until the first. */
export function brightnessAt(steps: readonly BrightnessStep[] | undefined, at: Date): number {
  const minute = hallMinutes(at)
  const inOrder = [...(steps ?? [])].sort((one, other) => minutesOf(one.from) - minutesOf(other.from))
  const step = inOrder.findLast(({ from }) => minutesOf(from) <= minute) ?? inOrder.at(-1)
  return step?.percent ?? FULL
}
