const KEY = 'greenhall.screen'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The name of this screen, the same after every start; plain http has no `crypto.randomUUID`. */
export function screenId(): string {
  const kept = localStorage.getItem(KEY)
  if (kept && UUID.test(kept)) return kept
  const made = uuidOf(crypto.getRandomValues(new Uint8Array(16)))
  localStorage.setItem(KEY, made)
  return made
}

/** A version 4 UUID of 16 random bytes (RFC 9562, 5.4). */
export function uuidOf(bytes: Uint8Array): string {
  const marked = bytes.map((byte, place) =>
    place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
