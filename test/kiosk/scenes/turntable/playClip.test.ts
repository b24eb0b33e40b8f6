import { AnimationClip, Group, NumberKeyframeTrack, VectorKeyframeTrack } from 'three'
import { expect, test } from 'vitest'
import { playClip } from '../../../../kiosk/scenes/turntable/playClip.ts'

test('a model that moves stands at the same second as it stood before, whichever second was drawn between', () => {
  const nest = new Group()
  const egg = new Group()
  egg.name = 'egg'
  nest.add(egg)
  const rises = new VectorKeyframeTrack('egg.position', [0, 2, 4], [0, 0, 0, 0, 1, 0, 0, 0, 0])
  // Of a part that is not there.
  const lost = new NumberKeyframeTrack('shell.visible', [0, 4], [0, 1])
  const play = playClip(nest, new AnimationClip('hatch', 4, [rises, lost]))
  const at = (seconds: number) => {
    play(seconds)
    return egg.position.y
  }
  expect([at(1), at(2), at(3.5), at(1)]).toEqual([0.5, 1, 0.25, 0.5])
  // It begins again, and before the beginning it comes round from the end.
  expect([at(5), at(-1)]).toEqual([0.5, 0.5])
})
