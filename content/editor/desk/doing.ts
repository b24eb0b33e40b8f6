import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'
import { Problem, problemWords } from '../../contract/problems.ts'
import type { Locale } from '../../schema/localized.ts'

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly locale: Locale
}

/**
 * What a room of the editors' page does: one thing at a time, with the problem it ended with. Whoever is found to be signed
 * out asks for the sheet by `sign-in-needed`; what is no Problem is a fault of ours and goes on.
 */
export class Doing implements ReactiveController {
  busy = false
  problem: Problem | undefined
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected() {}

  /** Says whether all went well. */
  async attempt(work: () => Promise<void>): Promise<boolean> {
    this.#become(true, undefined)
    try {
      await work()
      this.#become(false, undefined)
      return true
    } catch (error) {
      this.#become(false, error instanceof Problem ? error : undefined)
      if (!(error instanceof Problem)) throw error
      if (error.code === 'access/sign-in-first')
        this.#host.dispatchEvent(new CustomEvent('sign-in-needed', { bubbles: true, composed: true }))
      return false
    }
  }

  /** What went wrong, in words; nothing where all is well. */
  fault() {
    const { problem } = this
    if (!problem) return nothing
    return html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.#host.locale, problem.detail)}</p>`
  }

  #become(busy: boolean, problem: Problem | undefined) {
    this.busy = busy
    this.problem = problem
    this.#host.requestUpdate()
  }
}
