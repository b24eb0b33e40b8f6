/** What was written and has not reached the hall: on which version, from what, and what it says now. */
export interface KeptAhead<Content> {
  readonly version: number
  readonly base: Content
  readonly written: Content
}

const keyOf = (name: string) => `greenhall.ahead.${name}`

/** Keeps it in this browser. Says whether there was room. */
export function keepAhead<Content>(name: string, ahead: KeptAhead<Content>): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(ahead))
    return true
  } catch {
    return false
  }
}

export function readAhead<Content>(name: string): KeptAhead<Content> | undefined {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? '') as KeptAhead<Content>
  } catch {
    return undefined
  }
}

/** Forgets it; where something was sent, only that. */
export function forgetAhead(name: string, sent?: unknown): void {
  if (sent !== undefined && JSON.stringify(readAhead(name)?.written) !== JSON.stringify(sent)) return
  localStorage.removeItem(keyOf(name))
}
