/** Letters and figures that nobody takes for one another, on a screen or aloud: no 0 and O, no 1, I and L, no 2 and Z, no 5 and S, no 8 and B, no U and V. */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY34679'
export const CODE_LENGTH = 6

/** A code from random bytes, one for each letter; those that would favour a letter are passed over. */
export function codeFrom(bytes: Iterable<number>): string | undefined {
  const even = 256 - (256 % CODE_LETTERS.length)
  let code = ''
  for (const byte of bytes) {
    if (byte >= even) continue
    code += CODE_LETTERS[byte % CODE_LETTERS.length]
    if (code.length === CODE_LENGTH) return code
  }
  return undefined
}

/** A code as somebody typed it: in small letters, with spaces or a dash between. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[\s·-]+/g, '')

/** A code as it is read: in two halves. */
export const spokenCode = (code: string): string =>
  `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`
