import { describe, expect, test } from 'vitest'
import { companionBox } from '../../kiosk/companion/companionBox.ts'
import { createActor } from '../../kiosk/companion/createActor.ts'
import { cueOf } from '../../kiosk/companion/cueOf.ts'
import { attract, nextSession } from '../../kiosk/session/nextSession.ts'
import type { Session, Step } from '../../kiosk/session/session.ts'
import { sampleExhibit } from '../support/sampleExhibits.ts'

const cherry = sampleExhibit('cherry')
const visit = (...steps: Step[]): Session =>
  steps.reduce((session, step) => nextSession(session, step), attract('zh', 0))
const inQuiz: Step[] = [
  { type: 'touch', at: 0 },
  { type: 'open', exhibit: 'cherry', at: 0 },
  { type: 'quiz', at: 0 },
]

describe('what 小玉 plays on a touch screen', () => {
  test('she waves at home, points at an exhibit and thinks at a question', () => {
    expect(cueOf(visit({ type: 'touch', at: 0 }), undefined, 0).gesture).toBe('wave')
    expect(cueOf(visit(...inQuiz.slice(0, 2)), cherry, 0).gesture).toBe('point')
    expect(cueOf(visit(...inQuiz), cherry, 0).gesture).toBe('think')
  })

  test('she cheers at a right answer and comforts at a wrong one', () => {
    const answered = (choice: number) => visit(...inQuiz, { type: 'answer', choice, at: 0 })
    expect(cueOf(answered(0), cherry, 0)).toMatchObject({ gesture: 'cheer', moment: 'right' })
    expect(cueOf(answered(1), cherry, 0)).toMatchObject({ gesture: 'comfort', moment: 'wrong' })
  })

  test('after half a minute of silence she gets sleepy, and when the hall asks she sleeps', () => {
    const home = visit({ type: 'touch', at: 0 })
    expect(cueOf(home, undefined, 29_000).mood).toBe('glad')
    expect(cueOf(home, undefined, 31_000)).toMatchObject({ mood: 'sleepy', moment: 'idle' })
    expect(cueOf({ ...home, asking: true }, undefined, 61_000).gesture).toBe('sleep')
  })
})

describe('where she looks', () => {
  test('her eyes are most of the way to a finger within 0.1 s after the touch', () => {
    const actor = createActor(() => new Date(0))
    actor.moment(1)
    actor.lookAt({ x: 1, y: 0 })
    expect(actor.moment(1.1).look.x).toBeGreaterThan(0.6)
    expect(actor.moment(1.4).look.x).toBeGreaterThan(0.95)
  })

  test('a touch begins its gesture in the very next picture', () => {
    const actor = createActor(() => new Date(0))
    actor.moment(5)
    actor.play('cheer', 'glad')
    expect(actor.moment(5.016)).toMatchObject({ gesture: 'cheer', since: 5, costume: 'winter' })
  })

  test('a finger that rests for 6 s is let go of', () => {
    const actor = createActor(() => new Date(0))
    actor.lookAt({ x: 1, y: 1 })
    actor.moment(1)
    expect(actor.moment(9).look.x).toBeLessThan(0.1)
  })
})

describe('where she stands beside an exhibit', () => {
  const paper = { x: 40, y: 1330, width: 1000, height: 390 }

  test('on a tall screen she looks over the edge of its panel, at the right', () => {
    const { x, y, width, height } = companionBox({ width: 1080, height: 1920, papers: [paper] })
    expect(y + height).toBeGreaterThan(1330)
    expect(y + height * 0.7).toBeLessThan(1330)
    expect(x + width).toBeLessThanOrEqual(1080)
  })

  test('on a wide screen she stands in the lower right corner, above the strip, and leaves a panel at the left alone', () => {
    const panel = { x: 72, y: 640, width: 984, height: 310 }
    const { x, y, width, height } = companionBox({ width: 1920, height: 1080, papers: [panel] })
    expect(y + height).toBeCloseTo(968)
    expect(x).toBeGreaterThan(1600)
    expect(x + width).toBeLessThanOrEqual(1920)
  })

  test('on a wide screen she looks over the edge of instruments that lie in her corner, never through them', () => {
    const papers = [
      { x: 72, y: 640, width: 984, height: 310 },
      { x: 1096, y: 800, width: 752, height: 150 },
    ]
    const { y, height } = companionBox({ width: 1920, height: 1080, papers })
    expect(y + height).toBeGreaterThan(800)
    expect(y + height * 0.7).toBeLessThan(800)
  })
})
