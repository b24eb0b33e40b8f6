import { Group, Matrix4, Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { fuse, lump } from '#content/scene/sculpt.ts'
import { birdPlans } from './birdPlans.ts'
import { mouldBird } from './mouldBird.ts'
import type { BirdName, BirdTrait } from './species.ts'

const [HIGH, LONG] = [2.5, 3.4]
const BLINK_SECONDS = 0.13

/** How a bird looks about: now and then to another side, now and then with its head on one side. */
function glance(seconds: number) {
  const beat = Math.floor(seconds / 2.6)
  const target = (at: number) => 0.75 * Math.sin(at * 12.9898 + 1.2)
  const part = smoothstep(0, 0.16, seconds / 2.6 - beat)
  const yaw = target(beat - 1) + (target(beat) - target(beat - 1)) * part
  const preening = smoothstep(0, 0.6, (seconds % 23) - 15) * (1 - smoothstep(2.6, 3.2, (seconds % 23) - 15))
  return {
    yaw: yaw * (1 - preening) + 1.7 * preening,
    pitch: 0.1 * Math.sin(seconds * 0.9) * (1 - preening) - (0.6 + 0.1 * Math.sin(seconds * 11)) * preening,
  }
}

/** One bird that lives: it breathes, blinks, looks about and preens; its feet are the origin, it looks to the right. */
export function createBird(name: BirdName) {
  const plan = birdPlans[name]
  const { geometry, eyeSide, hinge } = mouldBird(plan, true)
  const uniforms = {
    uHinge: { value: new Vector3(hinge[0], hinge[1], 0) },
    uTurn: { value: new Vector3() },
    uBreath: { value: 0 },
  }
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 0.9 - 0.4 * plan.gloss,
    side: 2,
  })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `${vertexHead}\n${shader.vertexShader
      .replace('#include <beginnormal_vertex>', 'vec3 objectNormal = headTurn(aHead) * normal;')
      .replace(
        '#include <begin_vertex>',
        `vFeather = aFeather;
        vec3 transformed = headTurn(aHead) * (position - uHinge) + uHinge;
        transformed.z *= 1.0 + uBreath * (1.0 - aHead) * smoothstep(0.3, 0.6, position.y);`,
      )}`
    shader.fragmentShader = `varying vec3 vFeather;\n${shader.fragmentShader
      .replace('#include <color_fragment>', `#include <color_fragment>\n${feathers}`)
      .replace(
        '#include <opaque_fragment>',
        `float rim = pow(1.0 - clamp(dot(normal, normalize(vViewPosition)), 0.0, 1.0), 3.0);
        outgoingLight += (diffuseColor.rgb * 0.55 + 0.1) * vec3(1.0, 0.92, 0.74) * rim * smoothstep(-0.5, 0.8, normal.y);
        #include <opaque_fragment>`,
      )}`
  }
  material.customProgramCacheKey = () => 'fieldguide-bird'
  const body = new Mesh(geometry, material)
  body.castShadow = body.receiveShadow = true
  const glass = new MeshStandardMaterial({ vertexColors: true, roughness: 0.08, envMapIntensity: 2 })
  const eyeShape = fuse([
    lump({ at: [0, 0, 0], radii: [1, 1, 0.7], tone: plan.eye.iris, round: 16 }),
    lump({ at: [0.04, 0, 0.3], radii: [0.66, 0.66, 0.5], tone: '#0d0b0a', round: 14 }),
    lump({ at: [0.22, 0.34, 0.68], radii: [0.16, 0.16, 0.14], tone: '#ffffff', round: 8 }),
  ])
  const eyes = [1, -1].map((side) => {
    const eye = new Mesh(eyeShape, glass)
    eye.scale.setScalar(plan.eye.size)
    if (side < 0) eye.rotation.y = Math.PI
    return { eye, home: new Vector3(plan.eye.at[0], plan.eye.at[1], side * eyeSide * 0.93) }
  })
  geometry.computeBoundingBox()
  const box = geometry.boundingBox
  const [long, high] = box ? [box.max.x - box.min.x, box.max.y] : [1, 1]
  const scale = Math.min(HIGH / high, LONG / long)
  const model = new Group().add(body, ...eyes.map(({ eye }) => eye))
  model.scale.setScalar(scale)
  model.position.x = -plan.legs.x * scale
  const object = new Group().add(model)
  const turn = new Matrix4()

  return {
    object,
    perch: plan.perch,
    /** Where its feet stand when all of it is in the middle of the window. */
    feet: box ? (plan.legs.x - (box.min.x + box.max.x) / 2) * scale : 0,
    /** What the pencil draws for a trait, in the object's own units. */
    marks: (trait: BirdTrait): Vector3[][] => {
      const [x, y, radius] = plan.marks[trait] ?? [0, 0.7, 0.5]
      const ring = Array.from({ length: 65 }, (_, step) => {
        const angle = 0.8 + (step / 64) * 6.8
        const far = radius * (1 + 0.05 * Math.sin(angle * 2.3))
        return new Vector3(x + Math.cos(angle) * far, y + Math.sin(angle) * far, 0)
          .multiplyScalar(scale)
          .add(model.position)
      })
      return [ring]
    },
    anchors: {
      bill: new Vector3(plan.marks.bill?.[0], plan.marks.bill?.[1], 0)
        .multiplyScalar(scale)
        .add(model.position),
      wing: new Vector3(plan.marks.wing?.[0], plan.marks.wing?.[1], eyeSide * 1.5)
        .multiplyScalar(scale)
        .add(model.position),
      feet: new Vector3(plan.legs.x, 0.06, plan.legs.apart).multiplyScalar(scale).add(model.position),
    },
    /** `calm` while something is shown on its head: it holds still. */
    live: (seconds: number, calm: number) => {
      const { yaw, pitch } = glance(seconds)
      uniforms.uTurn.value.set(yaw * (1 - calm), pitch * (1 - calm), 0)
      uniforms.uBreath.value = 0.02 * Math.sin(seconds * 2.4)
      turn
        .makeRotationY(-uniforms.uTurn.value.x)
        .multiply(new Matrix4().makeRotationZ(uniforms.uTurn.value.y))
      const shut =
        seconds % 3.7 < BLINK_SECONDS || (seconds % 9.1 > 8 && seconds % 9.1 < 8 + BLINK_SECONDS) ? 0.1 : 1
      for (const { eye, home } of eyes) {
        eye.position.copy(home).sub(uniforms.uHinge.value).applyMatrix4(turn).add(uniforms.uHinge.value)
        eye.rotation.set(0, clamp(-uniforms.uTurn.value.x, -2, 2) + (home.z < 0 ? Math.PI : 0), 0)
        eye.scale.set(plan.eye.size, plan.eye.size * shut, plan.eye.size)
      }
      object.rotation.z = 0.008 * Math.sin(seconds * 1.7)
    },
    dispose: () => disposeObject(object),
  }
}

const vertexHead = /* glsl */ `
  attribute float aHead;
  attribute vec3 aFeather;
  uniform vec3 uHinge, uTurn;
  uniform float uBreath;
  varying vec3 vFeather;
  mat3 headTurn(float share) {
    float yaw = -uTurn.x * share, pitch = uTurn.y * share;
    float cy = cos(yaw), sy = sin(yaw), cp = cos(pitch), sp = sin(pitch);
    return mat3(cy, 0.0, -sy, 0.0, 1.0, 0.0, sy, 0.0, cy) * mat3(cp, sp, 0.0, -sp, cp, 0.0, 0.0, 0.0, 1.0);
  }`

/** Small feathers overlap like tiles; long ones have a shaft and fine barbs. */
const feathers = /* glsl */ `
  if (vFeather.z > 0.0) {
    float row = vFeather.x * 23.0;
    float column = vFeather.y * 5.0 + 0.5 * mod(floor(row), 2.0);
    float bow = abs(fract(column) * 2.0 - 1.0);
    float seam = fract(row + 0.55 * bow * bow);
    diffuseColor.rgb *= 1.0 + vFeather.z * (0.16 * smoothstep(0.0, 0.5, seam) - 0.26 * smoothstep(0.6, 1.0, seam));
  } else if (vFeather.z < 0.0) {
    float shaft = 1.0 - smoothstep(0.0, 0.09, abs(vFeather.y));
    float barbs = sin(vFeather.x * 150.0 + abs(vFeather.y) * 16.0);
    diffuseColor.rgb *= 1.0 + vFeather.z * (0.3 * shaft + 0.07 * barbs + 0.35 * smoothstep(0.7, 1.0, abs(vFeather.y)));
  }`
