import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { nameOf } from '#content/room/authorOf.ts'
import type { Locale } from '#content/schema/localized.ts'
import { type DeskMessage, standing } from '#content/schema/room.ts'
import { roomDeskWords } from '#content/strings/roomDeskWords.ts'
import { askDesk } from './deskAct.ts'
import { sayMoment, whyWords } from './whyWords.ts'

type Which = 'all' | DeskMessage['standing']

/** What was written last, of every standing, and what a host can do about each. */
@customElement('said-list')
export class SaidList extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      .filter {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
      }
      .filter > div {
        flex: 1 1 12rem;
      }
      select {
        width: 100%;
        min-height: 48px;
        padding: 10px 14px;
        border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
        border-radius: 4px;
        background: var(--color-paper);
        color: inherit;
        font: 16px/1.6 var(--font-sans);
      }
      ul {
        max-height: 30rem;
        margin: 0;
        padding: 4px;
        overflow-y: auto;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 16px;
        align-items: center;
        padding: 8px 0;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      li p {
        font-size: 14px;
      }
      [data-standing='refused'] b,
      [data-standing='removed'] b {
        font-weight: 400;
        text-decoration: line-through;
        text-decoration-color: var(--color-danger);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .acts button {
        min-height: 48px;
        padding: 0 12px;
        font-size: 14px;
      }
      @media (max-width: 48rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]
  @property({ attribute: false }) messages: readonly DeskMessage[] = []
  @property() locale: Locale = 'zh'
  @state() private which: Which = 'all'
  @state() private sought = ''

  protected override render() {
    const say = roomDeskWords(this.locale)
    const found = this.messages.filter((message) => this.#isWanted(message))
    return html`<div class="filter">
        <div><label for="which">${say('log.which')}</label>
          <select id="which" @change=${this.#choose}>${(['all', ...standing.options] as const).map(
            (one) =>
              html`<option value=${one} ?selected=${one === this.which}>${say(`standing.${one}`)}</option>`,
          )}</select></div>
        <div><label for="find">${say('log.find')}</label>
          <input id="find" type="search" placeholder=${say('log.findHint')} .value=${this.sought} @input=${this.#seek} /></div>
      </div>
      ${found.length === 0 ? html`<p class="faint">${say(this.messages.length === 0 ? 'log.empty' : 'log.none')}</p>` : nothing}
      <ul tabindex=${found.length > 0 ? 0 : nothing} aria-label=${say('log.title')}>${repeat(
        found,
        ({ id }) => id,
        (message) => this.#item(message),
      )}</ul>`
  }

  #item(message: DeskMessage) {
    const say = roomDeskWords(this.locale)
    const { text, author, at, reason, judgedBy } = message
    const name = nameOf(author, this.locale)
    const words = say(`standing.${message.standing}`)
    const on = (act: 'log.remove' | 'log.show' | 'log.mute' | 'log.ban', what: string) =>
      say('actOn', { act: say(act), what })
    const stands = judgedBy ? say('log.judged', { standing: words, by: judgedBy }) : words
    return html`<li data-standing=${message.standing} data-message=${message.id}>
      <div><b>${text}</b>
        <p class="faint"><time datetime=${at}>${sayMoment(at, this.locale)}</time> · ${name} · ${stands}${reason === 'none' ? nothing : ` · ${whyWords(message, this.locale)}`}</p></div>
      <div class="acts">
        ${
          message.standing === 'shown'
            ? html`<button type="button" data-act="remove" aria-label=${on('log.remove', text)} @click=${() => askDesk(this, { act: 'judge', message, standing: 'removed' })}>${say('log.remove')}</button>`
            : html`<button type="button" data-act="show" aria-label=${on('log.show', text)} @click=${() => askDesk(this, { act: 'judge', message, standing: 'shown' })}>${say('log.show')}</button>`
        }
        <button type="button" data-act="mute" aria-label=${on('log.mute', name)} @click=${() => askDesk(this, { act: 'mute', message })}>${say('log.mute')}</button>
        <button type="button" class="grave" data-act="ban" aria-label=${on('log.ban', name)} @click=${() => askDesk(this, { act: 'ban', message })}>${say('log.ban')}</button>
      </div>
    </li>`
  }

  #isWanted({ standing: stands, text, author }: DeskMessage): boolean {
    if (this.which !== 'all' && stands !== this.which) return false
    const words = `${text} ${nameOf(author, this.locale)}`.toLowerCase()
    return words.includes(this.sought.trim().toLowerCase())
  }

  readonly #choose = (event: Event) => {
    this.which = (event.target as HTMLSelectElement).value as Which
  }

  readonly #seek = (event: Event) => {
    this.sought = (event.target as HTMLInputElement).value
  }
}
