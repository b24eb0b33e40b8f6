import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMascotSheet, sheets } from '../support/drawMascotSheet.ts'

let sheet: Awaited<ReturnType<typeof openMascotSheet>>
beforeAll(async () => {
  sheet = await openMascotSheet({ width: 120, height: 160 })
})
afterAll(() => sheet?.close())

test.each(Object.entries(sheets))(
  '%s: 小玉 costs at most 12 draw calls and frees all it made',
  async (_name, { columns, cells }) => {
    const { drawCalls, triangles, left } = await sheet.draw(cells, columns)
    // The patch of shadow below it is counted too.
    expect(drawCalls).toBeLessThanOrEqual(12)
    expect(triangles).toBeLessThanOrEqual(140_000)
    expect(left, 'geometries and textures left behind').toEqual([0, 0])
  },
)
