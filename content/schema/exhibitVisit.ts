import { z } from 'zod'
import { locale, localized, slug } from './localized.ts'
import { LONGEST_VISIT_SECONDS, MOST_PARTS, MOST_TOUCHES, MOST_VISITS_SENT } from './visitBounds.ts'

/** How a visitor left an exhibit: to the overview, by walking away, or straight to another one. */
export const leftBy = z.enum(['home', 'idle', 'next'])
export type LeftBy = z.output<typeof leftBy>

/** What of a screen was touched: `hotspot:bark`, `choice:winter`, `strip:quiz`, `rail`, `picture`. */
const part = z
  .string()
  .regex(/^[a-z]+(:[a-z0-9]+(-[a-z0-9]+)*)?$/)
  .max(60)

/** Somebody was at an exhibit of a touch screen. Nothing in it tells who: no cookie, no face, no address. */
export const exhibitVisit = z.strictObject({
  /** Made by the screen; sent again, it is the same visit. */
  id: z.uuid(),
  screen: z.uuid(),
  exhibit: slug,
  /** In which language it was left. */
  language: locale,
  beganAt: z.iso.datetime(),
  /** From opening it to the last touch. */
  seconds: z.number().min(0).max(LONGEST_VISIT_SECONDS),
  touches: z.int().min(0).max(MOST_TOUCHES),
  /** The first answer to each question, named by its Chinese words: an edition may change them. */
  answers: z.array(z.strictObject({ question: z.string().min(1).max(300), right: z.boolean() })).max(20),
  /** How often each part was touched, in the order of the first touch; screens from before it was noted say nothing. */
  touched: z
    .array(z.strictObject({ part, times: z.int().min(1).max(MOST_TOUCHES) }))
    .max(MOST_PARTS)
    .default([]),
  /** Where the visitor stopped; null where nothing was touched. */
  lastTouched: part.nullable().default(null),
  left: leftBy,
})
export type ExhibitVisit = z.output<typeof exhibitVisit>

/** What a screen sends, with its own clock: one that is wrong is put right by the server's. */
export const exhibitVisits = z.strictObject({
  sentAt: z.iso.datetime(),
  visits: z.array(exhibitVisit).min(1).max(MOST_VISITS_SENT),
})

const count = z.int().min(0)

const exhibitFigure = z.strictObject({
  exhibit: slug,
  /** Null where the hall does not show it any more. */
  title: localized.nullable(),
  sessions: count,
  touches: count,
  medianSeconds: z.number(),
  languages: z.array(z.strictObject({ language: locale, sessions: count })),
  left: z.array(z.strictObject({ left: leftBy, sessions: count })),
  /** What was touched in how many sessions, the most touched first; where each session touched last. */
  parts: z.array(
    z.strictObject({
      part: z.string(),
      /** Of a hotspot that the hall still shows. */
      title: localized.nullable(),
      sessions: count,
      last: count,
    }),
  ),
  /** In the order of the exhibit; a question of an earlier edition comes last, in Chinese only. */
  questions: z.array(
    z.strictObject({
      question: z.strictObject({ zh: z.string(), en: z.string() }),
      answered: count,
      right: count,
    }),
  ),
})
export type ExhibitFigure = z.output<typeof exhibitFigure>

/** The touch screens of one year. */
export const exhibitFigures = z.strictObject({
  at: z.iso.datetime(),
  year: z.int(),
  years: z.array(z.int()),
  sessions: count,
  touches: count,
  medianSeconds: z.number().nullable(),
  screens: count,
  days: z.array(z.strictObject({ day: z.iso.date(), sessions: count })),
  /** The most visited first. */
  exhibits: z.array(exhibitFigure),
})
export type ExhibitFigures = z.output<typeof exhibitFigures>
