import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sceneName } from '../../content/schema/sceneName.ts'
import { BEDS, SOUNDS, type SoundName } from '../../kiosk/sound/sounds.ts'
import { openSceneStudio } from '../support/drawScene.ts'
import { glbModel } from '../support/glbModel.ts'

const root = resolve(import.meta.dirname, '../../kiosk/scenes')
const names = sceneName.options.filter((name) => existsSync(resolve(root, name, `${name}.ts`)))

let studio: Awaited<ReturnType<typeof openSceneStudio>>
beforeAll(async () => {
  studio = await openSceneStudio({ width: 180, height: 320, tier: 'low' })
})
afterAll(() => studio?.close())
/** What a stage holds without a scene. */
const leave = async () => {
  const { geometries, textures } = await studio.leave()
  return [geometries, textures]
}

// To compile a scene's programs takes longest: all tests of a scene share them.
describe.each(names)('%s', (name) => {
  let before: number[]
  beforeAll(async () => {
    before = await leave()
  })

  test('is the same picture for the same moment, and another for another', async () => {
    const first = await studio.draw(name, 2)
    const other = await studio.draw(name, 9)
    const again = await studio.draw(name, 2)
    expect(again.hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
    expect(studio.complaints).toEqual([])
  })

  test('asks no more of the machine than a kiosk has, at its best', async () => {
    await studio.draw(name, 2)
    const { drawCalls, triangles } = await studio.weigh()
    expect(drawCalls).toBeLessThanOrEqual(150)
    expect(triangles).toBeLessThanOrEqual(300_000)
  })

  test('leaves nothing on the stage', async () => {
    const after = await leave()
    if (String(after) === String(before)) return
    // What the first visit made for all that come later is there now; the second makes nothing more.
    await studio.draw(name, 2)
    expect(await leave()).toEqual(after)
  })
})

describe('a model of an editor’s on the turntable', () => {
  const stage = `model:${'a'.repeat(64)}.glb`
  beforeAll(async () => {
    await studio.keep(`${'a'.repeat(64)}.glb`, await glbModel({ squares: 100 }))
  })

  test('is the same picture for the same moment, within what a kiosk has, and leaves nothing', async () => {
    await studio.draw(stage, 2)
    const before = await leave()
    const first = await studio.draw(stage, 2)
    const other = await studio.draw(stage, 9)
    expect((await studio.draw(stage, 2)).hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
    expect((await studio.draw('turntable', 2)).hash).not.toBe(first.hash)
    await studio.draw(stage, 2)
    const { drawCalls, triangles } = await studio.weigh()
    expect([drawCalls <= 150, triangles >= 20_000, triangles <= 300_000]).toEqual([true, true, true])
    expect(await leave()).toEqual(before)
    expect(studio.complaints).toEqual([])
  })
})

test('each sound is heard and none is loud; muted, there is nothing at all', async () => {
  for (const name of SOUNDS) {
    const { peak } = await studio.hear({ seconds: 2, sounds: [[name, 0]] })
    expect([name, peak > 0.04, peak < 0.4]).toEqual([name, true, true])
  }
  for (const bed of BEDS) {
    const { peak, rms } = await studio.hear({ seconds: 8, bed })
    expect([bed, rms > 0.002, rms < 0.05, peak < 0.25]).toEqual([bed, true, true, true])
  }
  const muted = await studio.hear({ seconds: 2, sounds: [['cheer', 0]], bed: 'rain', muted: true })
  expect(muted).toEqual({ peak: 0, rms: 0 })
})

test('ten hands at once, over the rain, never drive the loudspeaker to its end', async () => {
  const names: SoundName[] = [
    'touch',
    'page',
    'touch',
    'right',
    'place',
    'streak',
    'cheer',
    'level',
    'touch',
    'open',
  ]
  const sounds = names.map((name, hand) => [name, hand * 0.1] as const)
  const { peak } = await studio.hear({ seconds: 3, sounds, bed: 'rain' })
  expect(peak).toBeLessThan(0.7)
})

test('a thousand scenes that come and go leave nothing behind', async () => {
  // The same one follows the same one and stays on, before and after.
  const two = names.slice(-2)
  const before = await studio.switchScenes(two, 0)
  const after = await studio.switchScenes(two, 1000)
  expect([after.geometries, after.textures]).toEqual([before.geometries, before.textures])
  expect(after.heapBytes).toBeLessThan(before.heapBytes * 1.1)
}, 300_000)
