import { banks } from './banks.ts'

/** Noise from whole-number hashes, so that every graphics card draws the same grain. */
export const noiseGlsl = /* glsl */ `
  float chance(ivec2 cell) {
    uint h = uint(cell.x) * 0x9E3779B1u ^ uint(cell.y) * 0x85EBCA77u;
    h ^= h >> 15; h *= 0x2C1B3C6Du; h ^= h >> 12; h *= 0x297A2D39u; h ^= h >> 15;
    return float(h >> 8) / 16777216.0;
  }
  float noise(vec2 p) {
    ivec2 cell = ivec2(floor(p));
    vec2 part = fract(p);
    part = part * part * (3.0 - 2.0 * part);
    float low = mix(chance(cell), chance(cell + ivec2(1, 0)), part.x);
    float high = mix(chance(cell + ivec2(0, 1)), chance(cell + ivec2(1, 1)), part.x);
    return mix(low, high, part.y);
  }
  float layers(vec2 p) {
    float sum = 0.0;
    float weight = 0.5;
    for (int octave = 0; octave < OCTAVES; octave++) {
      sum += weight * noise(p);
      p = p * 2.03 + 7.1;
      weight *= 0.5;
    }
    return sum / (1.0 - weight * 2.0);
  }`

/** Sky, low sun, far tree lines and the faint city by direction, so that the water can ask for what it mirrors. */
export const skyGlsl = /* glsl */ `
  uniform vec3 uTop, uMiddle, uHorizon, uGlow, uDisc, uShore, uSun;
  uniform float uReach, uDiscSize, uCloud, uTime, uMist;

  vec3 airColor(vec3 direction) {
    float height = clamp(direction.y / uReach, 0.0, 1.2);
    vec3 color = mix(uHorizon, uMiddle, smoothstep(0.0, 0.42, height));
    color = mix(color, uTop, smoothstep(0.3, 1.05, height));
    float near = max(dot(direction, uSun), 0.0);
    return mix(color, uGlow, 0.4 * pow(near, 110.0) + 0.28 * pow(near, 14.0));
  }

  vec3 sunOn(vec3 color, vec3 direction) {
    float away = acos(clamp(dot(direction, uSun), -1.0, 1.0)) / uDiscSize;
    // The lower rim sinks into the haze above the water.
    float rise = smoothstep(-0.2, 1.4, (direction.y - uSun.y) / uDiscSize + 1.0);
    return mix(color, uDisc, (1.0 - smoothstep(0.965, 1.0, away)) * mix(0.35, 0.96, rise));
  }

  vec3 cloudsOn(vec3 color, vec3 direction) {
    float height = direction.y / uReach;
    if (height < 0.04) return color;
    vec2 place = vec2(direction.x * 2.4 + uTime * 0.0016, direction.y * 15.0 / (0.5 + 2.2 * direction.y));
    float veil = layers(place * vec2(1.0, 1.35) + 3.0);
    float streak = smoothstep(0.46, 0.82, veil + 0.12 * noise(place * vec2(3.0, 9.0)));
    streak *= smoothstep(0.06, 0.3, height) * (1.0 - 0.5 * smoothstep(0.7, 1.2, height));
    return mix(color, mix(uGlow, vec3(1.0), 0.3), streak * uCloud);
  }

  // One ridge: dark along its edge, melting into mist at the water.
  vec3 ridge(vec3 color, float height, float edge, vec3 tint, float strength) {
    float soft = max(fwidth(height), 0.00012);
    float inside = 1.0 - smoothstep(edge - soft, edge + soft, height);
    float body = mix(0.45, 1.0, smoothstep(-0.2, 1.0, height / max(edge, 0.0005)));
    return mix(color, tint, inside * strength * body);
  }

  vec3 shoreOn(vec3 color, vec3 direction) {
    float around = atan(direction.x, -direction.z);
    float height = direction.y;
    if (height > 0.075) return color;
    vec3 far = mix(uHorizon, uShore, 0.42);
    float cell = floor(around * 150.0);
    float tall = chance(ivec2(int(cell), 3));
    float town = exp(-pow((around + 0.14) / 0.085, 2.0)) + 0.5 * exp(-pow((around - 0.47) / 0.06, 2.0))
      + 0.4 * exp(-pow((around + 0.66) / 0.05, 2.0));
    float narrow = abs(fract(around * 150.0) - 0.5) < mix(0.32, 0.5, chance(ivec2(int(cell), 8))) ? 1.0 : 0.35;
    color = ridge(color, height, 0.004 + town * (0.005 + 0.03 * tall * tall * tall) * narrow, far, 0.4);
    color = ridge(color, height, 0.0055 + 0.008 * layers(vec2(around * 9.0, 2.0)), mix(uHorizon, uShore, 0.5), 0.75);
    color = ridge(color, height, 0.0022 + 0.0085 * layers(vec2(around * 21.0 + 9.0, 5.0)), mix(uHorizon, uShore, 0.8), 0.85);
    float mist = exp(-max(height, 0.0) * 160.0) * uMist;
    return mix(color, mix(uHorizon, uGlow, 0.35), mist);
  }`

const number = (value: number) => value.toFixed(3)

/** How high the ground lies at a place: above 0 it is bare mud, just below 0 wet, far below 0 open water. */
export const mudGlsl = /* glsl */ `
  uniform float uTide, uSpread;
  float ground(vec2 at) {
    vec2 p = vec2(at.x / uSpread, at.y);
    float high = -1.0;
    ${banks.map(({ x, z, wide, deep }) => `high = max(high, 1.0 - length((p - vec2(${number(x)}, ${number(z)})) / vec2(${number(wide)}, ${number(deep)})));`).join('\n    ')}
    float rough = layers(at * vec2(0.24, 0.6) + 11.0) - 0.5;
    float creek = abs(p.x * 0.24 - 0.55 + 0.8 * sin(at.y * 0.42) + 0.9 * rough);
    high -= 0.62 * (1.0 - smoothstep(0.02, 0.2, creek)) * smoothstep(-0.2, 0.3, high);
    return high * 0.8 + rough * 1.05 - uTide;
  }`
