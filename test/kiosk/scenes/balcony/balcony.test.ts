import { describe, expect, test } from 'vitest'
import { carbonToNitrogen, mixRatio, verdict } from '../../../../kiosk/scenes/balcony/compost.ts'
import {
  aspects,
  monthsInFlower,
  plants,
  proposePlants,
  SPACE,
} from '../../../../kiosk/scenes/balcony/plants.ts'
import { tour } from '../../../../kiosk/scenes/balcony/tour.ts'

const flowering = (key: string) => plants.find((plant) => plant.key === key)?.months

test('months of flowers are those of the table of plants', () => {
  expect(flowering('wintersweet')).toEqual([12, 1, 2])
  expect(flowering('orychophragmus')).toEqual([3, 4])
  expect(flowering('hydrangea')).toEqual([5, 6, 7])
  expect(flowering('crape')).toEqual([6, 7, 8, 9])
  expect(flowering('osmanthus')).toEqual([9, 10])
  expect(flowering('loquat')).toEqual([10, 11, 12, 1])
  expect(flowering('camellia')).toEqual([11, 12, 1, 2, 3, 4])
})

describe.each(aspects)('a balcony to the %s', (aspect) => {
  test('is never given more pots than it has room for', () => {
    for (let area = 0.5; area <= 4; area += 0.25) {
      const used = proposePlants(aspect, area).reduce((sum, { size }) => sum + SPACE[size], 0)
      expect(used).toBeLessThanOrEqual(area)
    }
  })

  test('has flowers in more months the more room it has, and only plants that suit it', () => {
    const months = [0.5, 1, 2, 4].map((area) => monthsInFlower(proposePlants(aspect, area)).length)
    expect(months).toEqual([...months].sort((one, other) => one - other))
    expect(proposePlants(aspect, 4).every((plant) => plant.aspects.includes(aspect))).toBe(true)
  })
})

test('one square metre feeds a bee in at least five months, four square metres to the south all year', () => {
  for (const aspect of aspects)
    expect(monthsInFlower(proposePlants(aspect, 1)).length).toBeGreaterThanOrEqual(5)
  expect(monthsInFlower(proposePlants('south', 4))).toHaveLength(12)
})

test('vegetable scraps alone have a C/N of 15, leaves alone 50', () => {
  expect(mixRatio(0, 'leaves')).toBeCloseTo(15)
  expect(mixRatio(1, 'leaves')).toBeCloseTo(50)
})

test('two parts of scraps with three of leaves start well, at about 26', () => {
  const ratio = carbonToNitrogen([
    { mass: 2, ratio: 15 },
    { mass: 3, ratio: 50 },
  ])
  expect(ratio).toBeCloseTo(25.9, 1)
  expect(verdict(ratio)).toBe('good')
})

test('scraps alone have too much nitrogen, sawdust alone too much carbon', () => {
  expect(verdict(mixRatio(0, 'leaves'))).toBe('nitrogen')
  expect(verdict(mixRatio(1, 'sawdust'))).toBe('carbon')
})

test('by itself it turns to all four sides and looks through a bee’s eyes at each', () => {
  const seen = Array.from({ length: 48 }, (_, second) => tour(second))
  expect(new Set(seen.map(({ aspect }) => aspect)).size).toBe(4)
  for (const aspect of aspects)
    expect(seen.some((moment) => moment.aspect === aspect && moment.bee > 0.99)).toBe(true)
})
