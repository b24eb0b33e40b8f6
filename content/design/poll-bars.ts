import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Locale } from '../schema/localized.ts'
import { pollWords } from '../strings/pollWords.ts'
import { pollShares } from './pollShares.ts'
import { tokenStyles } from './tokenStyles.ts'

const tick = svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" /></svg>`

/**
 * How many chose what: a bar, a count and a per cent for each choice. Everything is measured in the size of its own type,
 * so that a phone and a wall draw the same.
 */
@customElement('poll-bars')
export class PollBars extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        line-height: 1.35;
      }
      ul {
        display: grid;
        gap: 0.8em;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        gap: 0.25em 1em;
      }
      .words {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0.2em 0.5em;
        overflow-wrap: anywhere;
      }
      .tag {
        display: inline-flex;
        align-items: center;
        gap: 0.25em;
        padding: 0 0.5em;
        border: 1px solid currentColor;
        border-radius: 1em;
        font-size: 0.8em;
        font-weight: 600;
        white-space: nowrap;
      }
      .tag svg {
        width: 0.9em;
        height: 0.9em;
      }
      .right {
        border-color: var(--color-jade);
        background: var(--color-jade);
        color: var(--color-white);
      }
      .said {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .said b {
        display: inline-block;
        min-width: 2.6em;
        margin-left: 0.5em;
        text-align: right;
        font: 500 1.3em/1 var(--font-serif);
      }
      .bar {
        grid-column: 1 / -1;
        height: 0.7em;
        overflow: hidden;
        border-radius: 0.35em;
        background: var(--color-mist);
      }
      .bar i {
        display: block;
        height: 100%;
        border-radius: inherit;
        background: var(--color-jade);
        transition: width var(--panel-time) var(--ease);
      }
      [data-known] li:not([data-right]) .bar i {
        background: var(--color-water);
      }
    `,
  ]
  @property({ attribute: false }) choices: readonly string[] = []
  @property({ attribute: false }) counts: readonly number[] = []
  /** The place of the right choice, once it is known. */
  @property({ attribute: false }) right: number | null = null
  /** The place of this viewer's own choice. */
  @property({ attribute: false }) mine: number | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const shares = pollShares(this.counts)
    return html`<ul ?data-known=${this.right !== null}>${this.choices.map((words, place) => this.#choice(words, place, shares[place] ?? 0))}</ul>`
  }

  #choice(words: string, place: number, share: number) {
    const say = pollWords(this.locale)
    const right = place === this.right
    const mine = place === this.mine
    return html`<li ?data-right=${right} ?data-mine=${mine} data-share=${share}>
      <span class="words"><span>${words}</span>${right ? html`<span class="tag right">${tick}${say('right')}</span>` : nothing}${mine ? html`<span class="tag">${say('mine')}</span>` : nothing}</span>
      <span class="said">${say('votes', { count: this.counts[place] ?? 0 })} <b>${share}%</b></span>
      <span class="bar" aria-hidden="true"><i .style=${`width:${share}%`}></i></span>
    </li>`
  }
}
