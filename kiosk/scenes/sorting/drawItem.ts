import { seededRandom } from '#content/scene/seededRandom.ts'
import { type WasteItem, type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import { chanceOfHard, isHard, type Level } from './levels.ts'

interface Dealing {
  readonly level: Level
  readonly items: readonly WasteItem[]
  readonly seed: number
  readonly drawn: readonly WasteItem[]
  readonly streak: number
}

/**
 * The next item of a round, never one that was drawn before. Of every four items each stream gives one, in an
 * order the seed decides; when a stream has none left the others step in. Hard ones come more often on a streak.
 */
export function drawItem({ level, items, seed, drawn, streak }: Dealing): WasteItem | undefined {
  const random = seededRandom(seed * 1009 + drawn.length * 31)
  const left = items.filter((item) => !drawn.includes(item))
  const turn = streamOf(seed, drawn.length)
  const ofTurn = left.filter(({ stream }) => stream === turn)
  const candidates = ofTurn.length > 0 ? ofTurn : left
  const wantHard = random() < chanceOfHard(level, streak)
  const fitting = candidates.filter((item) => isHard(level, item) === wantHard)
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
