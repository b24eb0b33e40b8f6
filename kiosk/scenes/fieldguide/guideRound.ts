import { type Card, drawCards, type Level } from './drawCards.ts'
import { nextQuestion, tellApart, thatHave } from './keyOf.ts'
import { type Name, type Shelf, speciesOf, type Trait } from './species.ts'

const POINTS = 10
const BONUS = 2
const MOST_BONUS = 10

/** What was said last: a name or a value of the key, whether it was right, and the trait that shows why. */
interface Said {
  readonly right: boolean
  readonly name?: Name
  readonly value?: string
  readonly trait: Trait
}

/** A round of ten, from the first card to what was learnt; `over`, `score` and `level` are its result. */
export interface Round {
  readonly shelf: Shelf
  readonly level: Level
  readonly cards: readonly Card[]
  readonly at: number
  /** Who may it still be: what the key has left, without names that were wrong. */
  readonly left: readonly Name[]
  /** True once its name is found: it waits for the next card. */
  readonly solved: boolean
  /** True after a wrong word on this card, or after a look at the hint: it earns nothing, or half. */
  readonly missed: boolean
  readonly hinted: boolean
  readonly last: Said | undefined
  readonly score: number
  /** Right at the first try, one after another. */
  readonly streak: number
  readonly bestStreak: number
  /** Cards that were right at the first try. */
  readonly known: number
  /** What was missed first and then seen, each with the trait to look at. */
  readonly learnt: readonly { readonly name: Name; readonly trait: Trait }[]
  readonly over: boolean
}

/** A fresh round; the same seed deals the same cards. */
export function startRound(shelf: Shelf, level: Level, seed: number): Round {
  const cards = drawCards(shelf, level, seed)
  return {
    shelf,
    level,
    cards,
    at: 0,
    left: cards[0]?.options ?? [],
    solved: false,
    missed: false,
    hinted: false,
    last: undefined,
    score: 0,
    streak: 0,
    bestStreak: 0,
    known: 0,
    learnt: [],
    over: false,
  }
}

export const cardOf = ({ cards, at }: Round): Card | undefined => cards[at]

/** What the key asks now; only the second level goes by the key. */
export const questionOf = (round: Round) =>
  round.level === 2 && !round.solved && !round.over ? nextQuestion(round.left) : undefined

/** The visitor names it. */
export function nameIt(round: Round, name: Name): Round {
  const card = cardOf(round)
  if (!card || round.solved || round.over || !round.left.includes(name)) return round
  if (name === card.name) return solve({ ...round, last: said(card.name) })
  const trait = tellApart(card.name, name)
  return {
    ...miss(round, trait),
    left: round.left.filter((other) => other !== name),
    last: { right: false, name, trait },
  }
}

/** The visitor answers the key; once one is left, that is its name. */
export function answerKey(round: Round, value: string): Round {
  const card = cardOf(round)
  const question = questionOf(round)
  if (!card || !question?.values.includes(value)) return round
  const { trait } = question
  const real = speciesOf(card.name).traits[trait]
  if (value !== real) return { ...miss(round, trait), last: { right: false, value, trait } }
  const left = thatHave(round.left, trait, value)
  const going = { ...round, left, last: { right: true, value, trait } }
  return left.length === 1 ? solve({ ...going, last: { ...said(card.name), trait } }) : going
}

/** The pencil shows where to look; the card is then worth half. */
export function askHint(round: Round): Round {
  return round.solved || round.over ? round : { ...round, hinted: true }
}

/** On to the next card, or to the end. */
export function goOn(round: Round): Round {
  if (!round.solved || round.over) return round
  const at = round.at + 1
  const fresh = { ...round, solved: false, missed: false, hinted: false, last: undefined }
  const next = round.cards[at]
  return next ? { ...fresh, at, left: next.options } : { ...fresh, over: true }
}

/** The trait that the pencil draws now, if any. */
export function markedTrait(round: Round): Trait | undefined {
  const card = cardOf(round)
  if (!card) return undefined
  if (round.last) return round.last.trait
  if (!round.hinted) return undefined
  return questionOf(round)?.trait ?? speciesOf(card.name).look
}

const said = (name: Name): Said => ({ right: true, name, trait: speciesOf(name).look })

function miss(round: Round, trait: Trait): Round {
  const name = cardOf(round)?.name
  const known = round.learnt.some((one) => one.name === name)
  const learnt = known || !name ? round.learnt : [...round.learnt, { name, trait }]
  return { ...round, missed: true, streak: 0, learnt }
}

function solve(round: Round): Round {
  const first = !round.missed
  const bonus = Math.min(MOST_BONUS, round.streak * BONUS)
  const full = first ? POINTS + bonus : 0
  const streak = first ? round.streak + 1 : 0
  return {
    ...round,
    left: cardOf(round) ? [(cardOf(round) as Card).name] : round.left,
    solved: true,
    score: round.score + (round.hinted ? Math.floor(full / 2) : full),
    streak,
    bestStreak: Math.max(round.bestStreak, streak),
    known: round.known + (first ? 1 : 0),
  }
}
