import { expect, test, vi } from 'vitest'
import { fitsInputs } from '#content/scene/fitsInputs.ts'
import { beginningFaults, inputsOf, sceneInputs } from '#content/schema/sceneInputs.ts'
import type { SceneName } from '#content/schema/sceneName.ts'
import { scenes } from '../../../kiosk/scenes/scenes.ts'
import { beginningOf, beginsAlike } from '../../../kiosk/session/beginningOf.ts'

// What a scene draws with is not needed here; its controls only have to be loaded.
vi.stubGlobal('addEventListener', () => {})
vi.mock('#content/scene/typeReady.ts', () => ({ typeReady: async () => {} }))

const named = Object.keys(sceneInputs) as SceneName[]

test.each(named)(
  'what an editor may set of %s is what its scene knows, and its own beginning is within',
  async (name) => {
    const module = await scenes[name]()
    const { start } = module
    const names = Object.keys(inputsOf(name)?.shape ?? {})
    const own = Object.fromEntries(names.map((one) => [one, (start as Record<string, number>)[one]]))
    expect(beginningFaults(name, own as Record<string, number>)).toEqual([])
    const begun = beginningOf({ name, module }, { scene: name, begins: own as Record<string, number> })
    expect(fitsInputs(start, begun)).toBe(true)
  },
)

test('a beginning beyond what the scene knows is named, and leaves a screen that has it as it was', () => {
  expect(beginningFaults('cherry', { season: 9, hour: 3 })).toEqual(['season', 'hour'])
  expect(beginningFaults('story', { mood: 1 })).toEqual(['mood'])
  const cherry = { name: 'cherry', module: { start: { season: 0 } } }
  const begun = { scene: 'cherry', begins: { season: 2, hour: 3 } } as const
  expect(beginningOf(cherry, begun)).toEqual({ season: 2 })
  expect(beginningOf({ ...cherry, name: 'wetland' }, begun)).toBeUndefined()
  expect(beginsAlike(begun, { scene: 'cherry' })).toBe(false)
})
