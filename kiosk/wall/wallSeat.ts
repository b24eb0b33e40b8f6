import type { Frame, Quality } from '#content/scene/scene.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Wall, WallMate } from '#content/schema/wall.ts'
import { ALL_WORDS, type WallWordsHere, wordsHere } from '#content/wall/wallCorners.ts'
import { type WallCut, wallCut } from '#content/wall/wallLayout.ts'
import { screenId } from '../feed/screenId.ts'
import { agreedTier, agreeSwap, type HeardMate, isTimeToSwap, present } from './agreeOnWall.ts'
import type { joinWall } from './joinWall.ts'
import { keepWall, keptWall } from './keptWall.ts'
import { type SteeredNow, SteeredWall } from './steeredWall.ts'

/** Mates are told this often, and at once of what matters. */
const TELL_EVERY_MS = 3_000
const TRY_AGAIN_MS = 5_000

interface Needs {
  /** The wall this screen hangs on was changed. */
  changed(): void
  /** The hall's clock, in ms. */
  nowMs(): number
  /** The first moment from then on when the programme goes to another picture. */
  boundary(fromMs: number): number
}

/** This display's seat on a wall of several: which part it shows, and what it agrees on with the others. */
export class WallSeat {
  readonly #needs: Needs
  readonly #screen = screenId()
  #wall: Wall | null = keptWall()
  #mates = new Map<string, HeardMate>()
  #hall: ReturnType<typeof joinWall> | undefined
  #me: WallMate = { screen: this.#screen, tier: 'low', shows: null, ready: null, swap: null }
  #timer: ReturnType<typeof setInterval> | undefined
  #left = false
  readonly #steered = new SteeredWall()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** The wall itself; null where this screen is a picture of its own. */
  get wall(): Wall | null {
    return this.#wall
  }

  /** Asked for after the first picture, so that nothing delays it. */
  async join(): Promise<void> {
    const loaded = await import('./joinWall.ts').catch(() => undefined)
    if (this.#left) return
    if (!loaded) return void setTimeout(() => this.join(), TRY_AGAIN_MS)
    const { joinWall } = loaded
    this.#hall = joinWall({
      screen: this.#screen,
      wall: (heard) => {
        if (heard?.id !== this.#wall?.id) this.#mates.clear()
        this.#wall = heard
        keepWall(heard)
        this.#tell()
        this.#needs.changed()
      },
      steered: (heard) => this.#steered.heard(heard, performance.now()),
      moment: (heard) => this.#steered.moment(heard),
      mate: (mate) => {
        this.#mates.set(mate.screen, { mate, heardMs: performance.now() })
      },
    })
    this.#timer = setInterval(() => this.#tell(), TELL_EVERY_MS)
  }

  leave() {
    this.#left = true
    clearInterval(this.#timer)
    this.#hall?.leave()
  }

  /** The part of the one picture that a canvas of this size shows here. */
  readonly cut = (frame: Frame): WallCut | undefined =>
    this.#wall ? wallCut(this.#wall, this.#screen, frame) : undefined

  /** What a visitor at a touch screen shows on this wall now. */
  steered(): SteeredNow | undefined {
    return this.#wall ? this.#steered.now(this.#needs.nowMs(), performance.now()) : undefined
  }

  get screen(): string {
    return this.#screen
  }

  /** The size of the one picture, in px of this display. */
  whole(): Frame {
    const frame = { width: innerWidth, height: innerHeight }
    return this.cut(frame)?.full ?? frame
  }

  /** Tells styles and whoever watches where this display hangs. */
  mark(root: HTMLElement) {
    const cut = this.cut({ width: innerWidth, height: innerHeight })
    root.style.setProperty('--whole-top', cut ? `${-cut.y}px` : '0')
    root.style.setProperty('--whole-height', cut ? `${cut.full.height}px` : '100%')
    root.dataset.wall = this.#wall?.id ?? ''
    if (this.#wall?.pattern) void import('./wall-pattern.ts')
  }

  words(): WallWordsHere {
    return this.#wall ? wordsHere(this.#wall, this.#screen) : ALL_WORDS
  }

  /** What all displays draw, given what this one can. */
  readonly agree = (own: Quality): Quality => {
    if (own !== this.#me.tier) this.#say({ tier: own })
    return this.#wall ? agreedTier(own, this.#present()) : own
  }

  /** Whether the newest edition may be shown now; undefined where this display decides alone. */
  maySwap(shown: Edition | null, latest: Edition | null): boolean | undefined {
    const heard = { shows: shown?.id ?? null, ready: latest?.id ?? null }
    if (heard.shows !== this.#me.shows || heard.ready !== this.#me.ready) this.#say(heard)
    const mates = this.#present()
    if (!this.#wall || mates.length === 0) return undefined
    const { nowMs, boundary } = this.#needs
    const swap = agreeSwap({ me: this.#me, mates, nowMs: nowMs(), boundary })
    if (swap?.atMs !== this.#me.swap?.atMs) this.#say({ swap })
    return isTimeToSwap(swap, this.#me.ready, nowMs())
  }

  #present() {
    const hung = new Set(this.#wall?.places.map(({ screen }) => screen))
    return present(this.#mates.values(), performance.now()).filter(({ screen }) => hung.has(screen))
  }

  #say(news: Partial<WallMate>) {
    this.#me = { ...this.#me, ...news }
    this.#tell()
  }

  #tell() {
    if (this.#wall) this.#hall?.tell(this.#me)
  }
}
