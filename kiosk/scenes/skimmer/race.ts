import { clamp } from '#content/scene/curves.ts'
import { grown } from './growth.ts'
import { floatsAt, pullAt, river, type Spot, sites } from './river.ts'

export const ROUND_DAYS = 30
export const SECONDS_A_DAY = 1.3
export const ROUND_SECONDS = ROUND_DAYS * SECONDS_A_DAY
/** Clumps at the start; when every site has one, the river is shut. */
export const START = 20
export const FULL = sites.length

const STEP = 1 / 15
const SPEED = 1.3
/** The autopilot of the attract screen takes its time. */
const EASY_SPEED = 0.5
/** While it swallows a clump it goes slowly. */
const BUSY_SECONDS = 0.7
const BUSY_SPEED = 0.3
const TURN_SPEED = 3.4
/** How far the rake is ahead of the boat's middle, and how far it reaches. */
export const RAKE = { ahead: 0.95, reach: 0.36 } as const

/** Where the visitor pointed, and when, in s since the round began. */
export interface Turn extends Spot {
  readonly at: number
}

/** All that was done in a round; what became of it follows from this alone. */
export interface Round {
  /** s of the scene's time at which it began. */
  readonly at: number
  /** Whether the boat steers by itself, to the plant that is nearest. */
  readonly auto: boolean
  readonly turns: readonly Turn[]
}

export interface Clump {
  readonly site: number
  /** s since the round began. */
  readonly born: number
}

export interface RaceMoment {
  readonly seconds: number
  readonly days: number
  readonly boat: Spot & { readonly heading: number; readonly speed: number }
  readonly clumps: readonly Clump[]
  readonly collected: number
  /** When the rake last caught something, s. */
  readonly caughtAt: readonly number[]
  readonly over: boolean
  /** 0 while it goes on; the river is clear, the month is over, or the river is shut. */
  readonly end: 'none' | 'clear' | 'month' | 'shut'
}

/** A race on its way, step by step. */
interface Running {
  steps: number
  boat: RaceMoment['boat']
  clumps: readonly Clump[]
  /** Clumps, and the part of the next one that has grown so far. */
  area: number
  births: number
  /** The turn of the helm that is followed. */
  helm: number
  readonly caughtAt: number[]
  end: RaceMoment['end']
}

const begin = (): Running => ({
  steps: 0,
  boat: { x: 0, z: 1.6, heading: Math.PI, speed: 0 },
  clumps: Array.from({ length: START }, (_, site) => ({ site, born: -9 })),
  area: START,
  births: 0,
  helm: -1,
  caughtAt: [],
  end: 'none',
})

function step(race: Running, { auto, turns }: Round) {
  race.steps += 1
  const seconds = race.steps * STEP
  while ((turns[race.helm + 1]?.at ?? seconds) < seconds) race.helm += 1
  const busy = seconds - (race.caughtAt.at(-1) ?? -9) < BUSY_SECONDS ? BUSY_SPEED : 1
  const target = auto ? nearest(race.boat, race.clumps, seconds) : turns[race.helm]
  race.boat = steer(race.boat, target, (auto ? EASY_SPEED : SPEED) * busy)
  const { x, z, heading } = race.boat
  const rake = { x: x + Math.sin(heading) * RAKE.ahead, z: z + Math.cos(heading) * RAKE.ahead }
  const pull = pullAt(seconds)
  const left = race.clumps.filter(({ site }) => {
    const at = floatsAt(site, seconds, pull)
    return Math.hypot(at.x - rake.x, at.z - rake.z) > RAKE.reach
  })
  for (let caught = left.length; caught < race.clumps.length; caught++) race.caughtAt.push(seconds)
  race.area -= race.clumps.length - left.length
  race.clumps = left
  if (left.length === 0) {
    race.end = 'clear'
    return
  }
  race.area = Math.min(FULL, grown(race.area, STEP / SECONDS_A_DAY))
  while (left.length < Math.floor(race.area + 1e-6)) {
    const site = nextSite(left, race.births)
    if (site === undefined) break
    race.births += 1
    left.push({ site, born: seconds })
  }
  if (left.length >= FULL) race.end = 'shut'
  else if (seconds + STEP > ROUND_SECONDS) race.end = 'month'
}

