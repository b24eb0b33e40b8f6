import { BufferGeometry, Color, Float32BufferAttribute, Vector3 } from 'three'
import type { FlowerShape } from './plants.ts'

/**
 * Flowers with two shapes each: open (`position`) and in bud (`aBud`); a shader goes between. `aTint` says how much of a
 * point's colour is the petals' (x), the heart's (y) or leaf green (z). About 1 unit wide, the foot at the origin.
 */
export function shapeBlossom(shape: FlowerShape): BufferGeometry {
  const parts = new Parts()
  builders[shape](parts)
  return parts.geometry()
}

type Tint = readonly [petal: number, heart: number, green: number]
const PETAL: Tint = [1, 0, 0]
const HEART: Tint = [0, 1, 0]
const GREEN: Tint = [0, 0, 1]

class Parts {
  readonly open: number[] = []
  readonly bud: number[] = []
  readonly tint: number[] = []
  readonly index: number[] = []

  /** One petal from the middle outward: `lift` is how steep it stands when open (0 flat, 1 upright). */
  petal(turn: number, long: number, wide: number, lift: number, height: number, tint: Tint = PETAL) {
    const foot = this.open.length / 3
    const rows = 4
    for (let row = 0; row <= rows; row++) {
      const part = row / rows
      const half = wide * Math.sin(Math.PI * Math.min(0.97, 0.1 + part * 0.82)) ** 0.8
      for (const side of [-1, 0, 1]) {
        const across = side * half
        const curl = Math.abs(side) * 0.07 * wide
        this.#point(
          turn,
          long * part * (1 - lift) + 0.02,
          across,
          height + long * part * lift + 0.1 * long * part * part * (1 - lift) + curl,
          tint,
        )
        this.#budPoint(turn, long * part * 0.1 + 0.015, across * 0.32, height + long * part * 0.5)
      }
      if (row === 0) continue
      for (const column of [0, 1]) {
        const at = foot + row * 3 + column
        this.index.push(at - 3, at - 2, at, at, at - 2, at + 1)
      }
    }
  }

  /** A small eight-sided ball. */
  bead(x: number, y: number, z: number, size: number, tint: Tint, closed = 0.3) {
    const foot = this.open.length / 3
    const corners = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [-1, 0, 0],
      [0, -1, 0],
      [0, 0, -1],
    ]
    for (const [a = 0, b = 0, c = 0] of corners) {
      this.open.push(x + a * size, y + b * size, z + c * size)
      this.bud.push((x + a * size) * closed, (y + b * size) * (0.35 + 0.4 * closed), (z + c * size) * closed)
      this.tint.push(...tint)
    }
    for (const [a, b, c] of [
      [0, 1, 2],
      [1, 3, 2],
      [3, 4, 2],
      [4, 0, 2],
      [1, 0, 5],
      [3, 1, 5],
      [4, 3, 5],
      [0, 4, 5],
    ] as const)
      this.index.push(foot + a, foot + b, foot + c)
  }

  /** A flat thread from one place to another. */
  thread(from: Vector3, to: Vector3, wide: number, tint: Tint, closed = 0.35) {
    const foot = this.open.length / 3
    const side = new Vector3(to.z - from.z, 0, from.x - to.x)
    if (side.lengthSq() < 1e-6) side.set(1, 0, 0)
    side.setLength(wide)
    for (const [at, share] of [
      [from, 1],
      [to, 0.6],
    ] as const)
      for (const way of [-1, 1]) {
        const point = at.clone().addScaledVector(side, way * share)
        this.open.push(point.x, point.y, point.z)
        this.bud.push(point.x * closed * 0.5, point.y * (0.3 + 0.4 * closed), point.z * closed * 0.5)
        this.tint.push(...tint)
      }
    this.index.push(foot, foot + 1, foot + 2, foot + 2, foot + 1, foot + 3)
  }

  #point(turn: number, out: number, across: number, up: number, tint: Tint) {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    this.open.push(cos * out - sin * across, up, sin * out + cos * across)
    this.tint.push(...tint)
  }

  #budPoint(turn: number, out: number, across: number, up: number) {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    this.bud.push(cos * out - sin * across, up, sin * out + cos * across)
  }

  geometry() {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute(this.open, 3))
    geometry.setAttribute('aBud', new Float32BufferAttribute(this.bud, 3))
    geometry.setAttribute('aTint', new Float32BufferAttribute(this.tint, 3))
    geometry.setIndex(this.index)
    geometry.computeVertexNormals()
    return geometry
  }
}

