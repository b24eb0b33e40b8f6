import { Group } from 'three'
import { gloss, matte, metal, type Part, scatter, wire } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ring, rod, slab } from '../toys/toyShapes.ts'
import { room } from './room.ts'

/** The flue that goes up and comes down over water pipes, the steam drum, and the turbine it drives. */
export function createBoiler({ solid }: ToyPaint) {
  const object = new Group().add(solid(flue()), solid(hall()))
  const turbine = solid([
    metal(rod(0.06, 1.1), '#cfd8d2', { turn: [0, 0, Math.PI / 2] }),
    ...scatter(5, (stage) =>
      metal(rod(0.06, 0.05), '#9fb0a8', { at: [-0.36 + stage * 0.12, 0, 0], turn: [0, 0, Math.PI / 2] }),
    ),
    ...scatter(50, (at) => {
      const stage = Math.floor(at / 10)
      const turn = ((at % 10) / 10) * Math.PI * 2
      const long = 0.14 + stage * 0.035
      return metal(slab(0.045, long, 0.05, 0), stage % 2 ? '#e6c26a' : '#dfe6e0', {
        at: [-0.36 + stage * 0.12, Math.cos(turn) * (long / 2 + 0.05), Math.sin(turn) * (long / 2 + 0.05)],
        turn: [turn, 0, 0],
      })
    }),
  ])
  turbine.position.set(1.3, 0.02, -0.15)
  object.add(turbine)
  return {
    object,
    show: (seconds: number, power: number) => {
      turbine.rotation.x = power > 0 ? seconds * 5 : 0
    },
  }
}

function flue(): Part[] {
  return [
    ...room({ left: -0.62, right: 0.5, floor: 1.95, top: 3.55, wall: '#cf9a78', open: ['floor', 'right'] }),
    ...room({ left: 0.62, right: 1.5, floor: 1.28, top: 3.55, wall: '#bcae92', open: ['left', 'right'] }),
    // The wall between the way up and the way down.
    matte(slab(0.14, 1.72, 1.45, 0), '#dccfb4', { at: [0.56, 2.02, -0.42] }),
    matte(slab(0.15, 1.72, 0.04, 0), '#c27350', { at: [0.56, 2.02, 0.33] }),
    matte(slab(0.13, 1.75, 1.45, 0), '#efe3cd', { at: [1.5, 2.7, -0.42] }),
    matte(slab(0.14, 1.75, 0.04, 0), '#c27350', { at: [1.5, 2.7, 0.33] }),
    // Water pipes stand in the smoke, row behind row.
    ...scatter(4, (row) =>
      metal(
        wire(
          Array.from(
            { length: 9 },
            (_, at) => [0.72 + (at % 2) * 0.64, 3.2 - at * 0.2, -0.2 - row * 0.24] as const,
          ),
          0.042,
          64,
        ),
        row % 2 ? '#5f9a9f' : '#2f7d5b',
      ),
    ),
    ...scatter(5, (at) => metal(rod(0.035, 1.35), '#5f9a9f', { at: [-0.48 + at * 0.24, 2.65, -1.05] })),
    // The drum where steam gathers, and its pipe down to the turbine.
    gloss(rod(0.27, 1.5), '#2f7d5b', { at: [0.45, 3.86, -0.35], turn: [0, 0, Math.PI / 2] }),
    gloss(rod(0.275, 0.1), '#e6a63a', { at: [0.05, 3.86, -0.35], turn: [0, 0, Math.PI / 2] }),
    gloss(rod(0.275, 0.1), '#e6a63a', { at: [0.85, 3.86, -0.35], turn: [0, 0, Math.PI / 2] }),
    gloss(
      wire(
        [
          [1.1, 3.9, -0.35],
          [1.62, 3.85, -0.2],
          [1.72, 3.4, 0.1],
          [1.68, 1.3, 0.25],
          [1.5, 0.9, 0.2],
          [1.05, 0.72, 0],
          [0.98, 0.3, -0.1],
        ],
        0.065,
        70,
      ),
      '#f3ead6',
    ),
  ]
}

function hall(): Part[] {
  return [
    ...room({ left: 0.74, right: 3.05, floor: -0.78, top: 1.22, wall: '#cfdcd0', open: [] }),
    matte(slab(2.1, 0.16, 0.9, 0.04), '#b9ab8a', { at: [1.9, -0.62, -0.2] }),
    // The turbine's lower casing, and the generator behind it.
    gloss(rod(0.33, 0.85), '#86b9bd', {
      at: [1.3, -0.22, -0.3],
      turn: [0, 0, Math.PI / 2],
      scale: [0.9, 1, 0.8],
    }),
    gloss(rod(0.36, 0.78), '#e6a63a', { at: [2.3, 0, -0.15], turn: [0, 0, Math.PI / 2] }),
    ...scatter(5, (at) =>
      gloss(ring(0.37, 0.025), '#c9852a', { at: [2 + at * 0.15, 0, -0.15], turn: [0, Math.PI / 2, 0] }),
    ),
    matte(slab(0.16, 0.5, 0.5, 0.03), '#9fb0a8', { at: [1.82, -0.35, -0.15] }),
    ...scatter(3, (at) => matte(slab(0.34, 0.34, 0.04, 0), '#f3f0e2', { at: [1.2 + at * 0.62, 0.8, -1.11] })),
  ]
}
