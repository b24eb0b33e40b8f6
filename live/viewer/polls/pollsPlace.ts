import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'
import type { WatchPolls } from './watch-polls.ts'
import './watch-polls.ts'

type Given = Pick<WatchPolls, 'broadcast' | 'socket' | 'passes' | 'moment' | 'locale'>

/**
 * Where the polls are: beneath the picture, and on it in full screen, where nothing else of the page is seen or can be
 * touched. It is one element all the while, so that nothing of an answer is lost.
 */
export class PollsPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #polls = document.createElement('watch-polls')

  constructor(host: ReactiveControllerHost, jump: (event: CustomEvent<{ moment: number }>) => void) {
    this.#host = host
    this.#polls.slot = 'over'
    this.#polls.addEventListener('jump-to', (event) => jump(event as CustomEvent<{ moment: number }>))
    host.addController(this)
  }

  hostConnected() {
    document.addEventListener('fullscreenchange', this.#moved)
  }

  hostDisconnected() {
    document.removeEventListener('fullscreenchange', this.#moved)
  }

  /** The polls for the slot `over` of the player and for the page beneath it: they are in one of the two. */
  places(given: Given | undefined) {
    if (!given) return { over: nothing, beneath: nothing }
    Object.assign(this.#polls, given)
    const over = document.fullscreenElement !== null
    this.#polls.over = over
    return { over: over ? this.#polls : nothing, beneath: over ? nothing : this.#polls }
  }

  readonly #moved = () => this.#host.requestUpdate()
}
