import type { Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { emptyTrail, nextTrail, stepsFrom, type Trail } from '#content/editing/trail.ts'
import type { VersionAct } from '#content/schema/editing.ts'
import type { HallPlan } from '#content/schema/hallPlan.ts'
import type { Tables } from '../storage/tables.ts'
import type { Hand } from './draftStore.ts'

interface Step {
  readonly version: number
  readonly act: VersionAct
  /** Null while the plan follows the hall. */
  readonly content: HallPlan | null
  readonly repeats?: number
}

const trailOf = async (transaction: Transaction<Tables>): Promise<Trail> => {
  const row = await transaction
    .selectFrom('part_drafts')
    .select('trail')
    .where('part', '=', 'plan')
    .executeTakeFirst()
  return row?.trail ?? emptyTrail
}

/** Writes down one more version of the plan, together with the draft that it is. */
export async function noteStep(transaction: Transaction<Tables>, { by, at }: Hand, step: Step) {
  const { version, act, content, repeats = null } = step
  const trail = nextTrail(await trailOf(transaction), { act, version, followsHall: content === null })
  await transaction
    .updateTable('part_drafts')
    .set({ trail: JSON.stringify(trail) })
    .where('part', '=', 'plan')
    .execute()
  await transaction
    .insertInto('plan_versions')
    .values({ version, at, by, act, repeats, content: content && JSON.stringify(content) })
    .execute()
}

/**
 * What the step back or forward from here said, and which version it was.
 * @throws Problem `exhibit/nothing-to-undo`, `exhibit/nothing-to-redo`
 */
export async function stepFrom(transaction: Transaction<Tables>, act: 'undo' | 'redo') {
  const repeats = stepsFrom(await trailOf(transaction))[act]
  if (repeats === undefined)
    throw new Problem(act === 'undo' ? 'exhibit/nothing-to-undo' : 'exhibit/nothing-to-redo')
  const row = await transaction
    .selectFrom('plan_versions')
    .select('content')
    .where('version', '=', repeats)
    .executeTakeFirst()
  return { repeats, content: row?.content ?? null }
}
