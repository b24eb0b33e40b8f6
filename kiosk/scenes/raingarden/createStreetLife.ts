import {
  CapsuleGeometry,
  CatmullRomCurve3,
  CircleGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  DoubleSide,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** A street tree behind the garden: a branched stem and leaves in a crown, each of its own green. */
export function createStreetTree(seed: number, count: number) {
  const random = seededRandom(seed)
  const uniforms = { uTime: { value: 0 } }
  const solids = paintedSolids()
  const limb = (knots: readonly Vector3[], thick: number) =>
    solids.add(
      new TubeGeometry(new CatmullRomCurve3([...knots]), 8, thick, 7),
      random() < 0.5 ? '#8a7458' : '#77634b',
    )
  const foot = new Vector3(0.5, -0.02, -1.55)
  const fork = foot.clone().add(new Vector3(0.04, 1.15, 0))
  limb([foot, foot.clone().add(new Vector3(-0.02, 0.6, 0)), fork], 0.085)
  const ends: Vector3[] = []
  for (let arm = 0; arm < 7; arm++) {
    const turn = (arm / 7) * 6.28
    const end = fork
      .clone()
      .add(new Vector3(Math.cos(turn) * 0.62, 0.55 + 0.45 * random(), Math.sin(turn) * 0.5))
    ends.push(end)
    limb(
      [
        fork,
        fork
          .clone()
          .lerp(end, 0.5)
          .add(new Vector3(0, 0.09, 0)),
        end,
      ],
      0.035,
    )
  }
  ends.push(fork.clone().add(new Vector3(0, 1.15, 0)))
  const stem = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 1 }))
  stem.castShadow = true
  const leaf = new CircleGeometry(1, 5)
  const material = new MeshLambertMaterial({ side: DoubleSide })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute vec3 aOut;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * normalize(aOut);',
        )
        .replace(
          '#include <project_vertex>',
          `
          vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          mvPosition.x += 0.02 * sin(uTime * 1.6 + mvPosition.y * 3.0) + 0.008 * sin(uTime * 5.0 + aOut.x * 40.0);
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <normal_fragment_begin>',
      'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
    )
  }
  const crown = new InstancedMesh(leaf, material, count)
  const outs = new Float32Array(count * 3)
  const one = new Object3D()
  const centre = fork.clone().add(new Vector3(0, 0.6, 0))
  const tones = ['#4f7f52', '#6c9a59', '#8bb264', '#a9c272'].map((tone) => new Color(tone))
  for (let index = 0; index < count; index++) {
    const end = ends[index % ends.length] ?? centre
    const off = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5)
      .normalize()
      .multiplyScalar(0.44 * Math.cbrt(random()) + 0.06)
    one.position.copy(end).add(off.multiply(new Vector3(1, 0.85, 1)))
    const out = one.position.clone().sub(centre).normalize()
    out.y += 0.35
    outs.set(out.toArray(), index * 3)
    one.rotation.set(random() * 6, random() * 6, random() * 6)
    const size = 0.055 + 0.035 * random()
    one.scale.set(size, size * 0.66, size)
    one.updateMatrix()
    crown.setMatrixAt(index, one.matrix)
    const light = Math.min(3, Math.max(0, (out.y + 0.5) * 1.3 + random() * 1.2))
    crown.setColorAt(
      index,
      (tones[Math.floor(light)] ?? new Color()).clone().multiplyScalar(0.92 + 0.16 * random()),
    )
  }
  leaf.setAttribute('aOut', new InstancedBufferAttribute(outs, 3))
  crown.castShadow = crown.receiveShadow = true
  crown.frustumCulled = false
  return { object: new Group().add(stem, crown), uniforms }
}

/** A child in a yellow raincoat under an umbrella, watching the water; `dry` 0–1 puts the umbrella down. */
export function createChild() {
  const coat = paintedSolids()
  coat.add(new ConeGeometry(0.17, 0.42, 18), '#e6a63a', { at: [0, 0.34, 0] })
  coat.add(new SphereGeometry(0.115, 18, 14), '#f0b94f', { at: [0, 0.58, -0.01] })
  coat.add(new SphereGeometry(0.088, 18, 14), '#f6d7bd', { at: [0, 0.575, 0.045] })
  for (const side of [-1, 1]) {
    coat.add(new CapsuleGeometry(0.04, 0.1, 4, 8), '#2f7d5b', { at: [side * 0.06, 0.08, 0.01] })
    coat.add(new CapsuleGeometry(0.032, 0.16, 4, 8), '#dd9a2e', {
      at: [side * 0.14, 0.38, 0.04],
      turn: [-0.5, 0, side * 0.5],
    })
    coat.add(new SphereGeometry(0.012, 8, 6), '#17352c', { at: [side * 0.032, 0.585, 0.128] })
    coat.add(new SphereGeometry(0.016, 8, 6), '#eaa79d', { at: [side * 0.055, 0.555, 0.115] })
  }
  const body = new Mesh(coat.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.6 }))
  const shade = paintedSolids()
  shade.add(new CylinderGeometry(0.008, 0.008, 0.62, 6), '#6b4a33', { at: [0, 0.3, 0] })
  const cap = new SphereGeometry(0.34, 24, 10, 0, Math.PI * 2, 0, Math.PI * 0.42)
  const tones = [new Color('#b4643f'), new Color('#d08a63')]
  shade.add(
    cap,
    (x, _, z) => tones[Math.floor(((Math.atan2(z, x) + Math.PI) / (2 * Math.PI)) * 8) % 2] ?? new Color(),
    { at: [0, 0.36, 0], size: [1, 0.8, 1] },
  )
  const umbrella = new Mesh(
    shade.merge(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.7, side: DoubleSide }),
  )
  umbrella.position.set(0.13, 0.4, 0.06)
  for (const mesh of [body, umbrella]) mesh.castShadow = mesh.receiveShadow = true
  const object = new Group().add(body, umbrella)
  object.position.set(-2.3, 0, 0.62)
  return {
    object,
    show: (seconds: number, dry: number) => {
      object.rotation.y = 1.05 + 0.16 * Math.sin(seconds * 0.5)
      body.position.y = 0.012 * Math.abs(Math.sin(seconds * 2.2))
      umbrella.rotation.set(0.1 * Math.sin(seconds * 1.1), 0, -0.14 - 2.1 * dry)
      umbrella.position.set(0.13 + 0.05 * dry, 0.4 - 0.06 * dry, 0.06)
    },
  }
}
