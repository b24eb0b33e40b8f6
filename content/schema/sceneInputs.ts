import { z } from 'zod'
import type { SceneName } from './sceneName.ts'

const from = (least: number, most: number) => z.number().min(least).max(most).optional()
const part = from(0, 1)

/**
 * How a living picture may begin, before a visitor has touched anything: the inputs of each scene that an editor may set,
 * under the names by which the scene knows them (`start` in `kiosk/scenes/<name>/`). What is left out begins as the scene
 * has it.
 */
export const sceneInputs = {
  /** 0 spring, 1 summer, 2 autumn, 3 winter. */
  cherry: z.strictObject({ season: from(0, 3) }),
  wetland: z.strictObject({ month: from(1, 12) }),
  /** Years; 1 in full leaf, 0 bare. */
  plane: z.strictObject({ age: from(0, 100), leaf: part }),
  /** m of tape around the trunk; how far its door stands open. */
  ancient: z.strictObject({ tape: from(0, 6.6), open: part }),
  /** Degrees, m² of leaf a m², m. */
  shade: z.strictObject({ sun: from(20, 80), lai: from(0.5, 6), crown: from(4, 9.5), thermal: part }),
  /** How much of the ground is paved. */
  raingarden: z.strictObject({ paving: from(0.1, 0.9) }),
  /** How much food is left about. */
  raccoon: z.strictObject({ feeding: part }),
  /** Share of organic matter, °C, % of plastic. */
  biogas: z.strictObject({ organic: from(0.4, 1), celsius: from(10, 70), plastic: from(0, 10) }),
  /** Share of water in the waste. */
  furnace: z.strictObject({ water: from(0.2, 0.65) }),
  /** Passages of feet, minutes of rain, tenfold steps of the lens. */
  soil: z.strictObject({ steps: from(0, 200), minutes: from(0, 60), power: from(0, 6) }),
  /** How far the seed ball is open; winter pruning. */
  fluff: z.strictObject({ open: part, prune: part }),
  parks: z.strictObject({ parks: from(1, 10) }),
  /** cm of water, months under it. */
  cordgrass: z.strictObject({ level: from(0, 80), months: from(0, 12) }),
  /** Hour of the evening, W, K, degrees. */
  riverlight: z.strictObject({
    hour: from(18.5, 24),
    watts: from(5, 40),
    kelvin: from(2200, 6500),
    shield: from(0, 90),
  }),
  /** m² for pots, month, 1 a bee's eyes, share of brown in the compost. */
  balcony: z.strictObject({ area: from(0.5, 4), month: from(1, 12), bee: part, brown: part }),
  /** Share of old metal. */
  secondlife: z.strictObject({ recycled: part }),
  /** Day of the year, °C above an ordinary one. */
  phenology: z.strictObject({ day: from(1, 366), warmer: from(-2, 3) }),
  /** Small trees on the other dish. */
  carbon: z.strictObject({ trees: from(0, 8) }),
  /** Since the planting. */
  pocketpark: z.strictObject({ years: from(1, 30) }),
  /** Degrees it is turned; how high the eye is, and how near. */
  turntable: z.strictObject({ turn: from(0, 360), eye: part, near: part }),
} as const satisfies Partial<Record<SceneName, z.ZodObject>>

/** The inputs that an editor may set of a scene; nothing where it always begins alike. */
export const inputsOf = (scene: SceneName): z.ZodObject | undefined =>
  (sceneInputs as Partial<Record<SceneName, z.ZodObject>>)[scene]

/** What a living picture begins with, by name. */
export const beginning = z.record(z.string(), z.number())
export type Beginning = z.output<typeof beginning>

/** The names of a beginning that its scene does not know, or not so; empty where all is well. */
export const beginningFaults = (scene: SceneName, begins: Beginning): readonly string[] => {
  const read = (inputsOf(scene) ?? z.strictObject({})).safeParse(begins)
  if (read.success) return []
  return read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  )
}
