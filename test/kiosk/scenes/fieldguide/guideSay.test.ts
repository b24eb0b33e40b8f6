import { expect, test } from 'vitest'
import { askHint, type Round, startRound } from '../../../../kiosk/scenes/fieldguide/guideRound.ts'
import { guideSay } from '../../../../kiosk/scenes/fieldguide/guideSay.ts'
import { tour } from '../../../../kiosk/scenes/fieldguide/tour.ts'

const round = (part: Partial<Round>): Round => ({
  ...startRound('leaf', 3, 1),
  cards: [{ name: 'hackberry', options: ['hackberry', 'zelkova'] }],
  left: ['hackberry', 'zelkova'],
  ...part,
})

test('a wrong name is answered with what it would look like and what this one does', () => {
  const { told } = guideSay('zh')
  expect(told(round({ last: { right: false, name: 'zelkova', trait: 'base' } }))).toBe(
    '不是榉树。榉树：两边齐；眼前这个：一边高一边低。',
  )
})

test('a right name is answered with the reason; after a wrong one without praise', () => {
  const { told, why } = guideSay('en')
  expect(told(round({ solved: true }))).toBe(`Yes, Hackberry! ${why('hackberry')}`)
  expect(told(round({ solved: true, missed: true }))).toBe(`Hackberry. ${why('hackberry')}`)
})

test('a hint asks what to look at and does not say what is there', () => {
  const { told, has } = guideSay('zh')
  const hint = told(askHint(round({})))
  expect(hint).toContain('叶基两边齐不齐？')
  expect(hint).not.toContain(has('hackberry', 'base'))
})

test('with nobody there leaf and bird take turns, and the pencil shows what each is known by', () => {
  expect(tour(1)).toMatchObject({ name: 'plane', mark: null, playing: false })
  expect(tour(5)).toMatchObject({ name: 'plane', mark: 'lobes' })
  expect(tour(9)).toMatchObject({ name: 'kingfisher', since: 8, mark: null })
})
