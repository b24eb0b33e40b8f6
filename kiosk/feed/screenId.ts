import { randomUuid } from '#content/contract/randomUuid.ts'

const KEY = 'greenhall.screen'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of this screen, the same after every start. */
export function screenId(): string {
  const kept = localStorage.getItem(KEY)
  if (kept && UUID.test(kept)) return kept
  const made = randomUuid()
  localStorage.setItem(KEY, made)
  return made
}
