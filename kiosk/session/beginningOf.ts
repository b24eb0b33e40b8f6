import type { Exhibit } from '#content/schema/exhibit.ts'
import { stageNameOf } from '../scenes/stageName.ts'

type Begun = Pick<Exhibit, 'scene' | 'plate' | 'begins'>
interface OnStage {
  readonly name: string
  readonly module: { readonly start: unknown }
}

/**
 * The inputs that the scene on the stage starts with, as its exhibit has them; what the scene does not know is left out.
 * Undefined while another scene is on.
 */
export function beginningOf(on: OnStage | undefined, exhibit: Begun | undefined): unknown {
  if (on?.name !== stageNameOf(exhibit)) return undefined
  const start = on?.module.start as Record<string, unknown>
  const own = Object.entries(exhibit?.begins ?? {}).filter(([name]) => name in start)
  return own.length > 0 ? { ...start, ...Object.fromEntries(own) } : start
}

/** Whether two exhibits begin with the same picture. */
export const beginsAlike = (one: Begun | undefined, other: Begun): boolean =>
  one !== undefined &&
  stageNameOf(one) === stageNameOf(other) &&
  JSON.stringify(one.begins) === JSON.stringify(other.begins)
