import { describe, expect, test } from 'vitest'
import { CARDS_A_ROUND, drawCards, LEVELS } from '../../../../kiosk/scenes/fieldguide/drawCards.ts'
import {
  answerKey,
  askHint,
  cardOf,
  goOn,
  markedTrait,
  nameIt,
  questionOf,
  type Round,
  startRound,
} from '../../../../kiosk/scenes/fieldguide/guideRound.ts'
import { nextQuestion, tellApart, thatHave } from '../../../../kiosk/scenes/fieldguide/keyOf.ts'
import { type Name, namesOf, type Shelf, speciesOf } from '../../../../kiosk/scenes/fieldguide/species.ts'

const SHELVES = ['leaf', 'bird'] as const satisfies readonly Shelf[]
const shown = (round: Round): Name => {
  const card = cardOf(round)
  if (!card) throw new Error('no card')
  return card.name
}
const wrongFor = (round: Round): Name => {
  const other = round.left.find((name) => name !== shown(round))
  if (!other) throw new Error('no other name')
  return other
}
const solve = (round: Round) => goOn(nameIt(round, shown(round)))

describe.each(SHELVES)('the key of a %s', (shelf) => {
  test('leads each species to itself and to no other', () => {
    for (const name of namesOf(shelf)) {
      let left: readonly Name[] = namesOf(shelf)
      for (let question = nextQuestion(left); question; question = nextQuestion(left)) {
        const value = speciesOf(name).traits[question.trait]
        if (value === undefined) throw new Error(`${name} has no ${question.trait}`)
        left = thatHave(left, question.trait, value)
      }
      expect(left).toEqual([name])
    }
  })

  test('tells a species from whatever it is taken for by a trait in which they differ', () => {
    for (const name of namesOf(shelf))
      for (const other of speciesOf(name).like) {
        const trait = tellApart(name, other)
        expect([name, other, speciesOf(name).traits[trait]]).not.toEqual([
          name,
          other,
          speciesOf(other).traits[trait],
        ])
      }
  })
})

describe('ten cards', () => {
  test.each(SHELVES.flatMap((shelf) => LEVELS.map((level) => [shelf, level] as const)))(
    'of %s on level %i are ten different species, each among its own names',
    (shelf, level) => {
      for (let seed = 0; seed < 40; seed++) {
        const cards = drawCards(shelf, level, seed)
        expect(new Set(cards.map(({ name }) => name)).size).toBe(CARDS_A_ROUND)
        for (const { name, options } of cards) {
          expect(options).toContain(name)
          expect(new Set(options).size).toBe(options.length)
          expect(options.length).toBeGreaterThan(1)
        }
      }
    },
  )

  test('are the same for the same seed and others for another', () => {
    expect(drawCards('leaf', 2, 7)).toEqual(drawCards('leaf', 2, 7))
    expect(drawCards('leaf', 2, 8)).not.toEqual(drawCards('leaf', 2, 7))
  })

  test('of the first level have three names and none that looks alike; of the last only such', () => {
    for (const shelf of SHELVES) {
      for (const { name, options } of drawCards(shelf, 1, 3)) {
        expect(options).toHaveLength(3)
        expect(options.filter((one) => speciesOf(name).like.includes(one))).toEqual([])
      }
      for (const { name, options } of drawCards(shelf, 3, 3))
        expect(options.filter((one) => one !== name && !speciesOf(name).like.includes(one))).toEqual([])
    }
  })
})

describe('a round', () => {
  test('of ten right names in a row earns 10 each and 2 more for each one before, up to 10', () => {
    let round = startRound('leaf', 1, 5)
    for (let card = 0; card < CARDS_A_ROUND; card++) round = solve(round)
    expect(round).toMatchObject({ over: true, known: 10, bestStreak: 10, learnt: [] })
    expect(round.score).toBe(100 + 2 + 4 + 6 + 8 + 10 * 5)
  })

  test('a wrong name is ruled out, ends the streak and earns nothing, but the card goes on', () => {
    const first = solve(startRound('bird', 3, 2))
    const wrong = wrongFor(first)
    const after = nameIt(first, wrong)
    expect(after).toMatchObject({ streak: 0, solved: false, score: first.score })
    expect(after.left).not.toContain(wrong)
    expect(markedTrait(after)).toBe(tellApart(shown(first), wrong))
    const found = nameIt(after, shown(after))
    expect(found).toMatchObject({ solved: true, score: first.score, known: first.known })
    expect(found.learnt.map(({ name }) => name)).toEqual([shown(first)])
    expect(nameIt(after, wrong)).toBe(after)
  })

  test('right answers to the key leave fewer names until one is left, which is worth as much as naming it', () => {
    let round = startRound('leaf', 2, 11)
    const name = shown(round)
    for (let question = questionOf(round); question; question = questionOf(round)) {
      const before = round.left.length
      round = answerKey(round, speciesOf(name).traits[question.trait] ?? '')
      expect(round.left.length).toBeLessThan(before)
    }
    expect(round).toMatchObject({ solved: true, left: [name], score: 10 })
  })

  test('a wrong answer to the key rules nothing out and shows the place', () => {
    const round = startRound('bird', 2, 4)
    const question = questionOf(round)
    const value = question?.values.find((one) => one !== speciesOf(shown(round)).traits[question.trait])
    const after = answerKey(round, value ?? '')
    expect(after).toMatchObject({ left: round.left, missed: true })
    expect(markedTrait(after)).toBe(question?.trait)
  })

  test('a hint shows where to look and leaves half of the points', () => {
    const hinted = askHint(startRound('leaf', 3, 9))
    expect(markedTrait(hinted)).toBe(speciesOf(shown(hinted)).look)
    expect(nameIt(hinted, shown(hinted)).score).toBe(5)
  })

  test('goes on only from a card that is solved, and not beyond the last', () => {
    const round = startRound('leaf', 1, 1)
    expect(goOn(round)).toBe(round)
    let last = round
    for (let card = 0; card < CARDS_A_ROUND; card++) last = solve(last)
    expect(goOn(last)).toBe(last)
    expect(nameIt(last, shown(round))).toBe(last)
  })
})
