import type { SubtitlesFacts } from '../schema/mediaFacts.ts'

interface Decoded {
  readonly text: string
  readonly encoding: SubtitlesFacts['encoding']
}

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/**
 * The text of a file in whatever a Chinese desktop writes: what its mark says, else UTF-8, else GB18030 (which GBK and
 * GB 2312 are parts of). Undefined where it is none of them, or no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  const tried = marked ? [marked[0]] : (['utf-8', 'gb18030'] as const)
  for (const encoding of tried) {
    const text = textIn(bytes, encoding)
    // No text has a zero in it; what is no text at all can still be read as GB18030.
    if (text !== undefined && !text.includes('\0')) return { text, encoding }
  }
  return undefined
}

function textIn(bytes: Uint8Array, encoding: Decoded['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
