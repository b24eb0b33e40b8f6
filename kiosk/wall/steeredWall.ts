import type { SteeredMoment, Steering } from '#content/schema/steering.ts'

/** Every display has heard by then, in ms: all of them change at the same moment of the clock. */
const HEARD_WITHIN_MS = 120
/** What a busy finger says in that time. */
const MOST_WAITING = 200

/** What a visitor at a touch screen shows on the wall. */
export interface SteeredNow {
  readonly exhibit: string
  /** Seconds of the scene, as at the touch screen. */
  readonly seconds: number
  readonly inputs: unknown
}

/** Follows whoever steers this wall. `nowMs` is any steady clock, `hallMs` the shared one. */
export class SteeredWall {
  #steering: Steering | null = null
  #untilMs = 0
  #moments: readonly SteeredMoment[] = []
  #first: SteeredMoment | undefined

  heard(steering: Steering | null, nowMs: number) {
    if (steering?.id !== this.#steering?.id) {
      this.#moments = this.#moments.filter(({ id }) => id === steering?.id)
      this.#first = this.#moments[0]
    }
    this.#steering = steering
    this.#untilMs = nowMs + (steering?.leftMs ?? 0)
  }

  moment(moment: SteeredMoment) {
    this.#moments = [...this.#moments, moment].slice(-MOST_WAITING)
    if (moment.id === this.#steering?.id) this.#first ??= moment
  }

  /** What is on now; undefined while nobody steers, or has done nothing for too long. */
  now(hallMs: number, nowMs: number): SteeredNow | undefined {
    const [steering, first] = [this.#steering, this.#first]
    if (!steering || !first || nowMs >= this.#untilMs) return undefined
    const due = this.#moments.findLastIndex(
      ({ id, hallMs: saidMs }) => id === steering.id && saidMs + HEARD_WITHIN_MS <= hallMs,
    )
    // What is over need not be looked at again.
    if (due > 0) this.#moments = this.#moments.slice(due)
    const { inputs } = this.#moments[0]?.id === steering.id ? (this.#moments[0] ?? first) : first
    return {
      exhibit: steering.exhibit,
      seconds: Math.max(0, first.seconds + (hallMs - HEARD_WITHIN_MS - first.hallMs) / 1000),
      inputs,
    }
  }
}
