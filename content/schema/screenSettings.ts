import { z } from 'zod'
import { slug } from './localized.ts'

/** A time of the hall's day: 09:00; 24:00 is its end. */
export const dayTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** From when to when a screen is awake on a day; what closes before it opens closes on the next day. */
export const openSpan = z
  .strictObject({ opens: dayTime, closes: dayTime })
  .refine(({ opens, closes }) => opens !== closes, { path: ['closes'] })
export type OpenSpan = z.output<typeof openSpan>

/** A kind of day: its own hours, closed, or as the day of the week says. */
export const dayRule = z.union([openSpan, z.literal('closed'), z.literal('week')])
export type DayRule = z.output<typeof dayRule>

/** A day of the calendar: 2026-10-01. */
export const calendarDay = z.iso.date()

/** When a screen is awake. */
export const openingHours = z.strictObject({
  /** Monday first; null where it rests all day. */
  week: z.array(openSpan.nullable()).length(7),
  /** On the days off of the State Council's notice. */
  holiday: dayRule,
  /** On weekends that the notice makes working days. */
  makeUp: dayRule,
  /** Before all others. */
  special: z
    .array(z.strictObject({ day: calendarDay, name: z.string().trim().max(40), hours: openSpan.nullable() }))
    .max(100),
})
export type OpeningHours = z.output<typeof openingHours>

/** From a time of day on, how bright the page is, in %. */
export const brightnessStep = z.strictObject({ from: dayTime, percent: z.number().int().min(20).max(100) })
export type BrightnessStep = z.output<typeof brightnessStep>

/** What a tour shows: `exhibit:cherry-four-seasons`, `film:city-and-green`. */
export const tourItem = z
  .string()
  .max(70)
  .refine((item) => {
    const [kind = '', id = '', more] = item.split(':')
    return ['exhibit', 'film'].includes(kind) && slug.safeParse(id).success && more === undefined
  })

/** What staff may set for a screen, a group or the whole hall; what is left out is as the next wider one has it. */
export const screenSettings = z.strictObject({
  /** What it tours while nobody touches it; all where it is left out. */
  playlist: z.array(tourItem).min(1).max(200).optional(),
  /** Always awake where they are left out. */
  hours: openingHours.optional(),
  /** What it shows while it rests. */
  rest: z.enum(['night', 'black']).optional(),
  /** In %. */
  volume: z.number().int().min(0).max(100).optional(),
  /** In the order of the day; the last one holds past midnight until the first. */
  brightness: z.array(brightnessStep).min(1).max(8).optional(),
})
export type ScreenSettings = z.output<typeof screenSettings>

/** Screens that are set and commanded together. */
export const screenGroup = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** True of the one group that every screen is in. */
  everyone: z.boolean(),
  settings: screenSettings,
  screens: z.array(z.uuid()),
})
export type ScreenGroup = z.output<typeof screenGroup>
export const groupName = z.string().trim().min(1).max(40)

/** The holidays of a year, from the notice of the State Council or from staff. */
export const holidayYear = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  /** Where the days stand. */
  source: z.string().trim().min(1).max(200),
  off: z.array(calendarDay).max(120),
  /** Weekends on which people work. */
  work: z.array(calendarDay).max(60),
})
export type HolidayYear = z.output<typeof holidayYear>

/** All days off and all make-up working days that a screen has to know. */
export interface HolidayCalendar {
  readonly off: readonly string[]
  readonly work: readonly string[]
}
