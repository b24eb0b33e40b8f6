import { seededRandom } from '#content/scene/seededRandom.ts'
import { type WasteItem, type WasteStream, wasteStream } from '#content/schema/exhibit.ts'

/** How likely a tricky item is at the start, more with each right answer in a row, and at most. */
const TRICKY = { atFirst: 0.1, perStreak: 0.12, atMost: 0.7 } as const

interface Dealing {
  readonly items: readonly WasteItem[]
  readonly seed: number
  readonly drawn: readonly WasteItem[]
  readonly streak: number
}

/**
 * The next item of a round, never one that was drawn before. Of every four items each stream gives one, in an
 * order the seed decides; when a stream has none left the others step in.
 */
export function drawItem({ items, seed, drawn, streak }: Dealing): WasteItem | undefined {
  const random = seededRandom(seed * 1009 + drawn.length * 31)
  const left = items.filter((item) => !drawn.includes(item))
  const turn = streamOf(seed, drawn.length)
  const ofTurn = left.filter(({ stream }) => stream === turn)
  const candidates = ofTurn.length > 0 ? ofTurn : left
  const wantTricky = random() < Math.min(TRICKY.atMost, TRICKY.atFirst + TRICKY.perStreak * streak)
  const fitting = candidates.filter(({ tricky }) => tricky === wantTricky)
  const from = fitting.length > 0 ? fitting : candidates
  return from[Math.floor(random() * from.length)]
}

/** Each group of four holds every stream once. */
function streamOf(seed: number, index: number): WasteStream {
  const random = seededRandom(seed * 7919 + Math.floor(index / 4))
  const order: WasteStream[] = [...wasteStream.options]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] as WasteStream
    order[last] = order[other] as WasteStream
    order[other] = kept
  }
  return order[index % 4] as WasteStream
}
