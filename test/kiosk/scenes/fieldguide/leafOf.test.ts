import { describe, expect, test } from 'vitest'
import { leafMarks } from '../../../../kiosk/scenes/fieldguide/leafMarks.ts'
import { leafOf } from '../../../../kiosk/scenes/fieldguide/leafOf.ts'
import type { Blade, Point } from '../../../../kiosk/scenes/fieldguide/leafOutline.ts'
import { LEAF_BOX } from '../../../../kiosk/scenes/fieldguide/paintLeaf.ts'
import { type LeafName, namesOf, speciesOf, TRAITS } from '../../../../kiosk/scenes/fieldguide/species.ts'

const names = namesOf('leaf') as LeafName[]
const blade = (name: LeafName): Blade => {
  const [first] = leafOf(name).blades
  if (!first) throw new Error(`${name} has no blade`)
  return first
}
/** How far points of one side turn out and in again: teeth, or lobes where only large ones count. */
function peaks(line: readonly Point[], least: number): number {
  let count = 0
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let rising = true
  for (const [x, y] of line) {
    const far = Math.hypot(x, y)
    if (rising) {
      high = Math.max(high, far)
      if (high - far > least) {
        count++
        rising = false
        low = far
      }
    } else {
      low = Math.min(low, far)
      if (far - low > least) {
        rising = true
        high = far
      }
    }
  }
  return count
}
const width = ({ outline }: Blade, from: number, to: number) => {
  const here = outline.filter(([, y]) => y >= from && y <= to).map(([x]) => Math.abs(x))
  return Math.max(...here)
}
const edge = (name: LeafName, from: number, to: number) =>
  blade(name).outline.filter(([x, y]) => x > 0 && y >= from && y < to)
const roughness = (line: readonly Point[]) =>
  line.slice(2).reduce((sum, [x, y], index) => {
    const [a, b] = [line[index], line[index + 1]]
    if (!a || !b) return sum
    const turn = Math.atan2(y - b[1], x - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0])
    return sum + Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
  }, 0)

describe('leaves are shaped as the Flora of China describes them', () => {
  test('the plane has three to five lobes, the maple seven, the sweetgum three', () => {
    expect(peaks(blade('plane').outline, 0.12)).toBeGreaterThanOrEqual(3)
    expect(peaks(blade('plane').outline, 0.12)).toBeLessThanOrEqual(5)
    expect(peaks(blade('maple').outline, 0.12)).toBe(7)
    expect(peaks(blade('liquidambar').outline, 0.12)).toBe(3)
  })

  test('the maple is cut deeper than the plane', () => {
    const shallowest = (name: LeafName) =>
      Math.min(
        ...blade(name)
          .outline.filter(([, y]) => y > 0.25)
          .map(([x, y]) => Math.hypot(x, y)),
      )
    expect(shallowest('maple')).toBeLessThan(shallowest('plane'))
  })

  test('the ginkgo is a fan without a middle vein, whose veins part in two five times over', () => {
    const { veins, outline } = blade('ginkgo')
    expect(new Set(veins.map(({ points }) => String(points[1]))).size).toBe(2)
    expect(new Set(veins.map(({ points }) => String(points.at(-1)))).size).toBe(64)
    expect(Math.max(...outline.map(([x]) => x))).toBeGreaterThan(0.6)
  })

  test('the camphor is smooth, and its three veins part above the base; the hackberry’s at the base', () => {
    const foot = (name: LeafName) => blade(name).veins[1]?.points[0]?.[1] ?? 0
    expect(foot('camphor')).toBeGreaterThan(0.05)
    expect(foot('hackberry')).toBeLessThan(0.05)
    expect(roughness(edge('camphor', 0.1, 0.9))).toBeLessThan(4)
  })

  test.each(['hackberry', 'osmanthus'] as const)('%s has teeth in its upper half only', (name) => {
    expect(roughness(edge(name, 0.55, 0.95))).toBeGreaterThan(4 * roughness(edge(name, 0.1, 0.45)))
  })

  test('only the hackberry’s base is lopsided', () => {
    const lowest = (name: LeafName, side: 1 | -1) =>
      Math.min(
        ...blade(name)
          .outline.filter(([x]) => x * side > 0.07)
          .map(([, y]) => y),
      )
    for (const name of names.filter((one) => speciesOf(one).traits.base !== undefined)) {
      const off = Math.abs(lowest(name, 1) - lowest(name, -1))
      if (name === 'hackberry') expect(off).toBeGreaterThan(0.05)
      else expect([name, off < 0.02]).toEqual([name, true])
    }
  })

  test('yulan is widest above the middle, the tallow leaf below, the willow six times as long as wide', () => {
    expect(width(blade('yulan'), 0.6, 0.75)).toBeGreaterThan(width(blade('yulan'), 0.25, 0.4))
    expect(width(blade('tallow'), 0.25, 0.4)).toBeGreaterThan(width(blade('tallow'), 0.6, 0.75))
    expect(width(blade('willow'), 0, 1)).toBeLessThan(1 / 12)
  })

  test('bishop wood has three leaflets, soapberry pairs without one at the end', () => {
    expect(leafOf('bischofia').blades).toHaveLength(3)
    expect(leafOf('sapindus').blades.length % 2).toBe(0)
  })

  test('the dawn redwood’s leaves stand in pairs, the bald cypress’s by turns', () => {
    const step = (name: LeafName) => {
      const [right, left] = leafOf(name).blades
      return Math.abs((right?.foot[1] ?? 0) - (left?.foot[1] ?? 1))
    }
    expect(step('metasequoia')).toBeLessThan(0.001)
    expect(step('taxodium')).toBeGreaterThan(0.02)
  })

  test('the cherry’s stalk bears glands', () => {
    expect(names.filter((name) => leafOf(name).glands.length > 0)).toEqual(['cherry'])
  })
})

test.each(names)('%s lies within its picture, and the pencil has a line for each of its traits', (name) => {
  const shape = leafOf(name)
  const { left, bottom, size } = LEAF_BOX
  const points = [...shape.stalk, ...shape.blades.flatMap(({ outline }) => outline)]
  const outside = points.filter(([x, y]) => x < left || x > left + size || y < bottom || y > bottom + size)
  expect(outside).toEqual([])
  for (const trait of TRAITS.leaf.filter((one) => speciesOf(name).traits[one] !== undefined))
    expect([trait, leafMarks(name, trait).flat().length > 1]).toEqual([trait, true])
})
