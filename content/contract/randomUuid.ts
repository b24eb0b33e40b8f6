const UUID_BYTES = 16

/** A random name; plain http has no `crypto.randomUUID`. */
export const randomUuid = (): string => uuidOf(crypto.getRandomValues(new Uint8Array(UUID_BYTES)))

/** A version 4 UUID of 16 random bytes (RFC 9562, 5.4). */
export function uuidOf(bytes: Uint8Array): string {
  const marked = bytes.map((byte, place) =>
    place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
