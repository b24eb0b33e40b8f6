import {
  type BufferGeometry,
  CatmullRomCurve3,
  Color,
  ConeGeometry,
  CylinderGeometry,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'

const curve = (...points: [number, number, number][]) =>
  new CatmullRomCurve3(points.map((at) => new Vector3(...at)))

/** A hooded crane (白头鹤): slate body and drooping tail on long legs; the white neck is a part of its own. */
export function craneShapes(): { body: BufferGeometry; neck: BufferGeometry; shoulder: Vector3 } {
  const body = paintedSolids()
  const slate = (x: number, y: number) =>
    new Color('#77828a').lerp(new Color('#a3adb2'), Math.min(1, Math.max(0, (y - 0.5) * 3 + x)))
  body.add(new SphereGeometry(1, 20, 14), slate, {
    at: [0, 0.62, 0],
    turn: [0, 0, 0.22],
    size: [0.25, 0.135, 0.13],
  })
  for (let plume = 0; plume < 6; plume++)
    body.add(new ConeGeometry(0.034, 0.3, 7), '#5f6a71', {
      at: [-0.25 - 0.015 * plume, 0.56, (plume - 2.5) * 0.024],
      turn: [0, 0, 1.95 + 0.05 * plume],
      size: [1, 1, 0.6],
    })
  for (const side of [-1, 1]) {
    body.add(new SphereGeometry(1, 14, 10), '#8a959b', {
      at: [-0.03, 0.64, side * 0.085],
      turn: [0, 0, 0.3],
      size: [0.22, 0.085, 0.05],
    })
    body.add(new CylinderGeometry(0.011, 0.013, 0.5, 6), '#39403f', { at: [0.02, 0.26, side * 0.055] })
    body.add(new SphereGeometry(0.02, 8, 6), '#39403f', { at: [0.02, 0.29, side * 0.055] })
    for (const toe of [-0.5, 0, 0.5])
      body.add(new CylinderGeometry(0.006, 0.004, 0.11, 5), '#39403f', {
        at: [0.06, 0.012, side * 0.055 + toe * 0.05],
        turn: [0, -toe, Math.PI / 2],
      })
  }
  const neck = paintedSolids()
  const way = curve([0, 0, 0], [0.09, 0.1, 0], [0.1, 0.24, 0], [0.15, 0.36, 0], [0.2, 0.38, 0])
  const white = (x: number, y: number) =>
    new Color('#8a959b').lerp(new Color('#f6f3ea'), Math.min(1, Math.max(0, (y - 0.03) * 14 + x * 0)))
  neck.add(new TubeGeometry(way, 18, 0.042, 9), white)
  neck.add(new SphereGeometry(0.056, 14, 10), '#f8f5ee', { at: [0.2, 0.385, 0], size: [1.15, 0.95, 0.85] })
  neck.add(new SphereGeometry(0.03, 10, 8), '#2a2f30', { at: [0.235, 0.41, 0], size: [1, 0.6, 1] })
  neck.add(new SphereGeometry(0.022, 10, 8), '#c0453a', { at: [0.215, 0.432, 0], size: [1.1, 0.55, 0.9] })
  neck.add(new ConeGeometry(0.018, 0.16, 8), '#b5ad8a', {
    at: [0.32, 0.372, 0],
    turn: [0, 0, -Math.PI / 2 - 0.12],
  })
  for (const side of [-1, 1])
    neck.add(new SphereGeometry(0.009, 8, 6), '#17352c', { at: [0.232, 0.392, side * 0.043] })
  return { body: body.merge(), neck: neck.merge(), shoulder: new Vector3(0.19, 0.66, 0) }
}

/** A spot-billed duck (斑嘴鸭) on the water: mottled brown, pale face, black bill with a yellow tip. */
export function duckShape(): BufferGeometry {
  const duck = paintedSolids()
  const brown = (x: number, y: number) =>
    new Color('#86694f').lerp(new Color('#c4a783'), Math.min(1, Math.max(0, 0.4 + x * 1.6 - y * 1.5)))
  duck.add(new SphereGeometry(1, 18, 12), brown, {
    at: [0, 0.045, 0],
    turn: [0, 0, 0.06],
    size: [0.19, 0.088, 0.105],
  })
  duck.add(new ConeGeometry(0.05, 0.14, 10), '#6d533e', {
    at: [-0.2, 0.075, 0],
    turn: [0, 0, 1.2],
    size: [1, 1, 1.1],
  })
  for (const side of [-1, 1]) {
    duck.add(new SphereGeometry(1, 12, 8), '#785d47', {
      at: [-0.04, 0.075, side * 0.085],
      turn: [0, 0, 0.1],
      size: [0.13, 0.05, 0.03],
    })
    duck.add(new SphereGeometry(1, 8, 6), '#4f7fa3', {
      at: [-0.09, 0.07, side * 0.108],
      size: [0.034, 0.018, 0.012],
    })
    duck.add(new SphereGeometry(0.009, 8, 6), '#17352c', { at: [0.195, 0.205, side * 0.043] })
  }
  duck.add(
    new TubeGeometry(curve([0.12, 0.06, 0], [0.165, 0.12, 0], [0.17, 0.18, 0]), 8, 0.044, 9),
    '#bda283',
  )
  duck.add(new SphereGeometry(0.057, 14, 10), '#d8c3a4', { at: [0.175, 0.2, 0], size: [1.15, 0.95, 0.9] })
  duck.add(new SphereGeometry(0.048, 12, 8), '#5b4636', { at: [0.165, 0.226, 0], size: [1.2, 0.62, 0.88] })
  duck.add(new SphereGeometry(1, 10, 8), '#2b2f2e', { at: [0.25, 0.188, 0], size: [0.05, 0.016, 0.026] })
  duck.add(new SphereGeometry(1, 8, 6), '#e6b23a', { at: [0.292, 0.186, 0], size: [0.017, 0.014, 0.022] })
  return duck.merge()
}
