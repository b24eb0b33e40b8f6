import {
  CapsuleGeometry,
  ConeGeometry,
  CylinderGeometry,
  Group,
  LatheGeometry,
  SphereGeometry,
  Vector2,
} from 'three'
import { paperThing } from './paperParts.ts'
import type { ThermalLens } from './thermalLens.ts'

const SKIN = '#f0c8a4'
const HAIR = '#43342c'

/** A girl in a straw hat who sits on the bench, swings her legs and licks a lolly. */
export function createChild(lens: ThermalLens) {
  const object = new Group()
  const warm = { base: -1, gain: 6 }
  const dress = new LatheGeometry(
    [
      [0.001, 0],
      [0.33, 0.02],
      [0.3, 0.12],
      [0.17, 0.42],
      [0.15, 0.56],
      [0.06, 0.62],
      [0.001, 0.62],
    ].map(([x, y]) => new Vector2(x, y)),
    20,
  )
  const body = paperThing(
    [
      { shape: dress, color: '#e6a63a', scale: [1, 1, 0.9] },
      {
        shape: new CapsuleGeometry(0.055, 0.26, 4, 8),
        color: SKIN,
        at: [0.2, 0.42, 0.04],
        turn: [0, 0, 0.5],
      },
    ],
    lens,
    warm,
  )
  const head = new Group()
  head.add(
    paperThing(
      [
        { shape: new SphereGeometry(0.24, 20, 16), color: SKIN },
        {
          shape: new SphereGeometry(0.256, 20, 14, 0, 6.3, 0, 1.75),
          color: HAIR,
          at: [0, 0.02, -0.04],
          turn: [-0.5, 0, 0],
        },
        { shape: new SphereGeometry(0.1, 10, 8), color: HAIR, at: [0.26, -0.06, -0.06] },
        { shape: new SphereGeometry(0.1, 10, 8), color: HAIR, at: [-0.26, -0.06, -0.06] },
        { shape: new SphereGeometry(0.026, 8, 6), color: '#2c2622', at: [0.085, 0.02, 0.222] },
        { shape: new SphereGeometry(0.026, 8, 6), color: '#2c2622', at: [-0.085, 0.02, 0.222] },
        {
          shape: new SphereGeometry(0.04, 8, 6),
          color: '#e8a190',
          at: [0.14, -0.055, 0.195],
          scale: [1, 0.7, 0.4],
        },
        {
          shape: new SphereGeometry(0.04, 8, 6),
          color: '#e8a190',
          at: [-0.14, -0.055, 0.195],
          scale: [1, 0.7, 0.4],
        },
      ],
      lens,
      warm,
    ),
    paperThing(
      [
        {
          shape: new CylinderGeometry(0.43, 0.45, 0.03, 24),
          color: '#ead9a6',
          at: [0, 0.17, -0.03],
          turn: [-0.14, 0, 0],
        },
        {
          shape: new ConeGeometry(0.25, 0.24, 20),
          color: '#e3cf95',
          at: [0, 0.28, -0.05],
          turn: [-0.14, 0, 0],
        },
        {
          shape: new CylinderGeometry(0.245, 0.25, 0.05, 20),
          color: '#b4643f',
          at: [0, 0.2, -0.04],
          turn: [-0.14, 0, 0],
        },
      ],
      lens,
      { base: 0, gain: 18 },
    ),
  )
  head.position.y = 0.84
  const arm = new Group()
  arm.add(
    paperThing(
      [
        {
          shape: new CapsuleGeometry(0.052, 0.3, 4, 8),
          color: SKIN,
          at: [-0.03, -0.05, 0.14],
          turn: [1.25, 0, 0],
        },
      ],
      lens,
      warm,
    ),
    paperThing(
      [
        {
          shape: new CapsuleGeometry(0.075, 0.13, 4, 10),
          color: '#e58ea0',
          at: [-0.02, 0.2, 0.33],
          scale: [1, 1, 0.6],
        },
        { shape: new CylinderGeometry(0.014, 0.014, 0.2, 6), color: '#e2c08d', at: [-0.02, 0.03, 0.33] },
      ],
      lens,
      { base: -12, gain: 3 },
    ),
  )
  arm.position.set(-0.13, 0.5, 0.06)
  const legs = [-0.11, 0.11].map((x) => {
    const leg = new Group()
    leg.add(
      paperThing(
        [
          { shape: new CapsuleGeometry(0.062, 0.34, 4, 8), color: SKIN, at: [0, -0.2, 0] },
          {
            shape: new SphereGeometry(0.085, 10, 8),
            color: '#2f7d5b',
            at: [0, -0.42, 0.05],
            scale: [0.9, 0.7, 1.4],
          },
        ],
        lens,
        warm,
      ),
    )
    leg.position.set(x, 0.06, 0.3)
    return leg
  })
  object.add(body, head, arm, ...legs)
  return {
    object,
    update: (seconds: number) => {
      for (const [side, leg] of legs.entries())
        leg.rotation.x = Math.sin(seconds * 2.2 + side * 2.6) * 0.35 - 0.1
      // Every five seconds the lolly goes to the mouth.
      const lick = Math.max(0, Math.sin(seconds * 1.25)) ** 3
      arm.rotation.set(-0.25 - lick * 0.5, 0, -0.1 - lick * 0.12)
      head.rotation.set(0.1 * lick, 0.3 * Math.sin(seconds * 0.4), 0.05 * Math.sin(seconds * 0.7))
      body.scale.set(1, 1 + 0.012 * Math.sin(seconds * 2), 1)
    },
  }
}
