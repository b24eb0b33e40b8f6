import { expect, test } from 'vitest'
import type { Quality } from '#content/scene/scene.ts'
import { createQualityChooser } from '../../../kiosk/scenes/chooseQuality.ts'

/** Draws for so many seconds at a rate; answers with every quality that was chosen on the way. */
function machine(start: Quality) {
  const chooser = createQualityChooser(start)
  let nowMs = 0
  return {
    chooser,
    draw: (seconds: number, perSecond: (quality: Quality) => number) => {
      const chosen: Quality[] = []
      for (const until = nowMs + seconds * 1000; nowMs < until; ) {
        const quality = chooser.frame(nowMs)
        if (chosen.at(-1) !== quality) chosen.push(quality)
        nowMs += 1000 / perSecond(quality)
      }
      return chosen
    },
    sleep: (seconds: number) => {
      nowMs += seconds * 1000
    },
  }
}

test('a machine that is too slow gets less within seconds, and is not asked again', () => {
  const { draw } = machine('medium')
  const weak = (quality: Quality) => ({ low: 60, medium: 25, high: 10 })[quality]
  expect(draw(10, weak)).toEqual(['medium', 'low'])
  expect(draw(600, weak)).toEqual(['low'])
})

test('a strong machine gets more after a smooth minute', () => {
  const { draw } = machine('medium')
  expect(draw(50, () => 60)).toEqual(['medium'])
  expect(draw(20, () => 60)).toEqual(['medium', 'high'])
})

test('a quality that was too much is left for good', () => {
  const { draw } = machine('medium')
  const middling = (quality: Quality) => ({ low: 60, medium: 60, high: 30 })[quality]
  expect(draw(900, middling)).toEqual(['medium', 'high', 'medium'])
})

test('every machine begins with little, and a good one has more within ten seconds', () => {
  const { draw } = machine('low')
  expect(draw(5, () => 60)).toEqual(['low'])
  expect(draw(3, () => 60)).toEqual(['low', 'medium'])
  expect(draw(70, () => 60)).toEqual(['medium', 'high'])
})

test('a screen of 50 Hz is no weak machine', () => {
  expect(machine('low').draw(600, () => 50)).toEqual(['low', 'medium'])
})

test('a machine that draws one picture in two seconds is too slow, not asleep', () => {
  expect(machine('high').draw(60, () => 0.5)).toEqual(['high', 'medium', 'low'])
})

test('a picture that runs well enough stays as it is', () => {
  expect(machine('medium').draw(600, () => 48)).toEqual(['medium'])
})

test('a page that was hidden and one slow moment change nothing', () => {
  const { draw, sleep } = machine('medium')
  draw(3, () => 60)
  for (let times = 0; times < 10; times += 1) {
    sleep(30)
    expect(draw(2.5, () => 50)).toEqual(['medium'])
  }
  expect(draw(2.2, () => 20)).toEqual(['medium'])
  expect(draw(10, () => 60)).toEqual(['medium'])
})

test('the slowest machine keeps the lowest quality', () => {
  expect(machine('low').draw(60, () => 3)).toEqual(['low'])
})
