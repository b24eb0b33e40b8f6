import { ownKey } from './keptCare.ts'

const KEY = 'greenhall.secret'
const SECRET = /^[A-Za-z0-9_-]{43}$/
const BYTES = 32

/** What only this screen knows, 32 random bytes as base64url: made at its first start, and once paired its proof. */
export function screenSecret(): string {
  const kept = localStorage.getItem(ownKey(KEY))
  return kept && SECRET.test(kept) ? kept : newSecret()
}

/** Another one, before it is paired anew: whoever knew the old one knows nothing. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  const made = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  localStorage.setItem(ownKey(KEY), made)
  return made
}
