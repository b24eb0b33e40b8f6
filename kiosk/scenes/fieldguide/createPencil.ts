import {
  BufferGeometry,
  type Camera,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  Float32BufferAttribute,
  Group,
  Mesh,
  ShaderMaterial,
  Vector3,
} from 'three'

const MOST_POINTS = 1600

/** A pencil over the picture: lines in the world appear along their length, red on a white casing, before all else. */
export function createPencil() {
  const geometry = new BufferGeometry()
  const attribute = (size: number) => {
    const made = new Float32BufferAttribute(MOST_POINTS * 2 * size, size)
    made.setUsage(DynamicDrawUsage)
    return made
  }
  const [place, across] = [attribute(3), attribute(2)]
  geometry.setAttribute('position', place)
  geometry.setAttribute('aAcross', across)
  const index = new Uint16Array(MOST_POINTS * 6)
  for (let point = 0; point + 1 < MOST_POINTS; point++)
    index.set(
      [0, 1, 2, 2, 1, 3].map((corner) => corner + point * 2),
      point * 6,
    )
  geometry.setIndex([...index])
  const line = (color: string, width: number, order: number) => {
    const material = new ShaderMaterial({
      uniforms: { uColor: { value: new Color(color) }, uWidth: { value: width } },
      vertexShader,
      fragmentShader,
      depthTest: false,
      depthWrite: false,
      transparent: true,
      side: DoubleSide,
      toneMapped: false,
    })
    const mesh = new Mesh(geometry, material)
    mesh.renderOrder = order
    mesh.frustumCulled = false
    return mesh
  }
  const object = new Group().add(line('#fffdf8', 0.042, 20), line('#b23c1c', 0.021, 21))
  object.visible = false
  const [from, to] = [new Vector3(), new Vector3()]

  return {
    object,
    hide: () => {
      object.visible = false
    },
    /** Draws the first `part` (0–1) of the lines, which are in world units, as that camera sees them. */
    draw: (lines: readonly (readonly Vector3[])[], part: number, camera: Camera) => {
      const total = lines.reduce((sum, points) => sum + points.length, 0)
      const shown = Math.min(MOST_POINTS, Math.floor(total * part))
      let at = 0
      for (const points of lines) {
        for (let point = 0; point < points.length && at < shown; point++) {
          const here = points[point]
          if (!here) continue
          from.copy(points[Math.max(0, point - 1)] ?? here).project(camera)
          to.copy(points[Math.min(points.length - 1, point + 1)] ?? here).project(camera)
          const [x, y] = [to.x - from.x, to.y - from.y]
          const long = Math.hypot(x, y) || 1
          // Between two lines the ribbon has no width.
          const broken = point === 0 || point === points.length - 1 ? 0 : 1
          for (const side of [0, 1]) {
            place.setXYZ(at * 2 + side, here.x, here.y, here.z)
            across.setXY(at * 2 + side, (side ? -y : y) * (broken / long), (side ? x : -x) * (broken / long))
          }
          at++
        }
      }
      object.visible = at > 1
      geometry.setDrawRange(0, Math.max(0, at - 1) * 6)
      place.needsUpdate = across.needsUpdate = true
    },
  }
}

const vertexShader = /* glsl */ `
  attribute vec2 aAcross;
  uniform float uWidth;
  void main() {
    vec4 view = modelViewMatrix * vec4(position, 1.0);
    view.xy += aAcross * uWidth;
    gl_Position = projectionMatrix * view;
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 uColor;
  void main() {
    gl_FragColor = vec4(uColor, 1.0);
    #include <colorspace_fragment>
  }`
