import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ThrowKey, ThrownPicture } from './throwing.ts'
import type { ThrowRun } from './throwRun.ts'

/** Nothing of it delays the first picture. */
const JOIN_AFTER_MS = 4_000
const TRY_AGAIN_MS = 10_000

/** Throws from a touch screen to a wall, fetched after the first picture. */
export class ThrowSeat implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #picture: () => ThrownPicture | undefined
  #run: ThrowRun | undefined
  #joining: ReturnType<typeof setTimeout> | undefined
  #left = false

  constructor(host: ReactiveControllerHost, picture: () => ThrownPicture | undefined) {
    this.#host = host
    this.#picture = picture
    host.addController(this)
  }

  hostConnected() {
    this.#left = false
    this.#joinAfter(JOIN_AFTER_MS)
  }

  hostDisconnected() {
    this.#left = true
    clearTimeout(this.#joining)
    this.#run?.leave()
    this.#run = undefined
  }

  hostUpdated() {
    this.#run?.look()
  }

  /** What the visitor can do now; nothing where there is no wall, or nothing to throw. */
  key(onAir: boolean): ThrowKey | undefined {
    return this.#run?.key(onAir)
  }

  #joinAfter(ms: number) {
    this.#joining = setTimeout(() => {
      import('./throwRun.ts').then(
        ({ ThrowRun }) => {
          if (!this.#left) this.#run = new ThrowRun(this.#host, this.#picture)
        },
        () => this.#left || this.#joinAfter(TRY_AGAIN_MS),
      )
    }, ms)
  }
}
