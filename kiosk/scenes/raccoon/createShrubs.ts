import {
  Color,
  DoubleSide,
  Group,
  InstancedBufferAttribute,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
  PlaneGeometry,
  Vector3,
} from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import type { Quality } from '#content/scene/scene.ts'
import { fuse, lump } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { heightAt } from './ground.ts'
import { shrubs } from './planting.ts'

const CARDS: Record<Quality, number> = { low: 6500, medium: 9500, high: 13000 }

/** A spray of small leaves, pale, for the instance to tint. */
function leafTexture(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(128, 128, (context) => {
    context.fillStyle = 'rgba(225,225,225,0.01)'
    context.fillRect(0, 0, 128, 128)
    context.translate(64, 64)
    for (let leaf = 0; leaf < 13; leaf++) {
      const angle = leaf * 2.4 + random() * 0.6
      const reach = 46 * Math.sqrt((leaf + 0.2) / 13)
      context.save()
      context.translate(Math.cos(angle) * reach, Math.sin(angle) * reach)
      context.rotate(angle + (random() - 0.5) * 1.2)
      const light = Math.round(200 + 50 * random())
      context.fillStyle = `rgb(${light},${light},${light})`
      context.beginPath()
      context.ellipse(0, 0, 15 + random() * 4, 6 + random() * 2, 0, 0, 2 * Math.PI)
      context.fill()
      context.restore()
    }
  })
}

/** Rounded shrubs of leaf cards around a dark heart; they sway and never tile. */
export function createShrubs(quality: Quality, seed: number) {
  const random = seededRandom(seed + 90)
  const uniforms = { uTime: { value: 0 } }
  const balls = shrubs.flatMap(({ x, z, wide, tall, tone }) =>
    Array.from({ length: 5 }, (_, index) => {
      const turn = index * 2.4 + random()
      const out = index === 0 ? 0 : wide * 0.46
      const radius = wide * (index === 0 ? 0.66 : 0.36 + 0.2 * random())
      const [px, pz] = [x + Math.cos(turn) * out, z + Math.sin(turn) * out * 0.8]
      return {
        x: px,
        y: heightAt(px, pz) + tall * (0.34 + (index === 0 ? 0.14 : 0.14 * random())),
        z: pz,
        radius,
        tall,
        tone,
      }
    }),
  )
  const heart = new InstancedMesh(
    fuse([lump({ at: [0, 0, 0], radii: [1, 1, 1], tone: '#ffffff', round: 12 })]),
    new MeshLambertMaterial(),
    balls.length,
  )
  const one = new Object3D()
  const color = new Color()
  balls.forEach(({ x, y, z, radius, tall, tone }, index) => {
    one.position.set(x, y, z)
    one.scale.set(radius * 0.7, tall * 0.34, radius * 0.62)
    one.updateMatrix()
    heart.setMatrixAt(index, one.matrix)
    heart.setColorAt(index, color.set(tone).multiplyScalar(0.5))
  })
  heart.castShadow = true
  const area = balls.reduce((sum, { radius, tall }) => sum + radius * tall, 0)
  const shape = new PlaneGeometry(0.34, 0.34)
  const material = new MeshLambertMaterial({ map: leafTexture(seed), alphaTest: 0.4, side: DoubleSide })
  const cards: { matrix: Object3D['matrix']; color: Color; normal: Vector3; chance: number }[] = []
  for (const ball of balls) {
    const share = Math.max(6, Math.round((CARDS[quality] * ball.radius * ball.tall) / area))
    for (let leaf = 0; leaf < share; leaf++) {
      const up = 1 - 1.7 * random()
      // Two of three leaves are on the side that is seen.
      const around = random() < 0.66 ? random() * Math.PI : random() * 2 * Math.PI
      const flat = Math.sqrt(Math.max(0, 1 - up * up))
      const normal = new Vector3(Math.cos(around) * flat, up, Math.sin(around) * flat)
      const deep = 0.86 + 0.2 * random()
      one.position.set(
        ball.x + normal.x * ball.radius * deep,
        ball.y + normal.y * ball.tall * 0.5 * deep,
        ball.z + normal.z * ball.radius * 0.92 * deep,
      )
      one.lookAt(one.position.x + normal.x, one.position.y + normal.y + 0.35, one.position.z + normal.z + 0.7)
      one.rotateZ(random() * 6.28)
      one.scale.setScalar(0.85 + 0.6 * random())
      one.updateMatrix()
      const tint = new Color(ball.tone).multiplyScalar(0.5 + 0.5 * (up * 0.5 + 0.5) + 0.34 * random())
      cards.push({
        matrix: one.matrix.clone(),
        color: tint.offsetHSL((random() - 0.5) * 0.035, 0, 0),
        normal,
        chance: random(),
      })
    }
  }
  const leaves = new InstancedMesh(shape, material, cards.length)
  const normals = new Float32Array(cards.length * 4)
  cards.forEach(({ matrix, color: tint, normal, chance }, index) => {
    leaves.setMatrixAt(index, matrix)
    leaves.setColorAt(index, tint)
    normals.set([normal.x, normal.y, normal.z, chance], index * 4)
  })
  shape.setAttribute('aOut', new InstancedBufferAttribute(normals, 4))
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime; attribute vec4 aOut;
      ${shader.vertexShader
        .replace(
          '#include <defaultnormal_vertex>',
          'vec3 transformedNormal = normalMatrix * normalize(aOut.xyz + vec3(0.0, 0.25, 0.0));',
        )
        .replace(
          '#include <project_vertex>',
          `vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          float swing = sin(uTime * 1.3 + mvPosition.x * 0.9 + mvPosition.z * 0.6) * 0.6 + 0.4 * sin(uTime * 2.9 + aOut.w * 30.0);
          mvPosition.xyz += vec3(0.02, 0.006, 0.012) * swing;
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <normal_fragment_begin>',
      'vec3 normal = normalize(vNormal); vec3 nonPerturbedNormal = normal; float faceDirection = 1.0;',
    )
  }
  leaves.frustumCulled = heart.frustumCulled = false
  leaves.receiveShadow = true
  return { object: new Group().add(heart, leaves), uniforms }
}
