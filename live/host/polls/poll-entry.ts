import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '#content/design/poll-bars.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { HostedPoll } from '#content/schema/poll.ts'
import { askDeskWords } from '#content/strings/askDeskWords.ts'

export type PollAct = 'open' | 'closed' | 'revealed' | 'wall' | 'edit' | 'delete'

/** One poll on the host's desk, with what may be done with it. Tells `poll-act` with `detail.act` and `detail.poll`. */
@customElement('poll-entry')
export class PollEntry extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        width: 100%;
        padding: 6px 0;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        font-size: 14px;
        font-variant-numeric: tabular-nums;
      }
      .head b {
        color: var(--faint);
      }
      [data-state='open'] b {
        color: var(--color-danger);
      }
      .asked {
        font: 600 18px/1.5 var(--font-serif);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 10px;
      }
      button {
        min-height: 48px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 48px;
        margin: 0 8px 0 0;
      }
      [type='checkbox'] {
        width: 24px;
        min-height: 24px;
        margin: 0;
        accent-color: var(--color-jade);
      }
    `,
  ]
  @property({ attribute: false }) poll!: HostedPoll
  /** Whether it may be launched now: the broadcast is on air and nothing else is open. */
  @property({ type: Boolean }) launchable = false
  /** Whether the broadcast is over: no wall shows it any more. */
  @property({ type: Boolean }) ended = false
  @property({ type: Boolean }) busy = false
  /** Ms until it closes by itself. */
  @property({ attribute: false }) leftMs: number | null = null
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = askDeskWords(this.locale)
    const { poll, leftMs } = this
    const left = poll.state === 'open' && leftMs !== null && leftMs > 0 ? Math.ceil(leftMs / 1000) : undefined
    return html`<div class="head" data-state=${poll.state}><b>${say(`state.${poll.state}`)}</b><span>${say(`start.${poll.kind}`)}</span>${left === undefined ? nothing : html`<span role="timer">${say('poll.left', { seconds: left })}</span>`}</div>
      <p class="asked">${poll.question}</p>
      ${
        poll.state === 'draft'
          ? html`<p class="faint">${poll.choices.join(' / ')}</p>`
          : html`<poll-bars .choices=${poll.choices} .counts=${poll.counts} .right=${poll.state === 'revealed' ? poll.right : null} .locale=${this.locale}></poll-bars>`
      }
      ${poll.right === null ? nothing : html`<p class="faint">${say('poll.answer', { choice: poll.choices[poll.right] ?? '', reason: poll.reason ?? '' })}</p>`}
      <div class="row">${this.#acts()}</div>`
  }

  #acts() {
    const say = askDeskWords(this.locale)
    const { state, kind, question, onWall } = this.poll
    const act = (name: PollAct, words: string, label: string, main = false, disabled = false) =>
      html`<button type="button" data-act=${name} class=${main ? 'primary' : ''} aria-label=${label} ?disabled=${this.busy || disabled} @click=${() => this.#tell(name)}>${words}</button>`
    const wall = this.ended
      ? nothing
      : html`<label><input type="checkbox" data-act="wall" .checked=${onWall} ?disabled=${this.busy} @change=${() => this.#tell('wall')} />${say('poll.onWall')}</label>`
    if (state === 'draft')
      return html`${act('open', say('poll.launch'), say('poll.launchOne', { question }), true, !this.launchable)}
        ${act('edit', say('poll.edit'), say('poll.editOne', { question }))} ${act('delete', say('poll.delete'), say('poll.deleteOne', { question }))} ${wall}`
    const reveal = kind === 'quiz' && state !== 'revealed'
    return html`${state === 'open' ? act('closed', say('poll.close'), `${say('poll.close')} · ${question}`, true) : nothing}
      ${reveal ? act('revealed', say('poll.reveal'), `${say('poll.reveal')} · ${question}`, state === 'closed') : nothing} ${wall}`
  }

  #tell(act: PollAct) {
    const detail = { act, poll: this.poll }
    this.dispatchEvent(new CustomEvent('poll-act', { detail, bubbles: true, composed: true }))
  }
}
