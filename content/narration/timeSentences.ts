import type { Pause } from '../schema/narration.ts'
import { matchPauses } from './matchPauses.ts'

/** How near an edge a silence counts as the recording's own beginning or end, in s. */
const EDGE = 0.15
/** A sentence is marked this long before its first sound, in s, so that the eye is there in time. */
const AHEAD = 0.12
/** The least that two sentences are apart, in s. */
const LEAST = 0.05

interface Sound {
  /** s */
  readonly seconds: number
  readonly pauses: readonly Pause[]
}

/**
 * When each sentence of a text begins in its recording, in s. The time without silences is shared out by how much there
 * is to say; then each end of a sentence moves to the silence that fits it, and what lies between is stretched with it.
 * Where no silence fits, the share stands.
 */
export function timeSentences(sentences: readonly string[], { seconds, pauses }: Sound): number[] {
  const begin = pauses.find(({ from }) => from <= EDGE)?.until ?? 0
  const end = pauses.findLast(({ from, until }) => until >= seconds - EDGE && from > begin)?.from ?? seconds
  const inner = pauses.filter(({ from, until }) => from > begin && until < end)
  const voiced = voicedTime(begin, inner)
  const places = inner.map(({ from }) => voiced(from))
  const total = voiced(end)
  const shares = sharesOf(sentences)
  const ends = shares.slice(0, -1).map((share) => share * total)
  const matched = matchPauses(
    ends,
    total,
    inner.map(({ from, until }, index) => ({ at: places[index] ?? 0, seconds: until - from })),
  )
  /** Where the sentences end on the line without silences, those between two silences stretched. */
  const known = [
    { share: 0, at: 0 },
    ...matched.flatMap((pause, index) =>
      pause === undefined ? [] : [{ share: shares[index] ?? 0, at: places[pause] ?? 0 }],
    ),
    { share: 1, at: total },
  ]
  const starts = matched.map((pause, index) => {
    if (pause !== undefined) return (inner[pause]?.until ?? 0) - AHEAD
    const share = shares[index] ?? 0
    const after = known.findIndex((one) => one.share > share)
    const [from, to] = [known[after - 1], known[after]]
    if (!from || !to) return end
    const at = from.at + ((to.at - from.at) * (share - from.share)) / (to.share - from.share)
    return begin + at + silenceBefore(places, inner, at)
  })
  return inOrder([0, ...starts], seconds)
}

/** Seconds of sound up to a moment, silences left out. */
const voicedTime = (begin: number, inner: readonly Pause[]) => (moment: number) =>
  moment -
  begin -
  inner.reduce((sum, { from, until }) => sum + Math.max(0, Math.min(until, moment) - from), 0)

const silenceBefore = (places: readonly number[], inner: readonly Pause[], at: number) =>
  inner.reduce((sum, { from, until }, index) => sum + ((places[index] ?? 0) < at ? until - from : 0), 0)

/** Up to where each sentence has said its part of the whole, from 0 to 1. */
function sharesOf(sentences: readonly string[]): number[] {
  const weights = sentences.map(spokenLength)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let said = 0
  return weights.map((weight) => {
    said += weight
    return said / whole
  })
}

/** About how many Chinese syllables it takes to say; a letter of a word takes a third of one, a digit a whole one. */
function spokenLength(sentence: string): number {
  const count = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0
  const han = count(/(?=\p{L})\p{Script=Han}/gu)
  return Math.max(1, han + 0.3 * (count(/\p{L}/gu) - han) + count(/\p{N}/gu) + count(/[%℃°]/g))
}

/** Each begins after the one before it, and before the recording ends. */
function inOrder(starts: readonly number[], seconds: number): number[] {
  const step = Math.min(LEAST, seconds / (starts.length + 1))
  const ordered: number[] = []
  for (const [index, start] of starts.entries()) {
    const least = index === 0 ? 0 : (ordered[index - 1] ?? 0) + step
    const most = seconds - step * (starts.length - index)
    ordered.push(Math.round(Math.min(Math.max(start, least), most) * 1000) / 1000)
  }
  return ordered
}
