import type { Locale } from '#content/schema/localized.ts'
import { fieldguideWords } from '#content/strings/fieldguideWords.ts'
import { cardOf, questionOf, type Round } from './guideRound.ts'
import { type Name, speciesOf, type Trait } from './species.ts'

type Say = ReturnType<typeof fieldguideWords>
type Key = Parameters<Say>[0]

/** The words of the field guide about its species, in one language. */
export function guideSay(locale: Locale) {
  const say = fieldguideWords(locale)
  const named = (name: Name) => say(name)
  const why = (name: Name) => say(`why.${name}`)
  const ask = (trait: Trait) => say(`q.${trait}`)
  /** A species' value of a trait; the tables hold none that has no word (a test sees to it). */
  const value = (trait: Trait, of: string) => say(`${trait}.${of}` as Key)
  const has = (name: Name, trait: Trait) => {
    const of = speciesOf(name).traits[trait]
    return of === undefined ? why(name) : value(trait, of)
  }

  /** What is said under the card: the task, or what became of the last word. */
  const told = (round: Round): string => {
    const card = cardOf(round)
    if (!card) return ''
    const { last } = round
    if (round.solved)
      return say(round.missed ? 'right.after' : 'right', { name: named(card.name), why: why(card.name) })
    if (last?.name && !last.right)
      return say('wrong.name', {
        name: named(last.name),
        theirs: has(last.name, last.trait),
        mine: has(card.name, last.trait),
      })
    if (last && !last.right) return say('wrong.key')
    if (round.hinted && !last)
      return say('hint.say', { question: ask(questionOf(round)?.trait ?? speciesOf(card.name).look) })
    if (last?.value) return say('right.key', { value: value(last.trait, last.value) })
    return say(round.level === 2 ? 'ask.key' : round.level === 3 ? 'ask.like' : `ask.${round.shelf}`)
  }
  return { say, named, why, ask, value, has, told }
}

export type GuideSay = ReturnType<typeof guideSay>
