import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

export type Place = readonly [x: number, y: number, z: number]

/** No bird of the air comes nearer to the water than this, in metres, unless it lands. */
export const LOWEST = 0.9

// Bends a height up softly instead of cutting it off, so that a flock grazes the water and never dives in.
const aboveWater = (height: number) => LOWEST + Math.log1p(Math.exp((height - LOWEST) * 1.6)) / 1.6

/** Places in a ball of radius 1 that keep their distance: each is the best of several chances. */
export function looseBall(count: number, seed: number): Place[] {
  const random = seededRandom(seed)
  const places: Place[] = []
  const chance = (): Place => {
    const turn = random() * 2 * Math.PI
    const up = random() * 2 - 1
    const out = Math.cbrt(random())
    const flat = Math.sqrt(1 - up * up) * out
    return [Math.cos(turn) * flat, up * out, Math.sin(turn) * flat]
  }
  for (let one = 0; one < count; one++) {
    let [best, room] = [chance(), -1]
    for (let tries = 0; tries < 5; tries++) {
      const candidate = chance()
      let nearest = Number.POSITIVE_INFINITY
      for (const other of places) nearest = Math.min(nearest, distance(candidate, other))
      if (nearest > room) [best, room] = [candidate, nearest]
    }
    places.push(best)
  }
  return places
}

export const distance = (one: Place, other: Place) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])

/** A flock that turns as one cloud. */
export interface Cloud {
  readonly middle: Place
  /** How far the cloud roams, and how large it is, in metres. */
  readonly roam: Place
  readonly size: Place
  /** Turns a second, about. */
  readonly pace: number
  readonly phase: number
  /** How restlessly each bird shifts within the cloud, in metres. */
  readonly flutter: number
}

/** Where a bird of a cloud is: the path of the flock a moment late, and its place in a body that stretches, shears and turns. */
export function cloudBird(cloud: Cloud, offset: Place, seconds: number): Place {
  const [ox, oy, oz] = offset
  // A turn runs through the flock like a wave: birds behind do it later.
  const time = (seconds - 0.9 * ox) * cloud.pace * 2 * Math.PI + cloud.phase
  const { middle, roam, size } = cloud
  const turn = 0.55 * Math.sin(time * 0.7 + 1.3) + 0.35 * Math.sin(time * 1.37)
  const breath = 1 + 0.22 * Math.sin(time * 1.1 + 0.8)
  const thin = 1 - 0.3 * Math.sin(time * 1.1 + 0.8)
  const along = ox * size[0] * breath + 0.8 * oy * size[0] * Math.sin(time * 0.53)
  const flutter = (step: number) =>
    cloud.flutter * Math.sin(seconds * (1.1 + 0.3 * step) + 17 * ox + 29 * oy + 11 * oz + step)
  const wave = Math.sin(ox * 2.6 - time * 2.2)
  return [
    middle[0] +
      roam[0] * (Math.sin(time) + 0.25 * Math.sin(time * 2 + 1)) +
      along * Math.cos(turn) +
      flutter(0),
    aboveWater(
      middle[1] +
        roam[1] * (Math.sin(time * 1.3 + 0.5) + 0.3 * Math.sin(time * 2.1)) +
        oy * size[1] * thin +
        0.3 * size[1] * wave +
        along * Math.sin(turn) * 0.16 +
        flutter(1),
    ),
    middle[2] +
      roam[2] * (Math.cos(time) + 0.2 * Math.cos(time * 1.7)) +
      oz * size[2] * thin +
      along * Math.sin(turn) * 0.5 +
      flutter(2),
  ]
}

/** A wedge (人字) or a line that crosses the whole sky and comes again. */
export interface Skein {
  readonly count: number
  readonly height: number
  readonly z: number
  /** Half of the way across in metres; beyond it nobody sees. */
  readonly reach: number
  /** Metres a second; below 0 it flies to the left. */
  readonly speed: number
  readonly start: number
  /** Metres between neighbours in a row. */
  readonly gap: number
  /** 1 for a wedge, 0 for a slanting line. */
  readonly wedge: number
}

/** Where the bird `index` of a skein is; 0 leads. */
export function skeinBird(skein: Skein, index: number, seconds: number): Place {
  const { reach, speed, gap } = skein
  const row = skein.wedge ? Math.ceil(index / 2) : index
  const side = skein.wedge && index % 2 ? -1 : 1
  const way = 2 * reach
  const flown = skein.start + seconds * speed
  const lead = ((((flown + reach) % way) + way) % way) - reach
  const back = Math.sign(speed)
  // Each bird rides the wing wash of the one before it: the same rise, a little later.
  const late = seconds - row * 0.35
  return [
    lead - back * row * gap * (1 + 0.06 * Math.sin(late * 0.5 + side)),
    aboveWater(
      skein.height +
        0.5 * Math.sin(late * 0.42 + skein.start) +
        row * 0.1 +
        0.07 * Math.sin(late * 1.3 + index),
    ),
    skein.z + side * row * gap * 0.72 + 0.3 * Math.sin(late * 0.31 + index * 0.4) + row * 0.25,
  ]
}

/** How a flock spends its minutes: at rest on the flat, rising, in the air, coming down. */
export interface Outing {
  readonly period: number
  readonly rest: number
  readonly phase: number
}

/** 0 on the ground, 1 in the air; `late` (0–1) is the bird's own hesitation. */
export function airborne({ period, rest, phase }: Outing, seconds: number, late: number): number {
  const now = ((((seconds + phase) % period) + period) % period) - late * 2.5
  return smoothstep(rest, rest + 6, now) * (1 - smoothstep(period - 9.5, period - 2.6, now))
}

/** Between its place on the ground and its place in the flock; it climbs before it goes far. */
export function outingBird(ground: Place, flock: Place, part: number): Place {
  const away = part * part * (3 - 2 * part)
  return [
    ground[0] + (flock[0] - ground[0]) * away,
    ground[1] + (flock[1] - ground[1]) * away ** 0.85,
    ground[2] + (flock[2] - ground[2]) * away,
  ]
}
