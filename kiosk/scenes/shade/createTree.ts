import { Group, Vector2, Vector3 } from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { createFoliage } from '#content/scene/tree/createFoliage.ts'
import { createWood } from '#content/scene/tree/createWood.ts'
import { growSkeleton, type Twig } from '#content/scene/tree/growSkeleton.ts'
import { hangCards } from '#content/scene/tree/hangCards.ts'
import { leafSpray, planeLeaf } from '#content/scene/tree/leafSpray.ts'
import { planeBark } from '#content/scene/tree/planeBark.ts'
import { planeHabit } from '#content/scene/tree/planeHabit.ts'
import { createTreeShape } from '#content/scene/tree/treeShape.ts'
import { groundBelow, treeWithCrown } from './coolOfShade.ts'
import { seeHeat, type ThermalLens } from './thermalLens.ts'

/** Side of a card of leaves, m, and how many there are at most. */
const CARD: Record<Quality, number> = { low: 0.58, medium: 0.51, high: 0.45 }
const MOST: Record<Quality, number> = { low: 4200, medium: 5400, high: 7200 }
/** Part of a card that its nine leaves cover, counted on the texture: what makes a number of cards a leaf area. */
const LEAF_COVER = 0.33
/** Cards are of 0.7–1.3 times their side; their mean area is a little larger than that side's. */
const MEAN_AREA = 1.03
const HEAPS = 30
const PLACES = 5000
/** Of the leaves, in parts of the tree's height. */
const TOP = 0.98
/** Grown up, on the scale of the boughs' births. */
const AGE = 60

/**
 * A street plane whose leaves are counted: so many cards that their leaf area divided by the ground below is the leaf
 * area index. They are turned every way, as formula F1 with k = 0.5 supposes, so the drawn shadow itself shows it.
 */
export function createTree(lens: ThermalLens, seed: number, quality: Quality) {
  const [shape, limbs] = [createTreeShape(), createTreeShape()]
  const wood = createWood({
    geometry: growSkeleton(planeHabit, seed + 3).geometry,
    shape: limbs,
    map: planeBark(seed + 8),
    young: '#a39a7c',
    twig: '#7f745a',
    adds: { name: 'shade', change: (shader) => seeHeat(shader, lens, { base: -3, gain: 13 }) },
  })
  const crown = createFoliage({
    cards: hangCards({ twigs: heaps(seed + 9), count: MOST[quality], scatter: 0, seed: seed + 10 }),
    shape,
    map: leafSpray(planeLeaf, { count: 9, size: 60, seed: seed + 9 }),
    shade: '#86a894',
    glow: 0.24,
    slow: 24 / MOST[quality],
    adds: {
      name: 'shade',
      change: (shader) => seeHeat(shader, lens, { base: -6, gain: 7 }, 'diffuseColor.rgb * vSunlit'),
    },
  })
  crown.uniforms.uSize.value = CARD[quality]
  crown.uniforms.uDark.value.set('#5d9a63')
  crown.uniforms.uMain.value.set('#8cbb69')
  crown.uniforms.uPale.value.set('#c2d88b')
  return {
    object: new Group().add(wood.object, crown.object),
    /** A tree with a crown so wide, in m, and so many leaves; less than 1 m of it is not seen. */
    update: (seconds: number, across: number, lai: number) => {
      const { trunk, height } = treeWithCrown(across)
      // Drawn a little stouter than it is: at this distance a true trunk would be a thread.
      const size = { fork: height * 0.3, trunkRadius: (trunk / 200) * 1.5, age: AGE }
      shape.set({ ...size, height: height * TOP, crownRadius: across / 2 })
      // Its limbs end in the leaves.
      limbs.set({ ...size, height: height * 0.86, crownRadius: across * 0.4 })
      shape.uniforms.uTime.value = limbs.uniforms.uTime.value = seconds
      const area = CARD[quality] ** 2 * MEAN_AREA * LEAF_COVER
      crown.uniforms.uLeaf.value = Math.min(1, (lai * groundBelow(across)) / area / MOST[quality])
    },
  }
}

/** Round heaps of leaves over an egg, flat below where the limbs are: what makes a crown look like clouds and not like a ball. */
function heaps(seed: number): Twig[] {
  const random = seededRandom(seed)
  const heap = Array.from({ length: HEAPS }, (_, index) => {
    const high = 1 - (2 * (index + 0.5)) / HEAPS
    const turn = index * 2.4 + random() * 0.6
    const flat = Math.sqrt(1 - high * high)
    const radius = 0.3 + random() * 0.12
    const reach = (0.98 - radius) * (index % 4 === 0 ? 0.45 : 1)
    const y = high < 0 ? high * 0.62 : high
    return { radius, at: new Vector3(Math.cos(turn) * flat, y, Math.sin(turn) * flat).multiplyScalar(reach) }
  })
  return Array.from({ length: PLACES }, (): Twig => {
    const { at: middle, radius } = heap[Math.floor(random() * HEAPS)] ?? { at: new Vector3(), radius: 0.4 }
    const way = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize()
    const at = way.multiplyScalar(radius * Math.cbrt(0.25 + 0.75 * random())).add(middle)
    at.y = 0.485 + 0.515 * at.y
    return { at, foot: at, life: new Vector2(-9, 1e6), order: 0 }
  })
}
