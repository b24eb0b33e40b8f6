import {
  BoxGeometry,
  CapsuleGeometry,
  CylinderGeometry,
  DoubleSide,
  Group,
  type Mesh,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { paperThing } from './paperParts.ts'
import type { ThermalLens } from './thermalLens.ts'

const STRIPES = 8

/** The ice-lolly cart: a white box on two wheels below a striped awning, with a lolly as large as a child on top. */
export function createCart(lens: ThermalLens) {
  const object = new Group()
  const wood = { color: '#c28d5c' }
  const box = paperThing(
    [
      { shape: new BoxGeometry(2.1, 0.95, 1.1), color: '#fbf6ea', at: [0, 1.05, 0] },
      { shape: new BoxGeometry(2.16, 0.16, 1.16), color: '#86b9bd', at: [0, 0.72, 0] },
      { shape: new BoxGeometry(2.16, 0.1, 1.16), color: '#dd8fa2', at: [0, 1.42, 0] },
      { shape: new CylinderGeometry(0.26, 0.26, 0.12, 20), color: '#dfe6e2', at: [-0.45, 1.58, 0] },
      { shape: new CylinderGeometry(0.26, 0.26, 0.12, 20), color: '#dfe6e2', at: [0.35, 1.58, 0] },
    ],
    lens,
    { base: -9, gain: 5 },
  )
  const frame = paperThing(
    [
      ...[-0.92, 0.92].map((x) => ({
        shape: new CylinderGeometry(0.04, 0.04, 1.75, 8),
        ...wood,
        at: [x, 2.3, -0.4] as const,
      })),
      { shape: new BoxGeometry(0.9, 0.07, 0.07), ...wood, at: [-1.45, 1.12, 0.4] },
      { shape: new BoxGeometry(0.9, 0.07, 0.07), ...wood, at: [-1.45, 1.12, -0.4] },
      {
        shape: new CylinderGeometry(0.045, 0.045, 0.9, 8),
        ...wood,
        at: [-1.88, 1.12, 0],
        turn: [Math.PI / 2, 0, 0],
      },
      { shape: new BoxGeometry(0.08, 0.75, 0.08), ...wood, at: [-0.95, 0.36, 0.4] },
      { shape: new BoxGeometry(0.08, 0.75, 0.08), ...wood, at: [-0.95, 0.36, -0.4] },
    ],
    lens,
    { base: -2, gain: 16 },
  )
  const awning = paperThing(
    Array.from({ length: STRIPES }, (_, stripe) => ({
      shape: new CylinderGeometry(1.0, 1.0, 2.5 / STRIPES, 16, 1, false, Math.PI / 2 - 0.85, 1.7),
      color: stripe % 2 ? '#fdf8ee' : '#d9798f',
      at: [-1.25 + (stripe + 0.5) * (2.5 / STRIPES), 2.3, -0.02] as const,
      turn: [0, 0, Math.PI / 2] as const,
      scale: [0.9, 1, 1.05] as const,
    })),
    lens,
    { base: 0, gain: 21 },
  )
  for (const one of [awning.material].flat()) one.side = DoubleSide
  const wheels = [-0.15, 0.15].map((_, side) => wheel(lens, side === 0 ? 0.62 : -0.62))
  const lolly = paperThing(
    [
      {
        shape: new CapsuleGeometry(0.3, 0.5, 6, 18),
        color: '#e58ea0',
        at: [0, 0.78, 0],
        scale: [1, 1, 0.55],
      },
      {
        shape: new SphereGeometry(0.305, 18, 10, 0, 6.3, 1.57, 1.6),
        color: '#f6d9a2',
        at: [0, 0.56, 0],
        scale: [1, 1.02, 0.57],
      },
      {
        shape: new CylinderGeometry(0.055, 0.055, 0.5, 8),
        color: '#e2c08d',
        at: [0, 0.08, 0],
        scale: [1, 1, 0.6],
      },
    ],
    lens,
    { base: -14, gain: 4 },
  )
  lolly.position.set(0.5, 3.22, -0.05)
  object.add(box, frame, awning, ...wheels, lolly)
  return {
    object,
    update: (seconds: number) => {
      lolly.rotation.set(0, Math.sin(seconds * 0.9) * 0.5, Math.sin(seconds * 1.3) * 0.06)
    },
  }
}

function wheel(lens: ThermalLens, z: number): Mesh {
  const spokes = Array.from({ length: 6 }, (_, spoke) => ({
    shape: new CylinderGeometry(0.025, 0.025, 1.08, 6),
    color: '#a8754a',
    turn: [0, 0, (spoke / 6) * Math.PI] as const,
  }))
  const made = paperThing(
    [
      { shape: new TorusGeometry(0.56, 0.06, 8, 32), color: '#8a5d3b' },
      { shape: new CylinderGeometry(0.1, 0.1, 0.16, 12), color: '#e6a63a', turn: [Math.PI / 2, 0, 0] },
      ...spokes,
    ],
    lens,
    { base: -2, gain: 15 },
  )
  made.position.set(0.25, 0.62, z)
  return made
}
