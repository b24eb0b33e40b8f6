import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { type RoomSettings, roomSettings } from '#content/schema/room.ts'
import { roomDeskWords } from '#content/strings/roomDeskWords.ts'
import { askDesk } from './deskAct.ts'

const SLOW_SECONDS = [0, 5, 10, 30, 60, 180] as const

/** The rules of a room; each holds from the moment it is set. */
@customElement('room-rules')
export class RoomRulesForm extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 14px;
      }
      select,
      textarea {
        width: 100%;
        padding: 10px 14px;
        border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
        border-radius: 4px;
        background: var(--color-paper);
        color: inherit;
        font: 16px/1.6 var(--font-sans);
      }
      select {
        max-width: 16rem;
        min-height: 48px;
      }
      .check {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 48px;
        margin: 0;
        font-size: 16px;
        font-weight: 500;
        cursor: pointer;
      }
      .check input {
        width: 24px;
        min-height: 24px;
        height: 24px;
        margin: 0;
        accent-color: var(--color-jade);
      }
      form {
        display: grid;
        gap: 8px;
        justify-items: start;
      }
      form > :is(label, textarea) {
        margin: 0;
      }
      button {
        min-height: 48px;
      }
      p {
        font-size: 14px;
      }
    `,
  ]
  @property({ attribute: false }) settings!: RoomSettings
  @property() locale: Locale = 'zh'
  @state() private isTooLong = false

  protected override render() {
    const say = roomDeskWords(this.locale)
    const { slowSeconds, approveFirst, closed, words } = this.settings
    const named = (seconds: number) =>
      seconds === 0
        ? say('rules.slowOff')
        : seconds < 60
          ? say('rules.seconds', { seconds })
          : say('rules.minutes', { minutes: seconds / 60 })
    const choices = [...new Set<number>([...SLOW_SECONDS, slowSeconds])].sort((one, other) => one - other)
    const check = (name: 'approveFirst' | 'closed', checked: boolean) =>
      html`<label class="check"><input type="checkbox" name=${name} .checked=${checked} @change=${() => this.#set({ [name]: !checked })} />${say(`rules.${name}`)}</label>`
    return html`<div><label for="slow">${say('rules.slow')}</label>
        <select id="slow" @change=${(event: Event) => this.#set({ slowSeconds: Number((event.target as HTMLSelectElement).value) })}>${choices.map(
          (seconds) =>
            html`<option value=${seconds} .selected=${seconds === slowSeconds}>${named(seconds)}</option>`,
        )}</select></div>
      ${check('approveFirst', approveFirst)} ${check('closed', closed)}
      <form @submit=${this.#submit}>
        <label for="words">${say('rules.words')}</label>
        <textarea id="words" name="words" rows="3" aria-describedby="hint" aria-invalid=${this.isTooLong} .value=${words.join('\n')}></textarea>
        <p id="hint" class="faint">${say('rules.wordsHint')}</p>
        ${this.isTooLong ? html`<p class="fault" role="alert">${say('rules.tooLong')}</p>` : nothing}
        <button type="submit" data-act="words">${say('rules.saveWords')}</button>
      </form>`
  }

  #set(change: Partial<RoomSettings>) {
    askDesk(this, { act: 'settings', settings: { ...this.settings, ...change } })
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault()
    const written = String(new FormData(event.target as HTMLFormElement).get('words') ?? '')
    const words = [...new Set(written.split('\n').map((line) => line.trim()))].filter(Boolean)
    this.isTooLong = !roomSettings.shape.words.safeParse(words).success
    if (!this.isTooLong) this.#set({ words })
  }
}
