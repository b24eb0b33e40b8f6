import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Locale } from '../schema/localized.ts'
import {
  type RatingKind,
  type RatingReason,
  type RatingScore,
  ratingScore,
  reasonsFor,
} from '../schema/rating.ts'
import { ratingWords } from '../strings/ratingWords.ts'
import { ratingFace } from './ratingFaces.ts'
import { tickIcon } from './tickIcon.ts'
import { tokenStyles } from './tokenStyles.ts'
import { twoTapStyles } from './twoTapStyles.ts'

/** What was said so far; a second tap is never owed. */
export interface Rated {
  readonly score: RatingScore
  readonly reason: RatingReason | null
}

/**
 * Was it good, and why: one tap on a face, one on a word. Tells `rated` with what is known after each tap, so that
 * whoever walks away after the first has answered.
 */
@customElement('two-tap-rating')
export class TwoTapRating extends LitElement {
  static override styles = [tokenStyles, twoTapStyles]
  @property() kind: RatingKind = 'broadcast'
  @property() locale: Locale = 'zh'
  @state() private score: RatingScore | undefined
  @state() private done = false

  protected override render() {
    const { score, done } = this
    return html`<section aria-live="polite" data-step=${done ? 'done' : score ? 'why' : 'ask'}>
      ${score && done ? this.#thanks() : score ? this.#why(score) : this.#ask()}
    </section>`
  }

  #ask() {
    const say = ratingWords(this.locale)
    return html`<p class="ask" id="ask" tabindex="-1">${say(`ask.${this.kind}`)}</p>
      <div class="choices faces" role="group" aria-labelledby="ask">${ratingScore.options.map(
        (score) =>
          html`<button type="button" data-score=${score} @click=${() => this.#choose(score)}>${ratingFace(score)}<span>${say(`score.${score}`)}</span></button>`,
      )}</div>`
  }

  #why(score: RatingScore) {
    const say = ratingWords(this.locale)
    return html`<div class="head"><p class="ask" id="ask" tabindex="-1">${say(`why.${score}`)}</p>
        <button type="button" class="skip" data-reason="none" @click=${this.#finish}>${say('why.skip')}</button></div>
      <div class="choices" role="group" aria-labelledby="ask">
        ${reasonsFor(this.kind, score).map(
          (reason) =>
            html`<button type="button" data-reason=${reason} @click=${() => this.#give(score, reason)}>${say(`reason.${reason}`)}</button>`,
        )}
      </div>`
  }

  #thanks() {
    return html`<p class="thanks" tabindex="-1" id="ask">${tickIcon}${ratingWords(this.locale)('thanks')}</p>`
  }

  #choose(score: RatingScore) {
    this.score = score
    this.#tell({ score, reason: null })
    void this.#goOn()
  }

  #give(score: RatingScore, reason: RatingReason) {
    this.#tell({ score, reason })
    this.#finish()
  }

  readonly #finish = () => {
    this.done = true
    void this.#goOn()
  }

  /** The button that was pressed is gone: the keyboard goes on with the new words. */
  async #goOn() {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus()
  }

  #tell(detail: Rated) {
    this.dispatchEvent(new CustomEvent('rated', { detail, bubbles: true, composed: true }))
  }
}
