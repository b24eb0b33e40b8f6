import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/poll-bars.ts'
import type { PollBars } from '#content/design/poll-bars.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { answersOf } from '#content/schema/answersOf.ts'
import type { Poll } from '#content/schema/poll.ts'
import { pollWords } from '#content/strings/pollWords.ts'

/** Tried from the largest: the words of the longest poll still have to be there, whole. */
const SIZES = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const

/** A poll beside the broadcast on the wall: the question and its bars, to be read from six metres. */
@customElement('wall-poll')
export class WallPoll extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        --s: calc(var(--u) * var(--fit, 1));
        display: flex;
        flex-direction: column;
        justify-content: safe center;
        gap: calc(28 * var(--s));
        padding: calc(40 * var(--u)) calc(56 * var(--u));
        overflow: hidden;
        background: var(--color-paper);
        animation: appear var(--season-time) var(--ease) both;
      }
      @keyframes appear {
        from {
          opacity: 0;
        }
      }
      p {
        margin: 0;
        font-size: calc(34 * var(--s));
        line-height: 1.4;
        font-variant-numeric: tabular-nums;
      }
      .kind b {
        color: var(--color-jade);
      }
      h2 {
        margin: 0;
        font: 600 calc(58 * var(--s)) / 1.3 var(--font-serif);
        text-wrap: balance;
        overflow-wrap: anywhere;
      }
      poll-bars {
        font-size: calc(42 * var(--s));
      }
      .reason {
        padding-left: calc(24 * var(--s));
        border-left: calc(8 * var(--s)) solid var(--color-jade);
      }
      /* The Chinese typefaces draw the apostrophe a full square wide. */
      :lang(en) {
        font-feature-settings: 'palt';
      }
    `,
  ]
  @property({ attribute: false }) poll!: Poll
  /** Ms until it closes by itself; null where the host does it. */
  @property({ attribute: false }) leftMs: number | null = null
  #fitted = ''

  protected override render() {
    const say = pollWords('zh')
    const { kind, question, choices, counts, right, reason, state } = this.poll
    const total = answersOf(counts)
    return html`<p class="kind" data-state=${state}><b>${say(`kind.${kind}`)}</b> <span lang="en">${pollWords('en')(`kind.${kind}`)}</span> · ${this.#standing()}</p>
      <h2>${question}</h2>
      <poll-bars .choices=${choices} .counts=${counts} .right=${right}></poll-bars>
      ${right !== null && reason ? html`<p class="reason">${reason}</p>` : nothing}
      <p>${total === 0 ? say('total.none') : say('total.some', { count: total })}</p>`
  }

  protected override updated() {
    const words = `${this.poll.id} ${this.poll.state} ${innerWidth} ${innerHeight}`
    if (words === this.#fitted) return
    this.#fitted = words
    void this.#fit()
  }

  async #fit() {
    await this.renderRoot.querySelector<PollBars>('poll-bars')?.updateComplete
    for (const size of SIZES) {
      this.style.setProperty('--fit', String(size))
      if (this.scrollHeight <= this.clientHeight) return
    }
  }

  #standing() {
    const say = pollWords('zh')
    const { state } = this.poll
    if (state !== 'open') return say(`state.${state}`)
    if (this.leftMs === null) return say('state.open')
    if (this.leftMs <= 0) return say('state.counting')
    return say('state.left', { seconds: Math.ceil(this.leftMs / 1000) })
  }
}
