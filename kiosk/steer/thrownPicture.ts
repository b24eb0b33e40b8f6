import type { Exhibit } from '#content/schema/exhibit.ts'
import { isOn, type Staged } from '../elements/staged.ts'
import type { Session } from '../session/session.ts'
import type { ThrownPicture } from './throwing.ts'

/** The exhibit on a touch screen as it could be thrown now, `seconds` into its picture; undefined while something else is on. */
export function thrownPicture(
  session: Session,
  exhibit: Exhibit | undefined,
  staged: Staged | undefined,
  inputs: unknown,
  seconds: number,
): ThrownPicture | undefined {
  if (session.screen !== 'exhibit' || !exhibit || !staged || !isOn(staged, exhibit)) return undefined
  return { exhibit: exhibit.id, scene: exhibit.scene, seconds, inputs: inputs ?? staged.module.start }
}
