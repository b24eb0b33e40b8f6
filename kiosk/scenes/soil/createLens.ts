import {
  CapsuleGeometry,
  CircleGeometry,
  Color,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type PerspectiveCamera,
  TorusGeometry,
  Vector3,
} from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { createLevels } from './lensLevels.ts'

/** From the dark of the pores to the pale field of a microscope. */
const FIELDS = ['#3d2b20', '#4a372a', '#6f7562', '#e4ebdc'].map((tone) => new Color(tone))
/** A tenfold step of the dial makes what is seen this many times larger: quieter than true, so that levels can be told. */
const TENFOLD = 3.4

/** A hand lens before the cut face; turning its power goes from crumbs down to bacteria. */
export function createLens(seed: number, radius: number) {
  const uLens = { value: new Vector3(0, 0, 1) }
  const make = (color: string, roughness = 0.9) => {
    const fade = { value: 1 }
    const material = new MeshStandardMaterial({ color, roughness })
    material.userData.fade = fade
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, { uLens, uFade: fade })
      // Nothing is seen outside the glass, and one level gives way to the next grain by grain.
      shader.fragmentShader = `uniform vec3 uLens; uniform float uFade;
      ${shader.fragmentShader.replace(
        '#include <clipping_planes_fragment>',
        `if (distance(-vViewPosition.xy / vViewPosition.z, uLens.xy) > uLens.z) discard;
        if (fract(52.9829189 * fract(dot(floor(gl_FragCoord.xy), vec2(0.06711056, 0.00583715)))) > uFade) discard;`,
      )}`
    }
    material.customProgramCacheKey = () => 'soil-lens'
    return material
  }
  const levels = createLevels(seed, make)
  const field = new MeshBasicMaterial({ color: FIELDS[0] ?? '#3d2b20' })
  const glass = new Mesh(new CircleGeometry(1, 72), field)
  glass.position.z = -0.62
  glass.scale.setScalar(1.08)
  const brass = new MeshStandardMaterial({ color: '#c9a05a', roughness: 0.32, metalness: 0.55 })
  const ring = new Mesh(new TorusGeometry(1.03, 0.055, 14, 96), brass)
  const grip = new Mesh(
    new CapsuleGeometry(0.085, 0.8, 6, 16),
    new MeshStandardMaterial({ color: '#7a4a30', roughness: 0.5 }),
  )
  grip.position.set(1.14, -1.14, 0)
  grip.rotation.z = Math.PI / 4
  const collar = new Mesh(new CapsuleGeometry(0.07, 0.16, 4, 14), brass)
  collar.position.set(0.8, -0.8, 0)
  collar.rotation.z = Math.PI / 4
  for (const one of [ring, grip, collar]) one.castShadow = true
  const object = new Group().add(glass, ring, grip, collar, ...levels.map((level) => level.object))
  const view = new Vector3()

  return {
    object,
    /** Where the lens is held, and that it faces the eye. */
    hold: (at: Vector3, camera: PerspectiveCamera) => {
      object.position.copy(at)
      object.quaternion.copy(camera.quaternion)
    },
    show: (seconds: number, power: number, camera: PerspectiveCamera) => {
      const open = smoothstep(0, 0.55, power)
      object.visible = open > 0.01
      if (!object.visible) return
      const size = radius * open
      object.scale.setScalar(size)
      camera.updateMatrixWorld()
      view.copy(object.position).applyMatrix4(camera.matrixWorldInverse)
      uLens.value.set(view.x / -view.z, view.y / -view.z, size / -view.z)
      const place = clamp((power - 0.6) / 1.6, 0, FIELDS.length - 1.001)
      const before = FIELDS[Math.floor(place)] ?? field.color
      field.color.copy(before).lerp(FIELDS[Math.floor(place) + 1] ?? before, place % 1)
      for (const level of levels) {
        const away = power - level.power
        const fade = smoothstep(-1.1, -0.6, away) * (1 - smoothstep(0.65, 1.2, away))
        // The first level is there from the start, the last one to the end.
        const kept = level === levels.at(-1) && away > 0 ? 1 : level === levels[0] && away < 0 ? 1 : fade
        level.object.visible = kept > 0.01
        if (!level.object.visible) continue
        level.object.scale.setScalar(TENFOLD ** away)
        level.object.traverse((part) => {
          if (part instanceof Mesh) (part.material as MeshStandardMaterial).userData.fade.value = kept
        })
        level.move?.(seconds)
      }
    },
  }
}
