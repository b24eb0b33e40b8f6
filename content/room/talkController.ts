import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Talk, TalkNews } from './talk.ts'

interface Host extends ReactiveControllerHost {
  readonly talk: Talk | undefined
}

/** Keeps an element to the room it was given: draws it anew when something changed, and tells it what happened. */
export class TalkController implements ReactiveController {
  readonly #host: Host
  readonly #heard: (news: TalkNews) => void
  #talk: Talk | undefined
  #stop: (() => void) | undefined

  constructor(host: Host, heard: (news: TalkNews) => void = () => {}) {
    this.#host = host
    this.#heard = heard
    host.addController(this)
  }

  hostUpdate() {
    if (this.#talk === this.#host.talk) return
    this.hostDisconnected()
    this.#talk = this.#host.talk
    this.#stop = this.#talk?.listen((news) => {
      if (news.kind === 'changed') this.#host.requestUpdate()
      this.#heard(news)
    })
  }

  hostConnected() {
    this.#host.requestUpdate()
  }

  hostDisconnected() {
    this.#stop?.()
    this.#stop = undefined
    this.#talk = undefined
  }
}
