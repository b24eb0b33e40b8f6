import type { ScreenPlate } from './screen.ts'
import type { Emergency, ScreenCommand } from './screenCommand.ts'
import type { HolidayCalendar, ScreenSettings } from './screenSettings.ts'

/** All that the hall asks of one screen; told when it joins, when something changes, and with each word of its health. */
export interface ScreenCare {
  /** The hall's clock. */
  readonly at: string
  readonly plate: ScreenPlate | null
  /** The page of the screen that a mirror shows; null for all others. */
  readonly mirrorOf: 'touch' | 'wall' | null
  /** Another screen shows what this one shows, and has to be told. */
  readonly mirrored: boolean
  /** Its own, its groups' and the hall's, in one. */
  readonly settings: ScreenSettings
  readonly calendar: HolidayCalendar
  readonly emergency: Emergency | null
  /** What it has not answered yet. */
  readonly commands: readonly ScreenCommand[]
}
