import { html, nothing, type ReactiveControllerHost } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Documentary } from '#content/schema/documentary.ts'
import { type Screening, sameScreening, screeningNow } from './screeningNow.ts'
import type { WallShowing } from './wallNow.ts'
import { FADE_SECONDS } from './wallProgramme.ts'
import type { WallSeat } from './wallSeat.ts'

interface Needs {
  readonly seat: Pick<WallSeat, 'cut' | 'words'>
  /** The clock of the hall, in ms. */
  readonly nowMs: () => number
  /** What the programme shows at a second of that clock. */
  readonly shownAt: (seconds: number) => WallShowing
}

/** The documentaries of a wall: each is made ready in time, on by the clock, and melts away at its end. */
export class ScreeningSeat {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #needs: Needs
  #screening: Screening | undefined
  #covers = false

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, needs: Needs) {
    this.#host = host
    this.#needs = needs
  }

  /** The one that is on. */
  get on(): Documentary | undefined {
    return this.#screening?.on ? this.#screening.documentary : undefined
  }

  /** One is on, is made ready or melts away. */
  get near(): boolean {
    return this.#screening !== undefined
  }

  /** It hides the picture beneath. */
  get covers(): boolean {
    return this.#covers
  }

  look() {
    const { nowMs, shownAt } = this.#needs
    const seconds = nowMs() / 1000
    const now = sameScreening(this.#screening, screeningNow(seconds, shownAt))
    const drawn = customElements.get('wall-documentary') !== undefined
    const covers = now?.on === true && drawn && seconds > now.beginsAt + FADE_SECONDS
    if (now === this.#screening && covers === this.#covers) return
    this.#screening = now
    this.#covers = covers
    this.#host.requestUpdate()
  }

  /** It over the whole wall, or the part of it that this display shows; what draws it is fetched when one comes. */
  layer(sound: boolean) {
    if (!this.#screening) return nothing
    void import('./wall-documentary.ts')
    const { seat, nowMs } = this.#needs
    const { documentary, beginsAt, on } = this.#screening
    const here = seat.words()
    const cut = seat.cut({ width: innerWidth, height: innerHeight })
    // Of several displays one is heard: two would sound like an echo.
    return keyed(
      documentary.id,
      html`<wall-documentary .documentary=${documentary} .beginsAt=${beginsAt} .nowMs=${nowMs} .cut=${cut} ?on=${on} ?sound=${sound && here.title} ?no-captions=${!here.caption} ?no-title=${!here.title}></wall-documentary>`,
    )
  }
}
