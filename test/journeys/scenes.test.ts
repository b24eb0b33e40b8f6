import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sceneName } from '../../content/schema/sceneName.ts'
import { openSceneStudio } from '../support/drawScene.ts'

const root = resolve(import.meta.dirname, '../../kiosk/scenes')
const names = sceneName.options.filter((name) => existsSync(resolve(root, name, `${name}.ts`)))

let studio: Awaited<ReturnType<typeof openSceneStudio>>
beforeAll(async () => {
  studio = await openSceneStudio({ width: 320, height: 180, tier: 'low' })
})
afterAll(() => studio?.close())

describe.each(names)('%s', (name) => {
  test('is the same picture for the same moment, and another for another', async () => {
    const first = await studio.draw(name, 2)
    const other = await studio.draw(name, 9)
    const again = await studio.draw(name, 2)
    expect(again.hash).toBe(first.hash)
    expect(other.hash).not.toBe(first.hash)
    expect(studio.complaints).toEqual([])
  })

  test('asks no more of the machine than a kiosk has', async () => {
    const { drawCalls, triangles } = await studio.draw(name, 2)
    expect(drawCalls).toBeLessThanOrEqual(150)
    expect(triangles).toBeLessThanOrEqual(300_000)
  })
})

test('scenes that come and go leave nothing behind', async () => {
  const held = async () => {
    for (const name of names) await studio.draw(name, 2)
    const { geometries, textures } = await studio.draw(names[0] ?? 'cherry', 2)
    return { geometries, textures }
  }
  const before = await held()
  let after = before
  for (let switches = 0; switches < 20; switches += Math.max(1, names.length)) after = await held()
  expect(after).toEqual(before)
})
