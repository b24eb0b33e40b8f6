import {
  BufferGeometry,
  Color,
  CylinderGeometry,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  LatheGeometry,
  Matrix4,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  Vector2,
  Vector3,
} from 'three'
import { fuse, paint } from '#content/scene/sculpt.ts'
import type { Plant, Size } from './plants.ts'
import { growAll } from './species.ts'

/** Where pots of a size stand, all of them inside the railing, the best places first. */
const PLACES: Record<Size, readonly (readonly [x: number, z: number])[]> = {
  tree: [
    [0.34, -0.34],
    [-0.5, -0.3],
    [1.12, -0.32],
    [-1.48, -0.28],
  ],
  shrub: [
    [-1.0, 0.3],
    [0.08, 0.3],
    [0.8, 0.14],
    [-0.46, 0.02],
  ],
  herb: [
    [-0.4, 0.6],
    [0.52, 0.62],
    [-1.5, 0.5],
    [0.98, 0.6],
  ],
}
const POT: Record<Size, number> = { tree: 1.15, shrub: 0.95, herb: 0.78 }
const POT_HIGH = 0.34
const GLAZES = ['#b4643f', '#c07a52', '#8fa79a', '#d9cdb4', '#a65a3c']
const MOST = { pots: 8, stems: 80, leaves: 1900, flowers: 560 }

function leafShape() {
  const shape = new BufferGeometry()
  shape.setAttribute(
    'position',
    new Float32BufferAttribute([0, 0, 0, -0.5, 0.5, 0.16, 0, 0.5, 0, 0.5, 0.5, 0.16, 0, 1, 0.02], 3),
  )
  shape.setIndex([0, 2, 1, 0, 3, 2, 1, 2, 4, 2, 3, 4])
  shape.computeVertexNormals()
  return shape
}

/** Five petals around a golden eye; `aAlong` runs from the eye (0) to the rim (1), the eye itself is -1. */
function flowerShape() {
  const positions: number[] = []
  const along: number[] = []
  for (let petal = 0; petal < 5; petal++) {
    const place = (turn: number, out: number, lift: number): [number, number, number] => {
      const angle = ((petal + turn) / 5) * 2 * Math.PI
      return [Math.cos(angle) * out, Math.sin(angle) * out, lift]
    }
    const points = [
      place(0, 0.1, 0.02),
      place(-0.36, 0.72, 0.16),
      place(0.36, 0.72, 0.16),
      place(-0.16, 1, 0.2),
      place(0.16, 1, 0.2),
    ] as const
    const far = [0, 0.7, 0.7, 1, 1]
    for (const corner of [0, 2, 1, 1, 2, 4, 1, 4, 3] as const) {
      positions.push(...(points[corner] ?? points[0]))
      along.push(far[corner] ?? 0)
    }
  }
  for (let side = 0; side < 6; side++) {
    const at = (step: number) => [
      Math.cos(((side + step) / 6) * 6.2832) * 0.2,
      Math.sin(((side + step) / 6) * 6.2832) * 0.2,
      0.12,
    ]
    positions.push(0, 0, 0.2, ...at(0), ...at(1))
    along.push(-1, -1, -1)
  }
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(positions, 3))
  shape.setAttribute('aAlong', new Float32BufferAttribute(along, 1))
  shape.computeVertexNormals()
  return shape
}

function potShape() {
  const side = new LatheGeometry(
    [
      [0.001, 0],
      [0.15, 0],
      [0.16, 0.02],
      [0.21, 0.27],
      [0.235, 0.27],
      [0.235, 0.34],
      [0.205, 0.34],
      [0.2, 0.3],
    ].map(([x, y]) => new Vector2(x, y)),
    22,
  )
  const soil = new CylinderGeometry(0.2, 0.2, 0.02, 22).translate(0, 0.3, 0)
  return fuse([paint(side, '#ffffff'), paint(soil, '#4b3a2e')])
}

const wind = `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
  float swing = sin(uTime * 1.4 + mvPosition.x * 1.7 + mvPosition.z) + 0.5 * sin(uTime * 3.1 + mvPosition.y * 9.0);
  mvPosition.xz += vec2(0.012, 0.006) * swing * smoothstep(0.3, 1.6, mvPosition.y);
  mvPosition = modelViewMatrix * mvPosition;
  gl_Position = projectionMatrix * mvPosition;`

