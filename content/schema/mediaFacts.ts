import { z } from 'zod'
import { shownSize } from './media.ts'

const pixels = z.number().int().positive()
const bytes = z.number().int().positive()

/** One of the files that were made of a picture. */
export const pictureSize = shownSize.extend({ bytes })
export type PictureSize = z.output<typeof pictureSize>

/** Of a picture: its own size, upright, and its files in two formats, smallest first. */
export const pictureFacts = z.strictObject({
  width: pixels,
  height: pixels,
  avif: z.array(pictureSize).min(1),
  webp: z.array(pictureSize).min(1),
})
export type PictureFacts = z.output<typeof pictureFacts>

/** Of a sound: its file in the hall's one format, and its outline from 0 to 100. */
export const audioFacts = z.strictObject({
  file: z.string(),
  bytes,
  /** s */
  seconds: z.number().positive(),
  peaks: z.array(z.number()),
})
export type AudioFacts = z.output<typeof audioFacts>

/** What is odd about a subtitle, by its line in the file that was sent. */
export const subtitleFault = z.strictObject({
  line: z.number().int().positive(),
  what: z.enum(['unreadable', 'backwards', 'order', 'overlap', 'empty', 'long', 'rows']),
})
export type SubtitleFault = z.output<typeof subtitleFault>

/** Of subtitles: how many, from when to when, and what is odd about them. */
export const subtitlesFacts = z.strictObject({
  /** Undefined where they were refused. */
  file: z.string().optional(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030']),
  language: z.enum(['zh', 'en']),
  cues: z.number().int().min(0),
  /** s */
  from: z.number().min(0),
  until: z.number().min(0),
  faults: z.array(subtitleFault),
})
export type SubtitlesFacts = z.output<typeof subtitlesFacts>

/** What a model weighs. */
export const modelMeasure = z.strictObject({
  triangles: z.number().int().min(0),
  meshes: z.number().int().min(0),
  /** Parts that are drawn one by one; a model from before they were counted does not say. */
  draws: z.number().int().min(0).optional(),
  materials: z.number().int().min(0),
  textures: z.number().int().min(0),
  /** Of the largest texture, in px; 0 where there is none. */
  texturePx: z.number().int().min(0),
  animations: z.number().int().min(0),
  bytes,
})
export type ModelMeasure = z.output<typeof modelMeasure>

/** Of a model: what it was, what it is now, and how large it is in its own units (m). */
export const modelFacts = z.strictObject({
  file: z.string(),
  sent: modelMeasure,
  kept: modelMeasure,
  size: z.tuple([z.number(), z.number(), z.number()]),
  /** What the validator of Khronos remarks. */
  warnings: z.number().int().min(0),
})
export type ModelFacts = z.output<typeof modelFacts>
