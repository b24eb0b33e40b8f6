import { MeshStandardMaterial, RepeatWrapping } from 'three'
import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** Warm cherry bark; snow lies on whatever looks upward. */
export function createBark(seed: number) {
  const uniforms = { uSnow: { value: 0 } }
  const material = new MeshStandardMaterial({ map: paintBark(seed), color: '#d8c8bc', roughness: 0.95 })
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `varying float vUpward;
      ${shader.vertexShader.replace(
        '#include <begin_vertex>',
        '#include <begin_vertex>\n vUpward = normalize(mat3(modelMatrix) * normal).y;',
      )}`
    shader.fragmentShader = `uniform float uSnow; varying float vUpward;
      ${shader.fragmentShader.replace(
        '#include <map_fragment>',
        `#include <map_fragment>
        diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.93, 0.96, 0.99), uSnow * smoothstep(0.1, 0.4, vUpward));`,
      )}`
  }
  material.customProgramCacheKey = () => 'cherry-bark'
  return { material, uniforms }
}

function paintBark(seed: number) {
  const random = seededRandom(seed + 5)
  // Cherry bark is banded: its pores lie in lines across the trunk.
  const map = paintTexture(128, 256, (context, width, height) => {
    context.fillStyle = '#86695a'
    context.fillRect(0, 0, width, height)
    for (let line = 0; line < 90; line++) {
      const pale = line % 3 === 0
      const [red, green, blue] = pale ? [176, 146, 126] : [70 + random() * 40, 42 + random() * 24, 32]
      context.fillStyle = `rgba(${red},${green},${blue},${pale ? 0.45 : 0.4})`
      const [x, y, long] = [random() * width, random() * height, 14 + random() * 40]
      for (const at of [x, x - width]) context.fillRect(at, y, long, 2 + (line % 3))
    }
  })
  map.wrapS = map.wrapT = RepeatWrapping
  return map
}
