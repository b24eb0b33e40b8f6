import { Color, type Material } from 'three'
import type { Shader } from '#content/scene/cornerLight.ts'

/** How warm a surface is: above the air in full shade, and what the full sun adds, in °C. */
export interface Skin {
  readonly base: number
  readonly gain: number
}

/** What all surfaces share: how much of the picture is seen through the thermal camera, and what it needs to know. */
export type ThermalLens = ReturnType<typeof createThermalLens>

/** Cold to hot; muted, so that it still looks printed on paper. */
export const thermalColors = ['#234257', '#4f5d86', '#9a5b80', '#d0684f', '#eeaa4b', '#fdf0cc'] as const
/** Degrees above the air at both ends of the colours. */
export const thermalRange = [-10, 26] as const

/** One set of uniforms for every material of the scene. */
export const createThermalLens = () => ({
  /** 0: nothing is seen through it; 1: the whole picture. It comes in from the right. */
  uLens: { value: 0 },
  /** The sun's strength as three.js counts it. */
  uSunlight: { value: 3 },
  uHeat: { value: thermalColors.map((one) => new Color(one)) },
})

/**
 * Adds the thermal view to a shader that three.js lights; called in `onBeforeCompile`, after all other changes. `sun`
 * says in GLSL what the sun alone brings to the fragment's colour.
 */
export function seeHeat(
  shader: Shader,
  lens: ThermalLens,
  skin: Skin,
  sun = 'reflectedLight.directDiffuse',
): void {
  Object.assign(shader.uniforms, lens, { uSkin: { value: [skin.base, skin.gain] } })
  const project = '#include <fog_vertex>'
  shader.vertexShader = `varying vec3 vClip;\n${shader.vertexShader.replace(
    project,
    `${project}\n vClip = gl_Position.xyw;`,
  )}`
  shader.fragmentShader = `${head}\n${shader.fragmentShader.replace('#include <opaque_fragment>', look(sun))}`
}

/** A material that the thermal camera can see. */
export function heatable<M extends Material>(material: M, lens: ThermalLens, skin: Skin): M {
  material.onBeforeCompile = (shader) => seeHeat(shader, lens, skin)
  material.customProgramCacheKey = () => `shade-${material.type}`
  return material
}

const [coldest, hottest] = thermalRange

const head = /* glsl */ `
  varying vec3 vClip;
  uniform float uLens, uSunlight;
  uniform vec2 uSkin;
  uniform vec3 uHeat[6];
  vec3 heatColor(float degrees) {
    float at = clamp((degrees - float(${coldest})) / float(${hottest - coldest}), 0.0, 1.0) * 5.0;
    vec3 color = uHeat[0];
    for (int step = 0; step < 5; step++) color = mix(color, uHeat[step + 1], clamp(at - float(step), 0.0, 1.0));
    return color;
  }`

// What the sun alone adds, divided by the surface's own colour, is the light that falls on it: shadow included.
const look = (sun: string) => /* glsl */ `
  vec3 fallen = ${sun} * PI / max(diffuseColor.rgb, vec3(0.02));
  float sunned = dot(fallen, vec3(0.3333)) / uSunlight;
  float across = vClip.x / vClip.z * 0.5 + 0.5;
  float inLens = smoothstep(-0.002, 0.002, across - (1.0 - uLens * 1.01));
  outgoingLight = mix(outgoingLight, heatColor(uSkin.x + uSkin.y * sunned), inLens);
  #include <opaque_fragment>`
