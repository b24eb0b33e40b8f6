import { BoxGeometry, CylinderGeometry, TorusGeometry } from 'three'
import type { paintedSolids } from '#content/scene/paintedSolids.ts'
import { block, hollow, main, pipe, riser } from './layout.ts'

/** The perforated pipe in the gravel, the overflow with its grate, a depth gauge, and the main below the street. */
export function addPipes(solids: ReturnType<typeof paintedSolids>) {
  const { front } = block
  const reach = main.x - main.radius - pipe.from
  solids.add(new CylinderGeometry(pipe.radius, pipe.radius, reach, 20, 1), '#4b8098', {
    at: [pipe.from + reach / 2, pipe.y, front + 0.03],
    turn: [0, 0, Math.PI / 2],
  })
  for (let hole = 0; hole < 11; hole++)
    for (const row of [0.03, -0.03])
      solids.add(new CylinderGeometry(0.015, 0.015, 0.02, 8), '#1f3f4e', {
        at: [pipe.from + 0.14 + hole * 0.19, pipe.y + row, front + 0.03 + pipe.radius * 0.94],
        turn: [Math.PI / 2, 0, 0],
      })
  const top = hollow.overflow
  solids.add(new CylinderGeometry(riser.radius, riser.radius, top - pipe.y, 22), '#5a8ea4', {
    at: [riser.x, (top + pipe.y) / 2, riser.z],
  })
  for (const [radius, thick, y] of [
    [riser.radius, 0.026, top],
    [riser.radius * 0.6, 0.014, top + 0.09],
  ] as const)
    solids.add(new TorusGeometry(radius, thick, 8, 24), '#2f5058', {
      at: [riser.x, y, riser.z],
      turn: [Math.PI / 2, 0, 0],
    })
  for (let bar = 0; bar < 6; bar++)
    solids.add(new TorusGeometry(riser.radius * 0.98, 0.013, 6, 12, Math.PI), '#2f5058', {
      at: [riser.x, top, riser.z],
      turn: [0, (bar * Math.PI) / 6, 0],
    })
  // A gauge in the cut, a band for every 5 cm from the mulch to the overflow.
  const band = (top - hollow.floor) / 3
  for (let mark = 0; mark < 4; mark++)
    solids.add(new BoxGeometry(0.085, band, 0.03), mark % 2 ? '#b4643f' : '#fbf7ea', {
      at: [hollow.x - 1.0, hollow.floor + (mark + 0.5) * band, front + 0.02],
    })
  solids.add(new TorusGeometry(main.radius, 0.08, 14, 44), '#d6cfbf', { at: [main.x, main.y, front + 0.01] })
  solids.add(new CylinderGeometry(main.radius, main.radius, 0.02, 44), '#3b5154', {
    at: [main.x, main.y, front + 0.004],
    turn: [Math.PI / 2, 0, 0],
  })
}
