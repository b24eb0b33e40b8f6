import { expect, test } from 'vitest'
import { birdPlans } from '../../../../kiosk/scenes/fieldguide/birdPlans.ts'
import { guideSay } from '../../../../kiosk/scenes/fieldguide/guideSay.ts'
import { mouldBird } from '../../../../kiosk/scenes/fieldguide/mouldBird.ts'
import {
  type BirdName,
  type Name,
  namesOf,
  speciesOf,
  type Trait,
} from '../../../../kiosk/scenes/fieldguide/species.ts'

const birds = namesOf('bird') as BirdName[]
const measure = (name: BirdName) => {
  const { geometry } = mouldBird(birdPlans[name], false)
  const place = geometry.getAttribute('position')
  geometry.computeBoundingBox()
  const numbers = Array.from(place?.array ?? [])
  geometry.dispose()
  return { finite: numbers.every(Number.isFinite), box: geometry.boundingBox }
}
const billToHead = (name: BirdName) => birdPlans[name].bill.long / (2 * birdPlans[name].head)

test.each(birds)('%s is whole and stands on its feet', (name) => {
  const { finite, box } = measure(name)
  expect(finite).toBe(true)
  expect(Math.abs(box?.min.y ?? 1)).toBeLessThan(0.2)
  for (const trait of Object.keys(speciesOf(name).traits))
    expect([name, trait, birdPlans[name].marks[trait] !== undefined]).toEqual([name, trait, true])
})

test('bills are made as the key says: the curlew’s longest and bent down, the shrike’s hooked, one a spoon', () => {
  const longest = [...birds].sort((one, other) => billToHead(other) - billToHead(one))
  expect(longest[0]).toBe('curlew')
  expect(birdPlans.curlew.bill.droop).toBeGreaterThan(0.3)
  expect(birds.filter((name) => (birdPlans[name].bill.spoon ?? 0) > 0)).toEqual(['spoonbilled'])
  for (const name of birds.filter((one) => speciesOf(one).traits.bill === 'small'))
    expect([name, billToHead(name) < 0.8]).toEqual([name, true])
  for (const name of birds.filter((one) => speciesOf(one).traits.bill === 'dagger'))
    expect([name, billToHead(name) > 1]).toEqual([name, true])
  expect(birdPlans.shrike.bill.hook).toBeGreaterThan(0.2)
})

test('tails that the key calls long are longer than any that it does not', () => {
  const tails = (value: string) =>
    birds.filter((name) => speciesOf(name).traits.tail === value).map((name) => birdPlans[name].tail.long)
  expect(Math.min(...tails('long'))).toBeGreaterThan(Math.max(...tails('short')))
})

test('of the egrets only the little one has yellow toes, and the great one the longest neck', () => {
  expect(birdPlans.littleEgret.legs.feet).not.toBe(birdPlans.littleEgret.legs.tone)
  expect(birdPlans.greatEgret.legs.feet).toBe(birdPlans.middleEgret.legs.feet)
  const high = (name: BirdName) => measure(name).box?.max.y ?? 0
  expect(high('greatEgret')).toBeGreaterThan(high('middleEgret'))
})

test('every species and every value of every trait has its words in both languages', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { named, why, ask, value } = guideSay(locale)
    for (const name of [...namesOf('leaf'), ...birds] as Name[]) {
      const said = [
        named(name),
        why(name),
        ...(Object.entries(speciesOf(name).traits) as [Trait, string][]).flatMap(([trait, of]) => [
          ask(trait),
          value(trait, of),
        ]),
      ]
      expect([locale, name, said.filter((text) => !text)]).toEqual([locale, name, []])
    }
  }
})
