import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sceneName } from '../../content/schema/sceneName.ts'
import { openSceneStudio } from '../support/drawScene.ts'

const root = resolve(import.meta.dirname, '../../kiosk/scenes')
const names = sceneName.options.filter((name) => existsSync(resolve(root, name, `${name}.ts`)))

let studio: Awaited<ReturnType<typeof openSceneStudio>>
let best: Awaited<ReturnType<typeof openSceneStudio>>
beforeAll(async () => {
  studio = await openSceneStudio({ width: 320, height: 180, tier: 'low' })
  best = await openSceneStudio({ width: 108, height: 192, tier: 'high' })
})
afterAll(() => Promise.all([studio?.close(), best?.close()]))

describe.each(names)('%s', (name) => {
  test('is the same picture for the same moment, and another for another', async () => {
    const first = await studio.draw(name, 2)
    const other = await studio.draw(name, 9)
    const again = await studio.draw(name, 2)
    expect(again.hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
    expect(studio.complaints).toEqual([])
  })
})

test.each(names)('%s asks no more of the machine than a kiosk has, at its best', async (name) => {
  const { drawCalls, triangles } = await best.draw(name, 2)
  expect(drawCalls).toBeLessThanOrEqual(150)
  expect(triangles).toBeLessThanOrEqual(300_000)
})

test('a thousand scenes that come and go leave nothing behind, and each of ours neither', async () => {
  const before = await studio.switchScenes(names, 0)
  const after = await studio.switchScenes(names, 1000)
  expect([after.geometries, after.textures]).toEqual([before.geometries, before.textures])
  expect(after.heapBytes).toBeLessThan(before.heapBytes * 1.1)
}, 300_000)
