import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import '#content/design/two-tap-rating.ts'
import type { Rated } from '#content/design/two-tap-rating.ts'
import { hasWatched, type ViewingPasses } from '#content/player/viewingPasses.ts'
import type { Locale } from '#content/schema/localized.ts'

const AGAIN_MS = 4_000

/**
 * Asks a viewer once how a broadcast was: when it has ended, or at the end of its replay. The hall decides whether the
 * question is shown: only to who has watched and has not said it before.
 */
@customElement('broadcast-rating')
export class BroadcastRating extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: block;
        font-size: 17px;
      }
      .sheet {
        margin-top: 24px;
        border-top: 4px solid var(--color-jade);
      }
    `,
  ]
  @property() broadcast = ''
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) passes: ViewingPasses | undefined
  /** Whether the broadcast is over for this viewer. */
  @property({ type: Boolean }) over = false
  /** `refused` until more was watched; `answered` in this browser before. */
  @state() private asked: 'no' | 'asking' | 'shown' | 'refused' | 'answered' = 'no'
  @state() private problem: Problem | undefined
  #said: Rated | undefined
  #again: ReturnType<typeof setTimeout> | undefined

  override connectedCallback() {
    super.connectedCallback()
    // The end of a replay is told by the player beside.
    this.parentElement?.addEventListener('picture-ended', this.#ended)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.parentElement?.removeEventListener('picture-ended', this.#ended)
    clearTimeout(this.#again)
  }

  protected override willUpdate() {
    if (this.over && this.asked === 'no') void this.#ask()
  }

  protected override render() {
    if (this.asked !== 'shown') return nothing
    const { problem } = this
    return html`<div class="sheet">
      <two-tap-rating kind="broadcast" .locale=${this.locale} @rated=${this.#rated}></two-tap-rating>
      ${problem ? html`<p class="fault" role="alert">${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
    </div>`
  }

  readonly #ended = () => {
    if (this.asked === 'no' || this.asked === 'refused') void this.#ask()
  }

  /** Who never watched is not made a viewer by being asked. */
  async #ask() {
    if (!hasWatched(this.broadcast, () => localStorage)) return
    this.asked = 'asking'
    try {
      const { score, watched } = await this.#note(null)
      this.asked = watched ? (score === null ? 'shown' : 'answered') : 'refused'
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.asked = 'refused'
    }
  }

  readonly #rated = async ({ detail }: CustomEvent<Rated>) => {
    this.#said = detail
    await this.#send()
  }

  /** A tap is not lost with the line: it is sent until it has arrived, or is refused for a reason. */
  async #send(): Promise<void> {
    const said = this.#said
    if (!said) return
    try {
      await this.#note(said)
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
      clearTimeout(this.#again)
      if (error.status >= 500 || error.status === 429)
        this.#again = setTimeout(() => void this.#send(), AGAIN_MS)
    }
  }

  async #note(said: Rated | null) {
    const { broadcast: id, passes, locale } = this
    if (!passes) throw new Problem('viewer/token-invalid')
    const { token } = await passes.current()
    const { score, reason } = said ?? { score: null, reason: null }
    return call(routes.rateBroadcast, { params: { id }, body: { token, score, reason }, locale })
  }
}
