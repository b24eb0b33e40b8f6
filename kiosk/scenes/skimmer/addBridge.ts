import { BoxGeometry, CylinderGeometry } from 'three'
import type { paintedSolids } from '#content/scene/paintedSolids.ts'
import { river } from './river.ts'

const Z = river.from + 0.32
const DECK = 0.62
const STEEL = ['#8aa09a', '#7d948f', '#96aaa3'] as const

/** A steel truss bridge in two spans with arched upper chords, in the manner of the old bridge over Suzhou Creek. */
export function addBridge(solids: ReturnType<typeof paintedSolids>, random: () => number) {
  const tone = () => STEEL[Math.floor(random() * STEEL.length)] ?? STEEL[0]
  const bar = (x0: number, y0: number, x1: number, y1: number, z: number, thick: number) => {
    const reach = Math.hypot(x1 - x0, y1 - y0)
    solids.add(new BoxGeometry(reach + thick, thick, thick), tone(), {
      at: [(x0 + x1) / 2, (y0 + y1) / 2, z],
      turn: [0, 0, Math.atan2(y1 - y0, x1 - x0)],
    })
  }
  const reach = river.half + 0.55
  solids.add(new BoxGeometry(reach * 2, 0.08, 0.66), '#8b8f88', { at: [0, DECK, Z] })
  solids.add(new BoxGeometry(reach * 2, 0.02, 0.5), '#6c7577', { at: [0, DECK + 0.05, Z] })
  solids.add(new BoxGeometry(0.3, 1.5, 0.7), '#c9c3b4', { at: [0, DECK - 0.76, Z] })
  for (const side of [-1, 1])
    solids.add(new BoxGeometry(0.4, 0.9, 0.74), '#c9c3b4', { at: [side * reach, DECK - 0.2, Z] })
  for (const front of [-0.31, 0.31])
    for (const span of [-1, 1]) {
      const panels = 6
      const at = (panel: number) => span * (0.08 + ((reach - 0.12) * panel) / panels)
      const top = (panel: number) => DECK + 0.12 + 0.5 * Math.sin((Math.PI * panel) / panels) ** 0.7
      for (let panel = 0; panel < panels; panel++) {
        bar(at(panel), top(panel), at(panel + 1), top(panel + 1), Z + front, 0.055)
        bar(at(panel), DECK + 0.06, at(panel + 1), DECK + 0.06, Z + front, 0.045)
        if (panel > 0) bar(at(panel), DECK + 0.06, at(panel), top(panel), Z + front, 0.03)
        if (panel > 0 && panel < panels - 1) {
          const falling = panel < panels / 2
          bar(
            at(falling ? panel : panel + 1),
            DECK + 0.06,
            at(falling ? panel + 1 : panel),
            top(falling ? panel + 1 : panel),
            Z + front,
            0.024,
          )
        }
      }
    }
  for (const span of [-1, 1])
    for (let panel = 2; panel < 5; panel++) {
      const x = span * (0.08 + ((reach - 0.12) * panel) / 6)
      solids.add(new CylinderGeometry(0.016, 0.016, 0.62, 6), tone(), {
        at: [x, DECK + 0.12 + 0.5 * Math.sin((Math.PI * panel) / 6) ** 0.7, Z],
        turn: [Math.PI / 2, 0, 0],
      })
    }
}
