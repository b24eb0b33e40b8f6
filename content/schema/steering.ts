import { z } from 'zod'
import { slug } from './localized.ts'

/** What a visitor has done to a scene, in characters of JSON: the largest of ours is a tenth of it. */
const MOST_CHARACTERS = 6_000

/** Inputs of a scene, whichever it is; the wall itself looks whether its scene knows them. */
const sceneInputs = z
  .record(z.string().max(40), z.json())
  .refine((inputs) => JSON.stringify(inputs).length <= MOST_CHARACTERS)

/** A picture as it is at the touch screen: how many s the scene runs there, and what its visitor has done to it. */
export const steeredPicture = z.strictObject({ seconds: z.number().min(0).max(1e6), inputs: sceneInputs })
export type SteeredPicture = z.output<typeof steeredPicture>

export const throwBeginning = steeredPicture.extend({ exhibit: slug })
export type ThrowBeginning = z.output<typeof throwBeginning>

/** Who steers a wall. What is left is said as a span: the clock of a screen may be wrong. */
export interface Steering {
  readonly id: string
  readonly wall: string
  readonly kiosk: string
  readonly exhibit: string
  /** Until the wall goes back to its programme unless the visitor goes on, in ms. */
  readonly leftMs: number
}

/** What a wall is to show from `hallMs` of the hall's clock on. */
export interface SteeredMoment extends SteeredPicture {
  readonly id: string
  readonly hallMs: number
}

/** Where a touch screen may throw its exhibit; null where nowhere. */
export interface ThrowOffer {
  readonly wall: { readonly id: string; readonly name: string } | null
  readonly steering: Steering | null
}

/** What staff decided for a touch screen: a wall, none, or the usual, which is the first. */
export const throwRule = z.strictObject({ kiosk: z.uuid(), wall: z.uuid().nullable() })
export type ThrowRule = z.output<typeof throwRule>
