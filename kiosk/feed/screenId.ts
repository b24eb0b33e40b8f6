import { randomUuid } from '#content/contract/randomUuid.ts'
import { readSwitches } from '../session/readSwitches.ts'

const KEY = 'greenhall.screen'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of this screen, the same after every start; the second half of a wide one has its own. */
export function screenId(): string {
  const { side } = readSwitches(location.search)
  const key = side === 'right' ? `${KEY}.${side}` : KEY
  const kept = localStorage.getItem(key)
  if (kept && UUID.test(kept)) return kept
  const made = randomUuid()
  localStorage.setItem(key, made)
  return made
}
