import { BufferGeometry, Color, Float32BufferAttribute, Mesh, ShaderMaterial, Vector2, Vector4 } from 'three'
import type { Frame } from './scene.ts'

export interface BackdropColors {
  readonly top: string | Color
  readonly middle: string | Color
  readonly bottom: string | Color
  readonly disc: string | Color
  /** Three ridges, far to near; left out, there are none. */
  readonly hills?: readonly [string | Color, string | Color, string | Color]
}

export interface DiscPlace {
  /** Centre in parts of the frame, from the left and the top. */
  readonly x: number
  readonly y: number
  /** Radius in parts of the frame's shorter side. */
  readonly radius: number
}

/**
 * The paper behind a subject in one draw call: a soft gradient, a large pale disc and, if wished, three ridges.
 * Its colours meet the page's own exactly: not tone mapped, not lit, drawn first and without depth.
 */
export function createBackdrop(place: DiscPlace) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3))
  const uniforms = {
    top: { value: new Color() },
    middle: { value: new Color() },
    bottom: { value: new Color() },
    disc: { value: new Color() },
    hillFar: { value: new Color() },
    hillMiddle: { value: new Color() },
    hillNear: { value: new Color() },
    hills: { value: 0 },
    discPlace: { value: new Vector4(place.x, place.y, place.radius, 0) },
    frame: { value: new Vector2(1, 1) },
  }
  const material = new ShaderMaterial({
    uniforms,
    vertexShader,
    fragmentShader,
    depthTest: false,
    depthWrite: false,
    toneMapped: false,
  })
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = -1000
  return {
    object,
    resize: ({ width, height }: Frame) => uniforms.frame.value.set(width, height),
    placeDisc: ({ x, y, radius }: DiscPlace) => uniforms.discPlace.value.set(x, y, radius, 0),
    paint: ({ top, middle, bottom, disc, hills }: BackdropColors) => {
      uniforms.top.value.set(top)
      uniforms.middle.value.set(middle)
      uniforms.bottom.value.set(bottom)
      uniforms.disc.value.set(disc)
      uniforms.hills.value = hills ? 1 : 0
      if (!hills) return
      uniforms.hillFar.value.set(hills[0])
      uniforms.hillMiddle.value.set(hills[1])
      uniforms.hillNear.value.set(hills[2])
    },
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

const vertexShader = /* glsl */ `
  varying vec2 place;
  void main() {
    place = position.xy * 0.5 + 0.5;
    gl_Position = vec4(position.xy, 1.0, 1.0);
  }`

const fragmentShader = /* glsl */ `
  uniform vec3 top, middle, bottom, disc, hillFar, hillMiddle, hillNear;
  uniform float hills;
  uniform vec4 discPlace;
  uniform vec2 frame;
  varying vec2 place;

  float ridge(float x, float phase) {
    return sin(x * 4.5 + phase) + 0.45 * sin(x * 11.8 + phase * 2.1) + 0.2 * sin(x * 23.0 + phase * 5.3);
  }
  // A ridge is strongest along its edge and melts into the paper below it.
  vec3 lay(vec3 paper, vec3 hill, float edge, float height, float strength) {
    float below = edge - height;
    float soft = smoothstep(0.0, 2.0 / frame.y, below) * (1.0 - smoothstep(0.0, 0.22, below));
    return mix(paper, hill, soft * strength);
  }
  void main() {
    float down = 1.0 - place.y;
    vec3 color = mix(top, middle, smoothstep(0.0, 0.6, down));
    color = mix(color, bottom, smoothstep(0.55, 1.0, down));
    float side = min(frame.x, frame.y);
    vec2 fromDisc = (vec2(place.x, down) - discPlace.xy) * frame / side;
    float distance = length(fromDisc) / max(discPlace.z, 0.0001);
    color = mix(color, disc, (1.0 - smoothstep(0.97, 1.0, distance)) * (0.9 - 0.35 * smoothstep(0.3, 1.0, distance)));
    if (hills > 0.5) {
      float x = place.x * frame.x / side;
      color = lay(color, hillFar, 0.47 + 0.026 * ridge(x, 0.4), place.y, 0.5);
      color = lay(color, hillMiddle, 0.41 + 0.022 * ridge(x, 2.2), place.y, 0.5);
      color = lay(color, hillNear, 0.34 + 0.018 * ridge(x, 4.1), place.y, 0.45);
    }
    gl_FragColor = vec4(color, 1.0);
    #include <colorspace_fragment>
  }`
