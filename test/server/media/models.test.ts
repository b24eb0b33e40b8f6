import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { modelFacts } from '#content/schema/mediaFacts.ts'
import { readGlb } from '../../../server/media/models/readGlb.ts'
import { glbModel, withGlbJson } from '../../support/glbModel.ts'
import { openTestMedia } from '../../support/openTestMedia.ts'
import { problemCodeOf } from '../../support/problemCodeOf.ts'

let hall: Awaited<ReturnType<typeof openTestMedia>>
beforeAll(async () => {
  hall = await openTestMedia()
})
afterAll(() => hall.close())

const send = (name: string, bytes: Buffer) => hall.send('model', name, bytes)

test('a model is measured, and made lighter for a touch screen without losing its shape; one that is light keeps every byte', async () => {
  const sheet = await glbModel({ squares: 212, texturePx: 2200 })
  // Two of the same material that stand still are drawn at once.
  const entry = await send(
    'sheet.glb',
    withGlbJson(sheet, (json) => ({
      ...json,
      nodes: [...(json.nodes as List), { mesh: 0, translation: [0, 0.01, 0] }],
      scenes: [{ nodes: [0, 1] }],
    })),
  )
  expect([entry.status, entry.problem]).toEqual(['ready', null])
  const { file, sent, kept, size } = modelFacts.parse(entry.facts)
  expect(sent).toMatchObject({
    triangles: 179_776,
    draws: 2,
    meshes: 1,
    materials: 1,
    textures: 1,
    texturePx: 2200,
  })
  expect(kept.draws).toBe(1)
  expect(kept.triangles).toBeLessThanOrEqual(100_000)
  expect(kept.triangles).toBeGreaterThan(1000)
  expect(kept.texturePx).toBe(2048)
  expect(kept.bytes).toBeLessThan(sent.bytes / 2)
  expect(size[0]).toBeCloseTo(2)
  expect(size[1]).toBeCloseTo(0.4, 1)
  const stored = readFileSync(join(hall.dataDir, 'media', file))
  expect(stored.toString('latin1', 0, 4)).toBe('glTF')
  expect(stored.toString('latin1')).toContain('EXT_meshopt_compression')
  const read = await hall.app.inject(`/media/${file}`)
  expect([read.headers['content-type'], read.rawPayload.length]).toEqual(['model/gltf-binary', kept.bytes])
  const again = await send('again.glb', stored)
  expect(again.facts).toMatchObject({ file, kept })
}, 60_000)

type Json = Record<string, unknown>
type List = Json[]

test('a model that is none, leans on other files or asks for more than any has is refused before it is opened', async () => {
  const sheet = await glbModel({ squares: 4 })
  const changed = (more: Json) => withGlbJson(sheet, (json) => ({ ...json, ...more }))
  const draco = ['KHR_draco_mesh_compression']
  const zeros = { componentType: 5126, type: 'VEC3', count: 2_000_000_000 }
  for (const [bytes, code, detail] of [
    [Buffer.from('好一棵树，好一棵树，好一棵树'), 'media/not-a-model', ''],
    [sheet.subarray(0, sheet.length / 2), 'media/not-a-model', ''],
    [changed({ images: [{ uri: '../../etc/passwd' }] }), 'media/model-external', '../../etc/passwd'],
    [changed({ buffers: [{ uri: 'http://a.b/c', byteLength: 4 }] }), 'media/model-external', 'http://a.b/c'],
    [changed({ extensionsUsed: draco, extensionsRequired: draco }), 'media/model-needs', draco[0]],
    [changed({ accessors: [zeros] }), 'media/model-too-heavy', '1 nodes, 2000000000 vertices'],
  ] as const)
    expect(problemCodeOf(() => readGlb(bytes))).toEqual([code, detail])
})

test('a model that breaks the rules of glTF, or shows nothing, is refused with the first place that is wrong', async () => {
  const sheet = await glbModel({ squares: 4 })
  const changed = (change: (json: Json) => Json) => withGlbJson(sheet, change)
  const circle = changed((json) => ({
    ...json,
    nodes: (json.nodes as List).map((node) => ({ ...node, children: [0] })),
  }))
  const beyond = changed((json) => ({
    ...json,
    accessors: (json.accessors as List).map((accessor) => ({ ...accessor, count: 30_000 })),
  }))
  const empty = changed(({ meshes: _, nodes: __, ...json }) => ({ ...json, scenes: [{}] }))
  for (const [name, bytes, detail] of [
    ['circle.glb', circle, /SCENE_NON_ROOT_NODE/],
    ['beyond.glb', beyond, /ACCESSOR/],
    ['empty.glb', empty, /./],
  ] as const) {
    const { status, problem } = await send(name, bytes)
    expect([name, status, problem?.code]).toEqual([name, 'refused', 'media/model-broken'])
    expect(problem?.detail).toMatch(detail)
  }
}, 60_000)
