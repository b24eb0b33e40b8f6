import type { Exhibit } from '../../schema/exhibit.ts'

/** What was written and has not reached the hall: on which version, from which words, and what it says now. */
export interface Unsent {
  readonly version: number
  readonly base: Exhibit
  readonly written: Exhibit
}

const PREFIX = 'greenhall.unsent'
const keyOf = (username: string, exhibit: string) => `${PREFIX}.${username}.${exhibit}`

/** Keeps it in this browser until it has been sent. Says whether there was room. */
export function keepUnsent(username: string, unsent: Unsent): boolean {
  try {
    localStorage.setItem(keyOf(username, unsent.written.id), JSON.stringify(unsent))
    return true
  } catch {
    return false
  }
}

export function readUnsent(username: string, exhibit: string): Unsent | undefined {
  const kept = localStorage.getItem(keyOf(username, exhibit))
  if (!kept) return undefined
  try {
    return JSON.parse(kept) as Unsent
  } catch {
    return undefined
  }
}

/** Forgets it; where something was sent, only that: another page of the same person may have kept something else since. */
export function forgetUnsent(username: string, exhibit: string, sent?: Exhibit): void {
  if (sent && JSON.stringify(readUnsent(username, exhibit)?.written) !== JSON.stringify(sent)) return
  localStorage.removeItem(keyOf(username, exhibit))
}

/** The exhibits of which this browser holds something that was not sent. */
export const unsentOf = (username: string): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}.${username}.`))
    .map((key) => key.slice(PREFIX.length + username.length + 2))
