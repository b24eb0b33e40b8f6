import { type Name, shelfOf, speciesOf, TRAITS, type Trait } from './species.ts'

/** One question of the key and what can be answered, in the order of the candidates. */
export interface KeyQuestion {
  readonly trait: Trait
  readonly values: readonly string[]
}

/**
 * What the key asks next: the first trait on which the candidates differ and which all of them have; none once it can
 * tell no more apart.
 */
export function nextQuestion(candidates: readonly Name[]): KeyQuestion | undefined {
  const [first] = candidates
  if (!first) return undefined
  for (const trait of TRAITS[shelfOf(first)]) {
    const values = candidates.map((name) => speciesOf(name).traits[trait])
    const distinct = [...new Set(values)].filter((value) => value !== undefined)
    if (distinct.length > 1 && !values.includes(undefined)) return { trait, values: distinct }
  }
  return undefined
}

/** Those of the candidates that have this value. */
export const thatHave = (candidates: readonly Name[], trait: Trait, value: string): Name[] =>
  candidates.filter((name) => speciesOf(name).traits[trait] === value)

/** In how many traits that both have, two species differ. */
export function differences(one: Name, other: Name): number {
  const [mine, theirs] = [speciesOf(one).traits, speciesOf(other).traits]
  return (Object.keys(mine) as Trait[]).filter(
    (trait) => theirs[trait] !== undefined && theirs[trait] !== mine[trait],
  ).length
}

/** The trait that tells two species apart: the one it is known by where they differ in it, else the first of the key. */
export function tellApart(one: Name, other: Name): Trait {
  const [mine, theirs] = [speciesOf(one), speciesOf(other)]
  const differs = (trait: Trait) =>
    mine.traits[trait] !== undefined &&
    theirs.traits[trait] !== undefined &&
    mine.traits[trait] !== theirs.traits[trait]
  return differs(mine.look) ? mine.look : (TRAITS[shelfOf(one)].find(differs) ?? mine.look)
}
