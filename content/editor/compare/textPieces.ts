/** A stretch of text that both have, or that only the one before or after has. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Longer than this in characters on both sides, a text is compared as a whole. */
const MOST_UNITS = 1500

/** What is compared: single characters where there is Chinese, words elsewhere. */
const unitsOf = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].flatMap(({ segment }) =>
    /\p{Script=Han}/u.test(segment) ? [...segment] : [segment],
  )

/** What was taken out of a text and what was put in, in reading order: the longest common subsequence stays. */
export function textPieces(before: string, after: string): Piece[] {
  const [one, two] = [unitsOf(before), unitsOf(after)]
  let [head, tail] = [0, 0]
  while (head < Math.min(one.length, two.length) && one[head] === two[head]) head++
  while (
    tail < Math.min(one.length, two.length) - head &&
    one[one.length - 1 - tail] === two[two.length - 1 - tail]
  )
    tail++
  const [left, right] = [one.slice(head, one.length - tail), two.slice(head, two.length - tail)]
  const middle: Piece[] =
    left.length * right.length > MOST_UNITS * MOST_UNITS
      ? [
          { kind: 'removed', text: left.join('') },
          { kind: 'added', text: right.join('') },
        ]
      : walk(left, right)
  return joined([
    { kind: 'same', text: one.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: one.slice(one.length - tail).join('') },
  ])
}

function walk(left: readonly string[], right: readonly string[]): Piece[] {
  const width = right.length + 1
  /** How much the rests from each pair of places have in common. */
  const common = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      pieces.push({ kind: 'same', text: left[i] ?? '' })
      i++
      j++
    } else if (i < left.length && (j === right.length || at(i + 1, j) >= at(i, j + 1)))
      pieces.push({ kind: 'removed', text: left[i++] ?? '' })
    else pieces.push({ kind: 'added', text: right[j++] ?? '' })
  }
  return pieces
}

/** Neighbours of one kind are one piece; in a changed stretch, what went comes before what came. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed })
    if (added) out.push({ kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of pieces) {
    if (!text) continue
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      const last = out.at(-1)
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text }
      else out.push({ kind, text })
    }
  }
  flush()
  return out
}