function run(race: Running, round: Round, since: number): RaceMoment {
  const until = clamp(since, 0, ROUND_SECONDS)
  while (race.end === 'none' && (race.steps + 1) * STEP <= until) step(race, round)
  const { boat, clumps, caughtAt, end } = race
  const over = end !== 'none'
  const seconds = over ? race.steps * STEP : until
  return {
    seconds,
    days: seconds / SECONDS_A_DAY,
    boat,
    clumps,
    collected: caughtAt.length,
    caughtAt,
    over,
    end,
  }
}

/** The moment of a round so many seconds after it began: played from its turns, so it is the same every time. */
export const raceAt = (round: Round, since: number): RaceMoment => run(begin(), round, since)

/** The boat at its mooring, its machine shown at work, among the first plants; `seconds` lets them drift. */
export function moored(seconds: number): RaceMoment {
  const { clumps } = begin()
  const beat = Math.floor(seconds / 0.8) * 0.8
  return {
    seconds,
    days: 0,
    boat: { x: 0.75, z: 0.75, heading: -0.95, speed: 0 },
    clumps,
    collected: 0,
    caughtAt: [beat - 1.6, beat - 0.8, beat],
    over: false,
    end: 'none',
  }
}

/**
 * `raceAt` for a picture that mostly moves on: it goes on from where it was, and starts anew where time or turns
 * went back. A turn is made at the moment that is shown, so what was played before it stands.
 */
export function followRace(): typeof raceAt {
  let race = begin()
  let last: Round | undefined
  let before = 0
  return (round, since) => {
    const goesOn =
      last &&
      round.at === last.at &&
      round.auto === last.auto &&
      since >= before &&
      round.turns.length >= last.turns.length &&
      round.turns[last.turns.length - 1] === last.turns.at(-1)
    if (!goesOn) race = begin()
    last = round
    before = since
    return run(race, round, since)
  }
}

function nearest(boat: Spot, clumps: readonly Clump[], seconds: number): Spot | undefined {
  let best: Spot | undefined
  let near = Number.POSITIVE_INFINITY
  const pull = pullAt(seconds)
  for (const { site } of clumps) {
    const at = floatsAt(site, seconds, pull)
    const away = Math.hypot(at.x - boat.x, at.z - boat.z)
    if (away < near) [best, near] = [at, away]
  }
  return best
}

function steer<Boat extends Spot & { heading: number; speed: number }>(
  boat: Boat,
  target: Spot | undefined,
  most: number,
) {
  if (!target) return { ...boat, speed: 0 }
  const [dx, dz] = [target.x - boat.x, target.z - boat.z]
  const away = Math.hypot(dx, dz)
  const wanted = Math.atan2(dx, dz)
  const turn = Math.atan2(Math.sin(wanted - boat.heading), Math.cos(wanted - boat.heading))
  const heading =
    away < 0.12 ? boat.heading : boat.heading + clamp(turn, -TURN_SPEED * STEP, TURN_SPEED * STEP)
  // It slows down to turn, and where it has arrived.
  const speed = most * clamp((away - 0.1) / 0.5) * clamp(1.15 - Math.abs(turn) / 2.2, 0.25, 1)
  return {
    ...boat,
    heading,
    speed,
    x: clamp(boat.x + Math.sin(heading) * speed * STEP, -river.half + 0.45, river.half - 0.45),
    z: clamp(boat.z + Math.cos(heading) * speed * STEP, river.from + 0.75, river.to - 0.6),
  }
}

/** A daughter plant takes the nearest free place beside one of the living. */
function nextSite(clumps: readonly Clump[], births: number): number | undefined {
  const mother = sites[clumps[(births * 7) % clumps.length]?.site ?? 0]
  const taken: boolean[] = []
  for (const { site } of clumps) taken[site] = true
  let best: number | undefined
  let near = Number.POSITIVE_INFINITY
  sites.forEach(({ x, z }, site) => {
    if (taken[site] || !mother) return
    const away = Math.hypot(x - mother.x, z - mother.z)
    if (away < near) [best, near] = [site, away]
  })
  return best
}
