import { CapsuleGeometry, Group, Object3D, SphereGeometry, Vector3 } from 'three'
import { type Level, type Make, merged, type Random, scatter, wander } from './lensParts.ts'

/** Rods that grow and divide, chains of round ones, and their tails. */
export function bacteria(random: Random, make: Make): Level {
  const tones = ['#3d8465', '#9cb95c', '#e0a3ae', '#74a9b4', '#e2b05e', '#8fbfa6']
  const count = 120
  const rods = scatter({
    shape: new CapsuleGeometry(0.5, 1.5, 5, 12),
    material: make('#ffffff', 0.32),
    count,
    tones,
    random,
    place: (one) => one.scale.setScalar(0.01),
  })
  const lives = Array.from({ length: count }, (_, index) => ({
    turn: index * 2.4,
    out: 0.14 + 0.132 * Math.sqrt(index),
    lean: random() * 3.14,
    size: 0.1 + 0.045 * random(),
    long: 0.75 + 0.6 * random(),
    phase: random() * 6.28,
  }))
  const cocci = scatter({
    shape: new SphereGeometry(1, 14, 10),
    material: make('#ffffff', 0.3),
    count: 26,
    tones: ['#efc9b0', '#c9a2dc', '#f0d9a0'],
    random,
    place: (one, index) => {
      const chain = Math.floor(index / 5)
      const turn = chain * 1.3 + 0.5
      one.position.set(
        Math.cos(turn) * 0.62 + 0.115 * (index % 5),
        Math.sin(turn) * 0.62 + 0.06 * Math.sin(index),
        0.18,
      )
      one.scale.setScalar(0.062)
    },
  })
  const tails = Array.from({ length: 6 }, (_, index) => {
    const turn = index * 1.05
    return wander(
      random,
      new Vector3(Math.cos(turn) * 0.5, Math.sin(turn) * 0.5, 0.1),
      turn * 2,
      0.7,
      0.008,
      1.4,
      3,
    ).shape
  })
  const one = new Object3D()
  const object = new Group().add(rods, cocci, merged(tails, make('#9fb8a8', 0.4)))
  return {
    power: 5.3,
    object,
    move: (seconds) => {
      lives.forEach(({ turn, out, lean, size, long, phase }, index) => {
        const roll = 0.05 * Math.sin(seconds * 1.1 + phase)
        one.position.set(
          Math.cos(turn + roll) * out,
          Math.sin(turn + roll) * out,
          0.08 * Math.sin(seconds * 0.7 + phase),
        )
        one.rotation.set(
          0.3 * Math.sin(seconds * 0.8 + phase),
          0,
          lean + 0.25 * Math.sin(seconds * 0.9 + phase * 2),
        )
        // A cell grows longer and is two.
        const grown = 1 + 0.18 * Math.sin(seconds * 0.5 + phase)
        one.scale.set(size, size * long * grown, size)
        one.updateMatrix()
        rods.setMatrixAt(index, one.matrix)
      })
      rods.instanceMatrix.needsUpdate = true
      object.rotation.z = 0.03 * seconds
    },
  }
}
