import { Color, DoubleSide, Group, Mesh, MeshStandardMaterial } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { createNoise } from '#content/scene/noise.ts'
import { barkSheet, cutSheet, DOOR, DOOR_HEIGHTS, hollowSheet, outerRadius, TRUNK } from './trunkShape.ts'

/** The great trunk; a piece of its front swings open like a door and shows how a hollow tree lives. */
export function createOldTrunk(seed: number) {
  const noise = createNoise(seed)
  const { low, high } = DOOR_HEIGHTS
  const [left, right] = [DOOR.middle + DOOR.half, DOOR.middle - DOOR.half]
  const around = left + (2 * Math.PI - 2 * DOOR.half)
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.95, side: DoubleSide })
  const uniforms = {
    /** The colour of the limbs, and how far the trunk takes it on towards them, 0–1. */
    uLimb: { value: new Color() },
    uTowards: { value: 0 },
  }
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `varying float vUp;
      ${shader.vertexShader.replace('#include <begin_vertex>', `#include <begin_vertex>\n  vUp = position.y / ${TRUNK.high.toFixed(2)};`)}`
    shader.fragmentShader = `uniform vec3 uLimb; uniform float uTowards; varying float vUp;
      ${shader.fragmentShader.replace('#include <color_fragment>', `#include <color_fragment>\n  diffuseColor.rgb = mix(diffuseColor.rgb, uLimb, uTowards * smoothstep(0.6, 0.98, vUp));`)}`
  }
  const part = (sheets: ReturnType<typeof barkSheet>[]) => {
    const geometry = mergeGeometries(sheets)
    for (const sheet of sheets) sheet.dispose()
    const mesh = new Mesh(geometry, material)
    mesh.castShadow = mesh.receiveShadow = true
    return mesh
  }
  const body = part([
    barkSheet(noise, left, around, 0, 1, 84),
    barkSheet(noise, right, left, high, 1, 26),
    barkSheet(noise, right, left, 0, low, 26),
    hollowSheet(noise, left, around, 40),
    cutSheet(noise, left, true),
    cutSheet(noise, right, false),
  ])
  const door = part([
    barkSheet(noise, right, left, low, high, 28),
    hollowSheet(noise, right, left, 16),
    cutSheet(noise, left, false),
    cutSheet(noise, right, true),
  ])
  const hinge = new Group()
  const at = outerRadius(noise, 0.3, left)
  hinge.position.set(Math.cos(left) * at, 0, Math.sin(left) * at)
  door.position.copy(hinge.position).negate()
  hinge.add(door)
  return {
    object: new Group().add(body, hinge),
    uniforms,
    /** 0 shut – 1 wide open. */
    open: (amount: number) => {
      hinge.rotation.y = -2.65 * amount
    },
    radiusAt: (angle: number) => outerRadius(noise, 1.3 / TRUNK.high, angle),
  }
}
