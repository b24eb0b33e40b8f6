import { seededRandom } from '#content/scene/seededRandom.ts'
import { differences } from './keyOf.ts'
import { type Name, namesOf, type Shelf, speciesOf } from './species.ts'

/** 1: big differences, from five years; 2: by the key, from eight; 3: look-alikes, from twelve. */
export const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

/** Who is shown, and the names to choose from, shuffled. */
export interface Card {
  readonly name: Name
  readonly options: readonly Name[]
}

export const CARDS_A_ROUND = 10
/** A key of six asks two or three questions. */
const IN_THE_KEY = 6
const CHOICES = 3
const FAR_APART = 1

/** Ten different species of a shelf with their names to choose from; the same for the same seed. */
export function drawCards(shelf: Shelf, level: Level, seed: number): readonly Card[] {
  const random = seededRandom(seed)
  const all = namesOf(shelf)
  const pool = all.filter((name) => fits(name, level))
  return shuffled(pool, random)
    .slice(0, CARDS_A_ROUND)
    .map((name) => ({ name, options: shuffled([name, ...others(name, all, level, random)], random) }))
}

function fits(name: Name, level: Level) {
  const { easy, like } = speciesOf(name)
  if (level === 1) return easy
  return level === 2 || like.length > 0
}

function others(name: Name, all: readonly Name[], level: Level, random: () => number): readonly Name[] {
  const { like } = speciesOf(name)
  if (level === 3) return like
  const rest = shuffled(
    all.filter((other) => other !== name),
    random,
  )
  if (level === 2) return rest.slice(0, IN_THE_KEY - 1)
  const far = rest.filter((other) => !like.includes(other) && differences(name, other) >= FAR_APART)
  const easy = far.filter((other) => speciesOf(other).easy)
  return easy.slice(0, CHOICES - 1)
}

/** Fisher and Yates. */
function shuffled<One>(all: readonly One[], random: () => number): One[] {
  const list = [...all]
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [list[last], list[other]]
    if (one !== undefined && two !== undefined) [list[last], list[other]] = [two, one]
  }
  return list
}
