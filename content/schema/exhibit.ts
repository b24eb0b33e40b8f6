import { z } from 'zod'
import { focus } from './library.ts'
import { localized, slug } from './localized.ts'
import { stickerPhrases, story, voice } from './mascot.ts'
import { mediaFile, modelFile, shownSize } from './media.ts'
import { narrations } from './narration.ts'
import { beginning, beginningFaults } from './sceneInputs.ts'
import { sceneName } from './sceneName.ts'

const sourceKeys = z.array(z.string()).min(1)

export const picture = z.strictObject({
  /** Any browser shows it. */
  file: mediaFile,
  alt: localized,
  /** The point that every cut keeps; the middle where it is not said. */
  focus: focus.optional(),
  /** The same picture in AVIF, smallest first; one from before there was a library has none. */
  sizes: z.array(shownSize).optional(),
})
export type Picture = z.output<typeof picture>

/** A story step: one of the seasons of the tree, one stretch of the year in the wetland. */
export const panel = z.strictObject({
  id: slug,
  title: localized,
  text: localized,
  /** The second layer, which opens at a touch. */
  more: localized.optional(),
  /** Both layers read aloud, where somebody has recorded them. */
  narration: narrations.optional(),
  /** When it was, where the exhibit is a timeline: 1949, 三月. */
  when: localized.optional(),
  /** What hangs beside the words, where the exhibit is made of pictures. */
  picture: picture.optional(),
  sources: sourceKeys,
})
export type Panel = z.output<typeof panel>

/** A place on a picture, in parts of its width and height from its upper left corner. */
export const place = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
export type Place = z.output<typeof place>

/** A point of a living picture, or of what turns in it, in the units of its scene: to the right, up, towards the eye. */
export const point = z.strictObject({ x: z.number(), y: z.number(), z: z.number() })
export type Point = z.output<typeof point>

/**
 * A word on the picture: a ring at the scene's anchor of the same id, at a point of the scene that an editor chose, or
 * where it says on a picture that an editor sent; a thin line, one short sentence.
 */
export const hotspot = z.strictObject({
  id: slug,
  point: point.optional(),
  title: localized,
  text: localized,
  at: place.optional(),
  sources: sourceKeys,
})
export type Hotspot = z.output<typeof hotspot>

/** A large number with its unit and the year it belongs to; what never changes, such as a flower's nine tepals, has none. */
export const figure = z.strictObject({
  value: z.string().min(1),
  unit: localized,
  label: localized,
  year: z.string().min(1).optional(),
  sources: sourceKeys,
})
export type Figure = z.output<typeof figure>

export const question = z
  .strictObject({
    question: localized,
    choices: z.array(localized).min(2).max(4),
    answer: z.number().int().min(0),
    reason: localized,
    sources: sourceKeys,
  })
  .refine(({ answer, choices }) => answer < choices.length, {
    error: 'answer is not one of the choices',
    path: ['answer'],
  })
export type Question = z.output<typeof question>

/** The four streams of Shanghai's household waste. */
export const wasteStream = z.enum(['recyclable', 'hazardous', 'wet', 'residual'])
export type WasteStream = z.output<typeof wasteStream>

export const wasteItem = z.strictObject({
  name: localized,
  stream: wasteStream,
  note: z.strictObject({ zh: z.string(), en: z.string() }),
  tricky: z.boolean(),
  /** True for what a child of five knows; the first level of the game deals these. */
  plain: z.boolean().optional(),
  /** The state on which its bin depends: greasy, rinsed, used up. */
  state: localized.optional(),
  sources: sourceKeys,
})
export type WasteItem = z.output<typeof wasteItem>

/** A thing in three dimensions, as the library has made it ready. */
export const model = z.strictObject({ file: modelFile, alt: localized })
export type Model = z.output<typeof model>

/**
 * An exhibit made of what editors send rather than of a scene of ours: pictures lie on the scene `paper`, a model stands
 * on the scene `turntable`. They may be missing while the exhibit is being written (`unfinishedIn`).
 */
export const plate = z.discriminatedUnion('kind', [
  /** One picture with hotspots on it. */
  z.strictObject({ kind: z.literal('picture'), picture: picture.optional() }),
  /** The same place twice, and an edge to draw between the two. */
  z.strictObject({
    kind: z.literal('compare'),
    before: picture.optional(),
    after: picture.optional(),
    beforeName: localized,
    afterName: localized,
  }),
  /** Panels along a line of time, each with its `when`. */
  z.strictObject({ kind: z.literal('timeline') }),
  /** Panels as pictures on a wall. */
  z.strictObject({ kind: z.literal('gallery') }),
  /** The questions are the exhibit. */
  z.strictObject({ kind: z.literal('quiz'), picture: picture.optional() }),
  /** A model to turn; the picture stands for it in lists, and where a screen cannot read it. */
  z.strictObject({ kind: z.literal('model'), model: model.optional(), picture: picture.optional() }),
])
export type Plate = z.output<typeof plate>
export type PlateKind = Plate['kind']
export const plateKinds = [
  'picture',
  'compare',
  'timeline',
  'gallery',
  'quiz',
  'model',
] as const satisfies PlateKind[]

/** The four walks through the hall: trees and flowers, animals, parks and city, what becomes of waste. */
export const theme = z.enum(['trees', 'wildlife', 'city', 'waste'])
export type Theme = z.output<typeof theme>

/** One thing a visitor can open on the kiosk: a story around a living scene. */
export const exhibit = z
  .strictObject({
    id: slug,
    scene: sceneName,
    /** How its living picture begins, before a visitor has touched anything. */
    begins: beginning.optional(),
    /** Where the exhibit is made of what editors send. */
    plate: plate.optional(),
    theme,
    order: z.number().int().min(0),
    minutes: z.number().min(0.5).max(30),
    title: localized,
    lead: localized,
    /** What the mascot says when the exhibit opens. */
    says: localized,
    panels: z.array(panel).min(1),
    hotspots: z.array(hotspot),
    figures: z.array(figure),
    quiz: z.array(question).min(1),
    picture: picture.optional(),
    items: z.array(wasteItem).optional(),
    /** What the mascot says here, moment by moment. */
    voice: voice.optional(),
    /** What her stickers say, where the exhibit is her own. */
    stickers: stickerPhrases.optional(),
    /** Her own story, where the exhibit tells it. */
    story: story.optional(),
  })
  .superRefine(({ scene, begins }, context) => {
    for (const name of beginningFaults(scene, begins ?? {}))
      context.addIssue({ code: 'custom', message: 'not an input of its scene', path: ['begins', name] })
  })
export type Exhibit = z.output<typeof exhibit>
