import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/poll-bars.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { answersOf } from '#content/schema/answersOf.ts'
import type { Poll } from '#content/schema/poll.ts'
import { pollWords } from '#content/strings/pollWords.ts'
import { wallWords } from './wallStyles.ts'

/** More choices than this, and the words get a little smaller. */
const FEW = 4

/** A poll beside the broadcast on the wall: the question and its bars, to be read from six metres. */
@customElement('wall-poll')
export class WallPoll extends LitElement {
  static override styles = [
    tokenStyles,
    wallWords,
    css`
      :host {
        display: flex;
        flex-direction: column;
        justify-content: center;
        gap: calc(28 * var(--u));
        padding: calc(48 * var(--u)) calc(56 * var(--u));
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
        font-size: calc(34 * var(--u));
        line-height: 1.4;
        font-variant-numeric: tabular-nums;
      }
      .kind b {
        color: var(--color-jade);
      }
      h2 {
        margin: 0;
        font: 600 calc(58 * var(--u)) / 1.3 var(--font-serif);
        overflow-wrap: anywhere;
      }
      poll-bars {
        font-size: calc(42 * var(--u));
      }
      :host([many]) poll-bars {
        font-size: calc(34 * var(--u));
      }
      :host([many]) h2 {
        font-size: calc(46 * var(--u));
      }
      .reason {
        padding-left: calc(24 * var(--u));
        border-left: calc(8 * var(--u)) solid var(--color-jade);
      }
    `,
  ]
  @property({ attribute: false }) poll!: Poll
  /** Ms until it closes by itself; null where the host does it. */
  @property({ attribute: false }) leftMs: number | null = null
  @property({ type: Boolean, reflect: true }) many = false

  protected override willUpdate() {
    this.many = this.poll.choices.length > FEW
  }

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

  #standing() {
    const say = pollWords('zh')
    const { state } = this.poll
    if (state !== 'open') return say(`state.${state}`)
    if (this.leftMs === null) return say('state.open')
    if (this.leftMs <= 0) return say('state.counting')
    return say('state.left', { seconds: Math.ceil(this.leftMs / 1000) })
  }
}
