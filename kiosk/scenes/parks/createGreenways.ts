import {
  BoxGeometry,
  BufferGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import { createGrove } from './createGrove.ts'
import { onGreenway, type Step } from './greenway.ts'
import { MOST_PARKS, type Plan } from './parkPlan.ts'
import { METRES, toScene } from './place.ts'

const PIECES = 22
const TREES = 16
const BIRDS = 14
const LINKS = MOST_PARKS - 1

/** Greenways from park to park with trees beside them, and the egrets that follow them. */
export function createGreenways(seed: number) {
  const object = new Group()
  const way = new InstancedMesh(
    new BoxGeometry(1, 0.03, 0.17),
    new MeshLambertMaterial({ color: '#8fbf6a' }),
    LINKS * PIECES,
  )
  way.receiveShadow = true
  way.frustumCulled = false
  const trees = createGrove(LINKS * TREES, seed, 'pointed')
  const birds = createBirds()
  object.add(way, trees.object, birds.object)
  const one = new Object3D()
  const step: Step = { x: 0, y: 0, z: 0, heading: 0 }
  const circle: Step = { x: 0, y: 0, z: 0, heading: 0 }
  let shown = ''

  const build = (plan: Plan, joined: number) => {
    for (let index = 0; index < LINKS * PIECES; index++) {
      const link = Math.floor(index / PIECES)
      const part = ((index % PIECES) + 0.5) / PIECES
      const seen = link < plan.links.length ? clamp((joined * 1.15 - part * 0.9) / 0.1) : 0
      onGreenway(plan, Math.min(link, plan.links.length - 1), part, step)
      const [from, to] = plan.links[link] ?? [0, 0]
      const [a, b] = [plan.places[from] ?? [0, 0], plan.places[to] ?? [0, 0]]
      const long = Math.hypot(a[0] - b[0], a[1] - b[1]) / METRES / PIECES
      one.position.set(step.x, step.y + 0.012, step.z)
      one.rotation.set(0, step.heading, 0)
      one.scale.set(Math.max(0.0001, long * 1.08 * seen), 1, Math.max(0.0001, seen))
      one.updateMatrix()
      way.setMatrixAt(index, one.matrix)
    }
    way.instanceMatrix.needsUpdate = true
    way.visible = joined > 0.001
  }

  return {
    object,
    update: (seconds: number, plan: Plan, joined: number, here: number) => {
      const moment = `${plan.places.length}/${joined.toFixed(3)}`
      if (moment !== shown) build(plan, joined)
      shown = moment
      trees.uniforms.uTime.value = seconds
      trees.plant(moment, (index, stand) => {
        const link = Math.floor(index / TREES)
        const part = ((index % TREES) + 0.5) / TREES
        onGreenway(plan, Math.min(link, plan.links.length - 1), part, step)
        const aside = (index % 2 ? 0.16 : -0.16) + 0.02 * Math.sin(index * 7)
        stand.x = step.x + Math.sin(step.heading) * aside
        stand.z = step.z + Math.cos(step.heading) * aside
        stand.y = step.y
        const seen = link < plan.links.length ? clamp((joined * 1.15 - part * 0.9) / 0.1) : 0
        stand.tall = seen * (0.32 + 0.1 * Math.sin(index * 3.7) ** 2)
      })
      birds.uniforms.uTime.value = seconds
      birds.object.visible = here > 0.01
      for (let bird = 0; bird < BIRDS; bird++) {
        const home = toScene(plan.places[bird % plan.places.length] ?? [0, 0])
        const turn = seconds * 0.5 + bird * 2.1
        const round = plan.radius / METRES + 0.12 + 0.05 * (bird % 3)
        circle.x = home.x + Math.cos(turn) * round
        circle.z = home.z + Math.sin(turn) * round
        circle.heading = -turn - Math.PI / 2
        const links = Math.max(1, plan.links.length)
        const run = (seconds * 0.055 + bird * 0.37) % 2
        const back = run > 1
        onGreenway(plan, bird % links, back ? 2 - run : run, step)
        if (back) step.heading += Math.PI
        const free = plan.links.length > 0 ? smoothstep(0.6, 1, joined) : 0
        one.position.set(
          mix(circle.x, step.x, free),
          0.95 + 0.12 * Math.sin(seconds + bird) + 0.1 * (bird % 4),
          mix(circle.z, step.z, free),
        )
        one.rotation.set(0, free > 0.5 ? step.heading : circle.heading, 0)
        one.scale.setScalar(0.36 * here + 0.0001)
        one.updateMatrix()
        birds.object.setMatrixAt(bird, one.matrix)
      }
      birds.object.instanceMatrix.needsUpdate = true
    },
  }
}

/** Small white egrets of folded paper; their wings beat in the shader. */
function createBirds() {
  const uniforms = { uTime: { value: 0 } }
  const shape = new BufferGeometry()
  const points = [
    // Body with neck and tail, along x.
    [0.75, 0.05, 0, -0.6, 0.02, 0.07, -0.6, 0.02, -0.07],
    // Two wings.
    [0.28, 0.03, 0.03, -0.28, 0.03, 0.03, -0.02, 0.03, 0.95],
    [0.28, 0.03, -0.03, -0.02, 0.03, -0.95, -0.28, 0.03, -0.03],
  ].flat()
  shape.setAttribute('position', new Float32BufferAttribute(points, 3))
  shape.setAttribute('normal', new Float32BufferAttribute(Array(9).fill([0, 1, 0]).flat(), 3))
  const phases = Float32Array.from({ length: BIRDS }, (_, bird) => bird * 1.7)
  shape.setAttribute('aPhase', new InstancedBufferAttribute(phases, 1))
  const material = new MeshLambertMaterial({ color: '#ffffff', side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute float aPhase;\n${shader.vertexShader.replace(
      '#include <begin_vertex>',
      `#include <begin_vertex>
      transformed.y += abs(position.z) * 0.55 * sin(uTime * 5.0 + aPhase);`,
    )}`
  }
  material.customProgramCacheKey = () => 'parks-birds'
  const object = new InstancedMesh(shape, material, BIRDS)
  object.castShadow = true
  object.frustumCulled = false
  return { object, uniforms }
}