const round = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => from + (index / count) * 2 * Math.PI)
/** A number that looks thrown and is always the same. */
const thrown = (index: number) => (((Math.sin(index * 91.7) * 43758.5) % 1) + 1) % 1

const builders: Record<FlowerShape, (parts: Parts) => void> = {
  cup: (parts) => {
    for (const turn of round(3)) parts.petal(turn, 0.52, 0.2, 0.42, 0.1)
    for (const turn of round(3, 1.05)) parts.petal(turn, 0.5, 0.19, 0.62, 0.1)
    for (const turn of round(3, 0.5)) parts.petal(turn, 0.46, 0.16, 0.84, 0.1)
    for (let bead = 0; bead < 5; bead++) parts.bead(0, 0.16 + bead * 0.05, 0, 0.045, HEART)
  },
  five: (parts) => {
    for (const turn of round(5)) parts.petal(turn, 0.42, 0.19, 0.14, 0.1)
    for (const turn of round(7, 0.3))
      parts.bead(Math.cos(turn) * 0.08, 0.2, Math.sin(turn) * 0.08, 0.03, HEART)
    parts.bead(0, 0.17, 0, 0.06, HEART)
  },
  full: (parts) => {
    for (const turn of round(7)) parts.petal(turn, 0.46, 0.18, 0.16, 0.1)
    for (const turn of round(6, 0.4)) parts.petal(turn, 0.38, 0.16, 0.5, 0.12)
    for (const turn of round(4, 0.2)) parts.petal(turn, 0.3, 0.12, 0.78, 0.14)
    parts.bead(0, 0.24, 0, 0.08, HEART)
  },
  ball: (parts) => {
    for (let bead = 0; bead < 34; bead++) {
      const up = 1 - (2 * (bead + 0.5)) / 34
      const turn = bead * 2.4
      const flat = Math.sqrt(1 - up * up) * 0.33
      parts.bead(
        Math.cos(turn) * flat,
        0.36 + up * 0.27,
        Math.sin(turn) * flat,
        0.085,
        bead % 3 ? PETAL : HEART,
      )
    }
  },
  spike: (parts) => {
    for (let bead = 0; bead < 30; bead++) {
      const part = bead / 30
      const turn = bead * 2.4
      const out = 0.2 * (1 - part) ** 0.8
      parts.bead(
        Math.cos(turn) * out,
        0.12 + part * 0.62,
        Math.sin(turn) * out,
        0.07 * (1.1 - part * 0.6),
        bead % 4 ? PETAL : HEART,
      )
    }
  },
  plume: (parts) => {
    for (let blade = 0; blade < 26; blade++) {
      const turn = blade * 2.4
      const part = blade / 26
      const foot = new Vector3(Math.cos(turn) * 0.02, 0.3 + part * 0.35, Math.sin(turn) * 0.02)
      const tip = new Vector3(
        Math.cos(turn) * 0.2 * (1 - part * 0.5),
        0.55 + part * 0.5,
        Math.sin(turn) * 0.2 * (1 - part * 0.5),
      )
      parts.thread(foot, tip, 0.022, blade % 3 ? PETAL : HEART, 0.5)
    }
    for (const turn of round(3))
      parts.thread(
        new Vector3(0, 0, 0),
        new Vector3(Math.cos(turn) * 0.03, 0.7, Math.sin(turn) * 0.03),
        0.016,
        GREEN,
        0.8,
      )
  },
  fan: (parts) => {
    for (let thread = 0; thread < 44; thread++) {
      const turn = thread * 2.4
      const lean = 0.25 + 1.05 * thrown(thread)
      const tip = new Vector3(
        Math.cos(turn) * Math.sin(lean) * 0.45,
        0.18 + Math.cos(lean) * 0.42,
        Math.sin(turn) * Math.sin(lean) * 0.45,
      )
      parts.thread(new Vector3(0, 0.16, 0), tip, 0.013, thread % 4 ? PETAL : HEART)
    }
  },
  catkin: (parts) => {
    for (const turn of round(5)) {
      for (let bead = 0; bead < 6; bead++) {
        const out = 0.1 + 0.05 * bead
        parts.bead(
          Math.cos(turn) * out,
          0.4 - bead * 0.055,
          Math.sin(turn) * out,
          0.045,
          bead % 3 ? PETAL : HEART,
        )
      }
      parts.thread(
        new Vector3(0, 0.05, 0),
        new Vector3(Math.cos(turn) * 0.1, 0.42, Math.sin(turn) * 0.1),
        0.012,
        GREEN,
        0.7,
      )
    }
  },
}

export const LEAF_GREEN = new Color('#86b062')
