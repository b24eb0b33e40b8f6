import { Group } from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { type BirdKey, presence } from './birdsOfTheYear.ts'
import type { Air } from './createAir.ts'
import { createFlyers, type Flight } from './createFlyers.ts'
import { createStanders } from './createStanders.ts'
import { airborne, cloudBird, looseBall, outingBird, type Place, skeinBird } from './flightPaths.ts'
import { clouds, flights } from './flocks.ts'
import { flyerShape } from './flyerShapes.ts'
import { type StanderKind, standerShape } from './standerShapes.ts'
import { habits, outings, type StandingGroup, standing } from './standing.ts'
import { poseOf, type Spot } from './strolls.ts'

const PART: Record<Quality, number> = { low: 0.35, medium: 0.7, high: 1 }
const ABSENT: Flight = { at: [0, -50, 0], scale: 0 }

/** All birds of the scene, in the air and on the flat: who is there follows the month, where follows from the second. */
export function createFauna(air: Air, quality: Quality, seed: number) {
  const random = seededRandom(seed + 90)
  const few = PART[quality]
  const object = new Group()
  const sites = new Map<StanderKind, readonly Spot[]>()

  const standers = standing.map((group) => {
    const spots = spotsOf(group, few, random)
    sites.set(group.kind, spots)
    const shape = standerShape(group.kind, group.large && quality !== 'low')
    const drawn = createStanders({ air, shape, count: spots.length, quality })
    object.add(...drawn.objects)
    return { ...group, spots, drawn }
  })

  const clouded = clouds.map((flock, index) => {
    const count = Math.round(flock.count * few)
    const drawn = createFlyers({
      air,
      shape: flyerShape(flock.shape, false),
      count,
      belly: flock.belly,
      random,
    })
    const offsets = looseBall(count, seed + 200 + index)
    object.add(drawn.object)
    return { ...flock, count, offsets, drawn }
  })

  const wedges = flights.map((flight) => {
    const members = flight.skeins.flatMap((skein) =>
      Array.from({ length: skein.count }, (_, index) => ({ skein, index })),
    )
    const drawn = createFlyers({
      air,
      shape: flyerShape(flight.shape, quality !== 'low'),
      count: members.length,
      belly: flight.belly,
      random,
    })
    object.add(drawn.object)
    return { ...flight, members, drawn }
  })

  const shown = (kind: BirdKey, bird: number, count: number, month: number) =>
    Math.min(1, Math.max(0, (presence(kind, month) * (count + 1) - bird) * 0.9))

  return {
    object,
    /** Spots of a kind on the ground, for hotspots. */
    sites,
    show: (seconds: number, month: number, { spread, lift }: Framing) => {
      for (const { kind, bird, spots, drawn, size, floats } of standers) {
        for (const mesh of drawn.objects) mesh.visible = presence(bird, month) > 0
        const outing = outings[kind]
        spots.forEach((spot, index) => {
          const here = shown(bird, index, spots.length, month)
          const up = outing ? airborne(outing, seconds, spot.chance) : 0
          const pose = poseOf(habits[kind], spot, seconds, spread)
          const bob = floats ? 0.012 * Math.sin(seconds * 1.3 + spot.chance * 30) : 0
          drawn.set(index, pose, bob, here * size * spot.scale * (up > 0.015 ? 0 : 1))
        })
        drawn.done()
      }
      for (const { bird, count, cloud, offsets, drawn, size, home } of clouded) {
        const outing = home && outings[home]
        const ground = home && sites.get(home)
        drawn.object.visible = presence(bird, month) > 0
        drawn.fly(seconds, (one, at) => {
          const here = shown(bird, one, count, month)
          if (here === 0) return ABSENT
          const flying = cloudBird(cloud, offsets[one] ?? [0, 0, 0], at)
          const place = framed(flying, cloud.middle[0], { spread, lift })
          const spot = ground?.[one % ground.length]
          if (!outing || !spot || !home) return { at: place, scale: here * size }
          const up = airborne(outing, at, spot.chance)
          // The first of those who share a spot stands there; the others have flown on to flats we do not see.
          const isSeen = one < ground.length
          if (up <= 0.015) return ABSENT
          const { x, z } = poseOf(habits[home], spot, at, spread)
          const from: Place = isSeen ? [x, 0.15, z] : [x * 3 + 10 * spread, 0.4, z - 60]
          return { at: outingBird(from, place, up), scale: here * size }
        })
      }
      for (const { bird, members, drawn, size } of wedges) {
        drawn.object.visible = presence(bird, month) > 0
        drawn.fly(seconds, (one, at) => {
          const member = members[one]
          const here = shown(bird, one, members.length, month)
          if (!member || here === 0) return ABSENT
          const [x, y, z] = skeinBird(member.skein, member.index, at)
          return { at: [x * Math.sqrt(spread), y * lift, z], scale: here * size }
        })
      }
    },
  }
}

/** How wide the frame is and how much sky it has, 1 for 16:9. */
interface Framing {
  readonly spread: number
  readonly lift: number
}

// A narrow frame brings the flock in, but the flock itself keeps most of its width.
function framed([x, y, z]: Place, middle: number, { spread, lift }: Framing): Place {
  return [middle * spread + (x - middle) * Math.max(spread, 0.72), y * lift, z]
}

function spotsOf({ places, count }: StandingGroup, few: number, random: () => number): Spot[] {
  return places.flatMap(({ x, z, wide, deep }, place) => {
    const share = Math.max(1, Math.round((count[place] ?? 1) * (count[place] && count[place] > 12 ? few : 1)))
    const turn = random() * 6.28
    // Sunflower order keeps neighbours apart without a grid.
    return Array.from({ length: share }, (_, index): Spot => {
      const out = Math.sqrt((index + 0.5) / share)
      const angle = turn + index * 2.39996
      const jitter = () => (random() - 0.5) * 0.25
      return {
        group: x,
        x: Math.cos(angle) * out * wide + jitter(),
        z: z + Math.sin(angle) * out * deep + jitter(),
        chance: random(),
        scale: 0.93 + 0.14 * random(),
      }
    })
  })
}
