const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/**
 * A short mark of a text: another text has another one. FNV-1a, 64 bits, in hex; a screen without https has no
 * `crypto.subtle`, and nobody gains by forging it.
 */
export function textMark(text: string): string {
  let mark = OFFSET
  for (const byte of new TextEncoder().encode(text.trim()))
    mark = BigInt.asUintN(64, (mark ^ BigInt(byte)) * PRIME)
  return mark.toString(16).padStart(16, '0')
}
