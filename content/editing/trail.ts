import type { VersionAct } from '../schema/editing.ts'

/** The versions that undo and redo walk along, oldest first, and where they stand; 0 is the exhibit as the hall shows it. */
export interface Trail {
  readonly steps: readonly number[]
  readonly at: number
}

export const emptyTrail: Trail = { steps: [0], at: 0 }

/** So many steps back, and no more. */
const MOST_STEPS = 300

/**
 * The trail after one more version of a draft: whatever is written or brought back is a step of its own, undo and redo
 * walk, and a publication starts anew. What leaves the words as they are changes the name of the step one stands on.
 */
export function nextTrail(
  { steps, at }: Trail,
  { act, version, followsHall }: { act: VersionAct; version: number; followsHall: boolean },
): Trail {
  if (act === 'undo') return { steps, at: Math.max(at - 1, 0) }
  if (act === 'redo') return { steps, at: Math.min(at + 1, steps.length - 1) }
  if (act === 'hall' && followsHall) return { steps: [version], at: 0 }
  if (act === 'hall' || act === 'archive' || act === 'takeOut')
    return { steps: steps.map((step, place) => (place === at ? version : step)), at }
  const walked = [...steps.slice(0, at + 1), version].slice(-MOST_STEPS)
  return { steps: walked, at: walked.length - 1 }
}

/** The version that undo goes back to, and the one that redo brings again; undefined where there is none. */
export const stepsFrom = ({ steps, at }: Trail): { undo: number | undefined; redo: number | undefined } => ({
  undo: at > 0 ? steps[at - 1] : undefined,
  redo: steps[at + 1],
})
