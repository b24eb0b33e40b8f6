import { Group, Vector3 } from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { cherryHabit, cloudTwigs } from '#content/scene/tree/cherryHabit.ts'
import { createFoliage } from '#content/scene/tree/createFoliage.ts'
import { createWood } from '#content/scene/tree/createWood.ts'
import { growSkeleton } from '#content/scene/tree/growSkeleton.ts'
import { hangCards } from '#content/scene/tree/hangCards.ts'
import { createTreeShape, placeOf, type ShaderAddition } from '#content/scene/tree/treeShape.ts'
import { cherryBark } from './cherryBark.ts'
import { clusterTexture } from './clusterTexture.ts'
import { createBuds } from './createBuds.ts'
import type { SeasonMoment } from './seasons.ts'

const CARDS: Record<Quality, number> = { low: 6500, medium: 9000, high: 12000 }
/** Scene units for a metre. */
const METRE = 0.5
const SIZE = { height: 11.4, fork: 3.5, crownRadius: 6.9, trunkRadius: 0.6, age: 1000 } as const

/** A Yoshino cherry through its year, its foot at the origin. */
export function createTree(seed: number, quality: Quality) {
  const shape = createTreeShape()
  shape.set(SIZE)
  const { geometry, twigs } = growSkeleton(cherryHabit, seed + 12)
  const outer = twigs.filter(({ order }) => order > 2)
  const snow = { uSnow: { value: 0 } }
  const wood = createWood({
    geometry,
    shape,
    map: cherryBark(seed),
    young: '#6a4838',
    twig: '#5d3d31',
    adds: snowOn(snow),
  })
  // Leaves come out between the blossoms: they hang on the same cards.
  const cards = hangCards({
    twigs: [...outer, ...cloudTwigs(1400, seed + 6)],
    count: CARDS[quality],
    scatter: 0.075,
    seed: seed + 7,
  })
  const leaves = createFoliage({
    cards,
    shape,
    map: clusterTexture('leaf', seed + 1),
    shade: '#5f8a78',
    glow: 0.1,
  })
  const bloom = createFoliage({
    cards,
    shape,
    map: clusterTexture('blossom', seed + 2),
    shade: '#d78fa9',
    glow: 0.32,
  })
  leaves.uniforms.uSize.value = bloom.uniforms.uSize.value = 0.88
  bloom.uniforms.uDark.value.set('#f4b3c5')
  bloom.uniforms.uMain.value.set('#fbd5de')
  bloom.uniforms.uPale.value.set('#fff3f3')
  const buds = createBuds(outer, shape, seed)
  const object = new Group().add(wood.object, leaves.object, bloom.object, buds)
  object.scale.setScalar(METRE)
  const nearest = outer
    .map(({ at }) => placeOf(at, SIZE))
    .reduce((best, twig) => (nearness(twig) > nearness(best) ? twig : best), new Vector3())

  return {
    object,
    /** A low twig near the eye, in scene units. */
    lowTwig: nearest.multiplyScalar(METRE),
    update: (seconds: number, { color, leaf, bloom: open, buds: closed, snow: lying }: SeasonMoment) => {
      shape.uniforms.uTime.value = seconds
      leaves.hang(leaf)
      leaves.uniforms.uDark.value.copy(color.leafDark)
      leaves.uniforms.uMain.value.copy(color.leafMain)
      leaves.uniforms.uPale.value.copy(color.leafPale)
      bloom.hang(open)
      buds.visible = closed > 0.3
      snow.uSnow.value = lying
    },
  }
}

const nearness = ({ x, y, z }: Vector3) => z - 0.5 * x - 0.6 * y

/** Snow lies on whatever looks upward. */
const snowOn = (uniforms: { uSnow: { value: number } }): ShaderAddition => ({
  name: 'snow',
  change: (shader) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = `varying float vUpward;
      ${shader.vertexShader.replace(
        '#include <fog_vertex>',
        'vUpward = normalize(mat3(modelMatrix) * normal).y;\n#include <fog_vertex>',
      )}`
    shader.fragmentShader = `uniform float uSnow; varying float vUpward;
      ${shader.fragmentShader.replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.93, 0.96, 0.99), uSnow * smoothstep(0.1, 0.4, vUpward));`,
      )}`
  },
})
