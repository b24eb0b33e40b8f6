import { expect, test } from 'vitest'
import { heardLately, levelFor, type Sounded } from '../../../kiosk/sound/soundLimits.ts'
import type { SoundName } from '../../../kiosk/sound/sounds.ts'

/** How strong each of these sounds becomes, one after another. */
function levels(asked: readonly (readonly [SoundName, number])[]) {
  let lately: readonly Sounded[] = []
  return asked.map(([name, at]) => {
    const level = levelFor(name, at, lately)
    if (level > 0) lately = [...heardLately(lately, at), { name, at }]
    return level
  })
}

test('ten touches a second do not pile up: four are heard, each softer', () => {
  const heard = levels(Array.from({ length: 10 }, (_, touch) => ['touch', touch * 0.1] as const))
  const audible = heard.filter((level) => level > 0)
  expect(audible).toHaveLength(4)
  expect([...audible].sort((a, b) => b - a)).toEqual(audible)
  expect(audible[0]).toBe(1)
})

test('what tells of an outcome still has room among many touches', () => {
  const touches = Array.from({ length: 8 }, (_, touch) => ['touch', touch * 0.1] as const)
  expect(levels([...touches, ['right', 0.85]]).at(-1)).toBeGreaterThan(0)
})

test('the same sound does not start twice within 90 ms, and after a second all is as at first', () => {
  expect(
    levels([
      ['drop', 0],
      ['drop', 0.05],
      ['drop', 1.2],
    ]),
  ).toEqual([1, 0, 1])
})
