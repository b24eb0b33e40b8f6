import type { Companion } from '../scenes/companion.ts'
import type { Stage } from '../scenes/stage.ts'

const RETRY_MS = 3_000

/** The mascot beside the pictures of a stage: she comes after the first one, so that nobody waits for her. */
export class CompanionSeat {
  #companion: Companion | undefined
  #fetching = false
  #left = false

  /** Whoever sits there; the first call has her fetched, and `came` is called once she is here. */
  beside(stage: Stage, came: () => void): Companion | undefined {
    if (!this.#companion && !this.#fetching) this.#fetch(stage, came)
    return this.#companion
  }

  #fetch(stage: Stage, came: () => void) {
    this.#fetching = true
    this.#left = false
    import('../scenes/companion.ts').then(
      async ({ createCompanion }) => {
        if (this.#left) return
        const companion = createCompanion()
        await stage.prepareBeside(companion)
        if (this.#left) return companion.dispose()
        this.#companion = companion
        came()
      },
      () => setTimeout(() => (this.#fetching = false), RETRY_MS),
    )
  }

  leave() {
    this.#left = true
    this.#fetching = false
    this.#companion?.dispose()
    this.#companion = undefined
  }
}
