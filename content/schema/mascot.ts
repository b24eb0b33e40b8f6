import { z } from 'zod'
import { gestures } from '../ip/gestures.ts'
import { moods } from '../ip/moods.ts'
import { seasons } from '../ip/seasonOf.ts'
import type { StickerId } from '../ip/stickers/stickers.ts'
import { localized, slug } from './localized.ts'

/** When 小玉 says something: at the beginning, when touched, after an answer, into a silence, and at the end. */
export const moments = ['hello', 'touch', 'right', 'wrong', 'idle', 'bye'] as const
export type Moment = (typeof moments)[number]

/** Lines that take turns at one moment. */
export const MOST_LINES = 6
const lines = z.array(localized).min(1).max(MOST_LINES).optional()

/** What she says at an exhibit; lines of a moment take turns. A moment that is left out is said as in her own exhibit. */
export const voice = z.strictObject({
  hello: lines,
  touch: lines,
  right: lines,
  wrong: lines,
  idle: lines,
  bye: lines,
} satisfies Record<Moment, typeof lines>)

/** Letters on a sticker: more would be too small to read on a phone. */
export const STICKER_LETTERS = { zh: 8, en: 20 } as const
const phrase = z.strictObject({
  zh: localized.shape.zh.max(STICKER_LETTERS.zh),
  en: localized.shape.en.max(STICKER_LETTERS.en),
})

/** What the stickers say that visitors take home. */
export const stickerPhrases = z.strictObject({
  hello: phrase,
  look: phrase,
  think: phrase,
  hooray: phrase,
  thanks: phrase,
  night: phrase,
  summer: phrase,
  autumn: phrase,
  winter: phrase,
} satisfies Record<StickerId, typeof phrase>)
export type StickerPhrases = z.output<typeof stickerPhrases>

/** How the small stage of her story looks. */
const storyStage = z.strictObject({
  tree: z.enum(['bare', 'bud', 'bloom', 'leaf', 'fruit']),
  sky: z.enum(['dawn', 'day', 'dusk', 'night', 'storm', 'snow']),
  /** What stands beside her. */
  beside: z.enum([
    'nothing',
    'city',
    'bird',
    'beetle',
    'ants',
    'child',
    'leaning',
    'gardener',
    'sapling',
    'standing',
    'petal',
    'seeds',
    'leaves',
  ]),
})
export type StoryStage = z.output<typeof storyStage>

/** One picture of an episode and what she says to it. */
const beat = z.strictObject({
  stage: storyStage,
  gesture: z.enum(gestures),
  mood: z.enum(moods),
  costume: z.enum(seasons),
  words: localized,
})

const episode = z.strictObject({ id: slug, title: localized, beats: z.array(beat).min(4).max(6) })
export type Episode = z.output<typeof episode>

/** A story that grows: one more episode each month, the first in the month it begins (2026-09). */
export const story = z.strictObject({
  begins: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  episodes: z.array(episode).min(1).max(12),
})
export type Story = z.output<typeof story>
