import { describe, expect, test } from 'vitest'
import type { Exhibit, Theme } from '#content/schema/exhibit.ts'
import { pageOf, shelvesOf, suggestionFor } from '../../../kiosk/session/shelves.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const hall = (...themes: Theme[]): Exhibit[] =>
  themes.map((theme, place) => ({ ...sampleExhibit(`${theme}-${place}`, place), theme }))
const five = hall('trees', 'trees', 'wildlife', 'city', 'trees')
const ids = (exhibits: readonly Exhibit[]) => exhibits.map(({ id }) => id)

describe('the home of the hall', () => {
  test('lays so few exhibits as fit on one page on one sheet, without themes', () => {
    expect(shelvesOf(five.slice(0, 4))).toEqual([{ theme: null, exhibits: five.slice(0, 4) }])
  })

  test('has a tab for each theme with exhibits, in the order of the hall', () => {
    expect(shelvesOf([...five].reverse()).map(({ theme }) => theme)).toEqual(['trees', 'wildlife', 'city'])
  })

  test('turns page by page and never beyond the last', () => {
    const shelf = { theme: 'trees', exhibits: hall(...Array<Theme>(9).fill('trees')) } as const
    expect(pageOf(shelf, 0)).toMatchObject({ page: 0, pages: 3 })
    expect(ids(pageOf(shelf, 7).cards)).toEqual(['trees-8'])
  })

  test('a shelf without exhibits is one empty page', () => {
    expect(pageOf({ theme: null, exhibits: [] }, 2)).toEqual({ cards: [], page: 0, pages: 1 })
  })
})

describe('the mascot suggests', () => {
  const walk = (...seen: string[]) => suggestionFor(five, { seen, shown: 'city-3' })?.id

  test('first what drew the visitor here', () => {
    expect(walk()).toBe('city-3')
    expect(suggestionFor(five, { seen: [], shown: null })?.id).toBe('trees-0')
  })

  test('then a neighbour of the same theme, then whatever comes next', () => {
    expect(walk('trees-1')).toBe('trees-4')
    expect(walk('trees-0', 'trees-1', 'trees-4')).toBe('wildlife-2')
  })

  test('nothing once all has been seen', () => {
    expect(walk(...ids(five))).toBeUndefined()
  })
})
