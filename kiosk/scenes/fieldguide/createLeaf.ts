import {
  Color,
  DoubleSide,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  PlaneGeometry,
  SphereGeometry,
  Vector3,
} from 'three'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { leafMarks } from './leafMarks.ts'
import { leafOf } from './leafOf.ts'
import { type Point, refined } from './leafOutline.ts'
import { leafTones } from './leafTones.ts'
import { LEAF_BOX, paintCut, paintLeaf } from './paintLeaf.ts'
import type { LeafName, LeafTrait } from './species.ts'

/** World units for the length of a blade. */
const SIZE = 2.25
/** Where the sun comes from behind the window. */
export const SUN = new Vector3(-0.22, 0.68, -0.7).normalize()
const CELLS = 44

/** How far a leaf bends out of its plane at a point of it, in lengths of the blade. */
const bend = (x: number, y: number) =>
  -0.34 * x * x +
  0.08 * Math.abs(x) -
  0.22 * Math.max(0, y - 0.15) ** 2 +
  0.012 * Math.sin(9 * y + 6 * Math.abs(x))

const atPoint = ([x, y]: Point, lift = 0) => new Vector3(x * SIZE, y * SIZE, (bend(x, y) + lift) * SIZE)

/** One leaf in the light: painted, bent, with the sun shining through it; its foot is the origin, it stands upright. */
export function createLeaf(name: LeafName, px: number, breathing: { readonly uTime: { value: number } }) {
  const shape = leafOf(name)
  const tones = leafTones[name]
  const map = paintTexture(px, px, (context) => {
    // Of one tone beyond its outline, so that its edge has no seam.
    context.fillStyle = tones.edge
    context.fillRect(0, 0, px, px)
    paintLeaf(context, px, shape, tones, name.length * 7 + 3)
  })
  const alphaMap = paintTexture(px, px, (context) => paintCut(context, px, shape))
  const { left, bottom, size } = LEAF_BOX
  const plane = new PlaneGeometry(size, size, CELLS, CELLS).translate(left + size / 2, bottom + size / 2, 0)
  const points = plane.attributes.position
  if (points)
    for (let index = 0; index < points.count; index++) {
      const { x, y, z } = atPoint([points.getX(index), points.getY(index)])
      points.setXYZ(index, x, y, z)
    }
  plane.computeVertexNormals()
  const uniforms = { ...breathing, uUnder: { value: new Color(tones.under) }, uSun: { value: SUN } }
  const material = new MeshStandardMaterial({
    map,
    alphaMap,
    bumpMap: map,
    bumpScale: 1.6,
    // Blended, not cut: its edge is as soft as a line.
    transparent: true,
    alphaTest: 0.06,
    side: DoubleSide,
    roughness: 0.78 - 0.42 * tones.gloss,
  })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `uniform float uTime;\n${shader.vertexShader.replace(
      '#include <begin_vertex>',
      `vec3 transformed = position;
      float high = max(0.0, position.y);
      transformed.z += 0.012 * high * high * sin(uTime * 1.3) + 0.01 * abs(position.x) * sin(uTime * 2.1 + position.y * 2.0);`,
    )}`
    shader.fragmentShader = `uniform vec3 uUnder, uSun;\n${shader.fragmentShader
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        if (!gl_FrontFacing) {
          float pale = dot(diffuseColor.rgb, vec3(0.3, 0.5, 0.2));
          diffuseColor.rgb = uUnder * (0.72 + 0.9 * pale);
        }`,
      )
      .replace(
        '#include <opaque_fragment>',
        `vec3 sunHere = normalize((viewMatrix * vec4(uSun, 0.0)).xyz);
        float through = pow(clamp(dot(-normal, sunHere) * 1.1 + 0.12, 0.0, 1.0), 0.9);
        vec3 flesh = pow(diffuseColor.rgb, vec3(1.25));
        outgoingLight += flesh * vec3(0.62, 0.57, 0.34) * through;
        #include <opaque_fragment>`,
      )}`
  }
  material.customProgramCacheKey = () => 'fieldguide-leaf'
  const blade = new Mesh(plane, material)
  blade.castShadow = true
  const object = new Group().add(blade)
  if (shape.blades.length < 4) object.add(...drops(name))

  return {
    object,
    /** What the pencil draws for a trait, in the object's own units. */
    marks: (trait: LeafTrait): Vector3[][] =>
      leafMarks(name, trait).map((line) => refined(line, 0.02).map((point) => atPoint(point, 0.012))),
    /** Where words about a place point to. */
    anchors: {
      edge: atPoint(rightmost(shape.blades[0]?.outline ?? [])),
      veins: atPoint([0, 0.55], 0.01),
      stalk: atPoint([0, -0.05]),
    },
    /** How far up and to the sides it reaches. */
    reach: [0, 1].map((axis) =>
      Math.max(
        ...shape.blades.flatMap(({ outline }) => outline.map((point) => SIZE * Math.abs(point[axis] ?? 0))),
      ),
    ) as [across: number, up: number],
    /** Where its stalk is held. */
    held: atPoint(shape.stalk[0] ?? [0, 0]),
    dispose: () => disposeObject(object),
  }
}

const rightmost = (outline: readonly Point[]): Point =>
  outline.reduce<Point>((best, point) => (point[0] > best[0] ? point : best), [0, 0.5])

/** Dew: small lenses on the blade. */
function drops(name: LeafName): Mesh[] {
  const water = new MeshPhysicalMaterial({
    color: '#f4fbf4',
    roughness: 0.03,
    transparent: true,
    opacity: 0.3,
    clearcoat: 1,
    clearcoatRoughness: 0.02,
    envMapIntensity: 3,
  })
  const ball = new SphereGeometry(1, 20, 14)
  const narrow = name === 'willow' ? 0.25 : 1
  return [
    [0.07, 0.62, 0.032],
    [-0.1, 0.36, 0.024],
    [0.11, 0.3, 0.016],
  ].map(([x = 0, y = 0, size = 0.02]) => {
    const drop = new Mesh(ball, water)
    drop.renderOrder = 1
    drop.position.copy(atPoint([x * narrow, y], 0.004))
    drop.scale.set(size * SIZE, size * SIZE * 1.1, size * SIZE * 0.5)
    return drop
  })
}
