import { BoxGeometry } from 'three'
import { paperThing } from './paperParts.ts'
import type { ThermalLens } from './thermalLens.ts'

/** A bench of wooden slats on two stone feet, 2.6 m long; its seat is 0.6 m high. */
export const createBench = (lens: ThermalLens) =>
  paperThing(
    [
      ...[-0.2, -0.02, 0.16, 0.34].map((z, slat) => ({
        shape: new BoxGeometry(2.6, 0.07, 0.15),
        color: slat % 2 ? '#c1905d' : '#b9854f',
        at: [0, 0.57, z] as const,
      })),
      ...[0.78, 0.98].map((y, slat) => ({
        shape: new BoxGeometry(2.6, 0.15, 0.06),
        color: slat % 2 ? '#c1905d' : '#b4814d',
        at: [0, y, -0.3 - slat * 0.05] as const,
        turn: [-0.22, 0, 0] as const,
      })),
      ...[-1, 1].map((x) => ({
        shape: new BoxGeometry(0.2, 0.54, 0.58),
        color: '#8d9488',
        at: [x, 0.27, 0.06] as const,
      })),
    ],
    lens,
    { base: -1, gain: 17 },
  )