/** The pots of a planting: one drawing each for pots, stems, leaves and flowers. */
export function createPots(seed: number) {
  const uniforms = { uTime: { value: 0 }, uBee: { value: 0 } }
  const grown = growAll(seed)
  const clay = new MeshStandardMaterial({ vertexColors: true, roughness: 0.8 })
  const pots = new InstancedMesh(potShape(), clay, MOST.pots)
  const stems = new InstancedMesh(
    new CylinderGeometry(0.7, 1, 1, 7).rotateX(Math.PI / 2).translate(0, 0, 0.5),
    new MeshStandardMaterial({ color: '#7a5f48', roughness: 0.9 }),
    MOST.stems,
  )
  const green = new MeshLambertMaterial({ side: DoubleSide })
  green.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime;\n${shader.vertexShader.replace('#include <project_vertex>', wind)}`
    shader.fragmentShader = `uniform float uBee;\n${shader.fragmentShader.replace(
      '#include <color_fragment>',
      `#include <color_fragment>
      float grey = dot(diffuseColor.rgb, vec3(0.3, 0.5, 0.2));
      diffuseColor.rgb = mix(diffuseColor.rgb, grey * vec3(0.78, 0.86, 0.82) + 0.06, uBee * 0.9);`,
    )}`
  }
  const leaves = new InstancedMesh(leafShape(), green, MOST.leaves)
  const petal = new MeshLambertMaterial({ side: DoubleSide })
  petal.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute float aAlong, aRed; varying float vAlong, vRed;\n${shader.vertexShader
      .replace('#include <begin_vertex>', '#include <begin_vertex>\n vAlong = aAlong; vRed = aRed;')
      .replace('#include <project_vertex>', wind)}`
    shader.fragmentShader = `uniform float uBee; varying float vAlong, vRed;\n${shader.fragmentShader
      .replace('#include <color_fragment>', beeEyes)
      .replace(
        '#include <opaque_fragment>',
        'outgoingLight = mix(outgoingLight, diffuseColor.rgb, 0.62 * uBee);\n#include <opaque_fragment>',
      )}`
  }
  const flowerGeometry = flowerShape()
  const flowers = new InstancedMesh(flowerGeometry, petal, MOST.flowers)
  const red = new InstancedBufferAttribute(new Float32Array(MOST.flowers), 1)
  flowerGeometry.setAttribute('aRed', red)
  const object = new Group().add(pots, stems, leaves, flowers)
  for (const mesh of [pots, stems, leaves, flowers]) {
    mesh.castShadow = mesh.receiveShadow = true
    mesh.frustumCulled = false
    mesh.count = 0
  }
  const white = new Color('#ffffff')
  for (const mesh of [pots, leaves, flowers]) mesh.setColorAt(0, white)

  const open: Vector3[] = []
  const base = new Matrix4()
  const whole = new Matrix4()
  const one = new Object3D()
  let shown = ''
  return {
    object,
    uniforms,
    clay,
    /** Places of open flowers, for whoever visits them. */
    open,
    plant: (chosen: readonly Plant[], month: number) => {
      const key = `${chosen.map((plant) => plant.key).join()} ${month}`
      if (key === shown) return
      shown = key
      const used = { tree: 0, shrub: 0, herb: 0 }
      const count = { pots: 0, stems: 0, leaves: 0, flowers: 0 }
      open.length = 0
      chosen.forEach((plant, index) => {
        const [x, z] = PLACES[plant.size][used[plant.size]++] ?? [0, 0]
        const size = POT[plant.size]
        one.position.set(x, 0, z)
        one.rotation.set(0, index * 1.3, 0)
        one.scale.setScalar(size)
        one.updateMatrix()
        pots.setMatrixAt(count.pots, one.matrix)
        pots.setColorAt(count.pots++, new Color(GLAZES[index % GLAZES.length]))
        one.position.y = POT_HIGH * 0.88 * size
        one.scale.setScalar(1)
        one.updateMatrix()
        base.copy(one.matrix)
        const {
          stems: twigs,
          leaves: blades,
          flowers: blooms,
        } = grown.get(plant.key) ?? { stems: [], leaves: [], flowers: [] }
        // A herb that rests is only a pot of earth.
        const rests = plant.size === 'herb' && !plant.leafy.includes(month) && !plant.months.includes(month)
        for (const matrix of rests ? [] : twigs)
          if (count.stems < MOST.stems) stems.setMatrixAt(count.stems++, whole.multiplyMatrices(base, matrix))
        if (plant.leafy.includes(month))
          for (const { matrix, color } of blades) {
            if (count.leaves >= MOST.leaves) break
            leaves.setMatrixAt(count.leaves, whole.multiplyMatrices(base, matrix))
            leaves.setColorAt(count.leaves++, color)
          }
        if (plant.months.includes(month))
          blooms.forEach(({ matrix, color, red: dark }, bloom) => {
            if (count.flowers >= MOST.flowers) return
            flowers.setMatrixAt(count.flowers, whole.multiplyMatrices(base, matrix))
            flowers.setColorAt(count.flowers, color)
            red.setX(count.flowers++, dark)
            const at = new Vector3().setFromMatrixPosition(whole)
            if (bloom % 5 === 0 && at.z > z - 0.05) open.push(at)
          })
      })
      pots.count = count.pots
      stems.count = count.stems
      leaves.count = count.leaves
      flowers.count = count.flowers
      for (const mesh of [pots, stems, leaves, flowers]) {
        mesh.instanceMatrix.needsUpdate = true
        if (mesh.instanceColor) mesh.instanceColor.needsUpdate = true
      }
      red.needsUpdate = true
    },
  }
}

// Ours: petals that pale towards the eye. A bee's: ultraviolet rims around a dark guide to the nectar; red is dark.
const beeEyes = `vec3 ours = mix(vColor.rgb * 0.82, vColor.rgb * 1.06, smoothstep(0.1, 0.9, vAlong));
  if (vAlong < 0.0) ours = vec3(0.86, 0.62, 0.16);
  vec3 rim = mix(vec3(0.62, 0.66, 1.0), vec3(0.16, 0.2, 0.24), vRed);
  vec3 guide = mix(vec3(0.13, 0.06, 0.34), vec3(0.08, 0.1, 0.13), vRed);
  vec3 theirs = mix(guide, rim, smoothstep(0.55, 0.8, vAlong));
  if (vAlong < 0.0) theirs = vec3(0.95, 0.86, 0.35);
  diffuseColor.rgb = mix(ours, theirs, uBee);`
