import { expect, test } from 'vitest'
import { chooseShown } from '../../../server/packager/chooseShown.ts'

const quiet = { main: false, backup: false, intermission: false, missed: false, ended: false }

test.each([
  ['before the first picture there is nothing', {}, 'nothing'],
  ['the host is on air', { main: true, missed: true }, 'main'],
  ['the host goes before who stands by', { main: true, backup: true, missed: true }, 'main'],
  ['who stands by steps in', { backup: true, missed: true }, 'backup'],
  ['who stands by may also begin', { backup: true }, 'backup'],
  ['without a host the hall says it will be back', { missed: true }, 'backSoon'],
  ['a break is a break, whoever sends', { main: true, intermission: true, missed: true }, 'intermission'],
  ['there is no break before the beginning', { main: true, intermission: true }, 'main'],
  ['after the end there is nothing', { main: true, backup: true, missed: true, ended: true }, 'nothing'],
] as const)('%s', (_fact, situation, shown) => {
  expect(chooseShown({ ...quiet, ...situation })).toBe(shown)
})
