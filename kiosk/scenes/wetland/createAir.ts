import { BackSide, Color, Mesh, PlaneGeometry, ShaderMaterial, SphereGeometry, Vector3 } from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { mudGlsl, noiseGlsl, skyGlsl } from './wetlandGlsl.ts'

/** What sky, water and plants all ask for; each material holds these very objects, so one change is seen by all. */
export function createAir() {
  return {
    uTop: { value: new Color() },
    uMiddle: { value: new Color() },
    uHorizon: { value: new Color() },
    uGlow: { value: new Color() },
    uDisc: { value: new Color() },
    uShore: { value: new Color() },
    uSun: { value: new Vector3(0, 0.1, -1) },
    uReach: { value: 0.27 },
    uDiscSize: { value: 0.06 },
    uCloud: { value: 0.5 },
    uMist: { value: 0.6 },
    uTime: { value: 0 },
    uTide: { value: 0 },
    uSpread: { value: 1 },
  }
}

export type Air = ReturnType<typeof createAir>

/** How many layers of grain a machine may be asked for. */
export const grainOf = (quality: Quality) => ({ OCTAVES: quality === 'low' ? 3 : 4 })

/** The dome around the camera: sky, sun, clouds, the far shore and the city on it. */
export function createSky(air: Air, quality: Quality) {
  const material = new ShaderMaterial({
    uniforms: air,
    defines: grainOf(quality),
    side: BackSide,
    depthWrite: false,
    vertexShader: /* glsl */ `
      varying vec3 vDirection;
      void main() {
        vDirection = position;
        gl_Position = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vDirection;
      ${noiseGlsl}${skyGlsl}
      void main() {
        vec3 direction = normalize(vDirection);
        vec3 color = sunOn(airColor(direction), direction);
        color = shoreOn(cloudsOn(color, direction), direction);
        gl_FragColor = vec4(color, 1.0);
        #include <colorspace_fragment>
      }`,
  })
  const object = new Mesh(new SphereGeometry(200, 48, 24), material)
  object.frustumCulled = false
  object.renderOrder = -20
  return object
}

/** Water that mirrors the sky by formula, and the mud that the tide uncovers; it leaves no depth, so mirrored things show on it. */
export function createWater(air: Air, quality: Quality) {
  const uniforms = {
    ...air,
    uWater: { value: new Color() },
    uMud: { value: new Color() },
    uMoss: { value: new Color() },
  }
  const material = new ShaderMaterial({
    uniforms,
    defines: grainOf(quality),
    depthWrite: false,
    vertexShader: /* glsl */ `
      varying vec3 vPlace;
      void main() {
        vPlace = (modelMatrix * vec4(position, 1.0)).xyz;
        gl_Position = projectionMatrix * viewMatrix * vec4(vPlace, 1.0);
      }`,
    fragmentShader: waterFragment,
  })
  const geometry = new PlaneGeometry(1600, 700).rotateX(-Math.PI / 2).translate(0, 0, -330)
  const object = new Mesh(geometry, material)
  object.frustumCulled = false
  object.renderOrder = -19
  return { object, uniforms }
}

const waterFragment = /* glsl */ `
  uniform vec3 uWater, uMud, uMoss;
  varying vec3 vPlace;
  ${noiseGlsl}${skyGlsl}${mudGlsl}

  float swell(vec2 p) {
    return layers(p * vec2(0.62, 1.9) + vec2(uTime * 0.09, uTime * 0.16));
  }
  void main() {
    vec3 view = normalize(vPlace - cameraPosition);
    float away = length(vPlace - cameraPosition);
    vec2 p = vPlace.xz;
    float calm = 1.0 / (1.0 + away * 0.05);
    float here = swell(p);
    float slopeX = here - swell(p + vec2(0.14, 0.0));
    float slopeZ = here - swell(p + vec2(0.0, 0.14));
    vec3 normal = normalize(vec3(slopeX * 0.8 * calm, 1.0, slopeZ * 0.5 * calm));
    vec3 mirrored = reflect(view, normal);
    mirrored.y = abs(mirrored.y);
    vec3 sky = airColor(mirrored);
    sky = shoreOn(sky, normalize(vec3(mirrored.x, mirrored.y * 0.8, mirrored.z)));
    float glance = 0.42 + 0.5 * pow(1.0 - max(dot(-view, normal), 0.0), 4.0);
    vec3 color = mix(mix(uWater, uHorizon, 0.12), sky, glance);
    // Long quiet brush strokes, finer with distance.
    float stroke = noise(vec2(p.x * 0.09, p.y * 1.3 + uTime * 0.05)) * noise(vec2(p.x * 0.4 - uTime * 0.06, p.y * 2.6));
    color = mix(color, mix(uWater, vec3(1.0), 0.55), 0.3 * smoothstep(0.38, 0.75, stroke) * smoothstep(120.0, 12.0, away));
    float toSun = max(dot(mirrored, uSun), 0.0);
    color = mix(color, uDisc, clamp((0.75 * pow(toSun, 420.0) + 0.34 * pow(toSun, 46.0)) * (0.35 + 0.9 * here), 0.0, 0.85));

    float high = ground(p);
    float detail = smoothstep(90.0, 20.0, away);
    float grain = layers(p * vec2(0.9, 2.4));
    float mud = smoothstep(-0.015, 0.03, high);
    vec3 earth = uMud * (0.86 + 0.34 * grain);
    float film = noise(p * vec2(1.7, 5.0) + 5.0) * 0.6 + noise(p * vec2(0.5, 1.4)) * 0.5;
    earth = mix(earth, uMoss * (0.8 + 0.4 * film), 0.8 * smoothstep(0.2, 0.62, high + 0.5 * film - 0.22));
    // Wet mud still holds the sky; it dries towards the crown of the bank.
    float shine = (1.0 - smoothstep(0.0, 0.3, high)) * (0.35 + 0.3 * noise(p * vec2(0.7, 3.1)));
    earth = mix(earth, sky, shine);
    float puddle = smoothstep(0.6, 0.68, layers(p * vec2(0.35, 1.2) + 31.0)) * (1.0 - smoothstep(0.1, 0.4, high));
    earth = mix(earth, mix(sky, vec3(1.0), 0.1), puddle * 0.75);
    float brim = smoothstep(-0.11, -0.01, high) * (1.0 - mud);
    color = mix(color, mix(uMud, sky, 0.55), brim * 0.4);
    float foam = smoothstep(-0.03, -0.012, high) * (1.0 - smoothstep(-0.008, 0.012, high));
    color = mix(color, vec3(1.0), foam * 0.35 * detail * noise(p * vec2(1.4, 4.0)));
    color = mix(color, earth, mud);
    color = mix(color, mix(uHorizon, uGlow, 0.3), smoothstep(25.0, 240.0, away) * 0.8);
    gl_FragColor = vec4(color, 1.0);
    #include <colorspace_fragment>
  }`
