import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { cleanMessage, visibleLength } from '#content/room/cleanMessage.ts'
import type { Locale } from '#content/schema/localized.ts'
import { MESSAGE_CHARACTERS, type RoomSaid } from '#content/schema/room.ts'
import { roomWords } from '#content/strings/roomWords.ts'

/** Where a viewer writes. What became of it is said below; what was not taken stays in the field. */
@customElement('room-write')
export class RoomWrite extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }
      label {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .field {
        position: relative;
      }
      input {
        padding-right: 62px;
        background: var(--color-white);
      }
      .count {
        position: absolute;
        inset: 0 12px 0 auto;
        display: grid;
        align-items: center;
        color: var(--faint);
        font-size: 13px;
        font-variant-numeric: tabular-nums;
        pointer-events: none;
      }
      .count[data-over] {
        color: var(--color-danger);
        font-weight: 600;
      }
      button {
        min-height: 48px;
      }
      .told {
        min-height: 1.5em;
        margin-top: 4px;
        font-size: 14px;
        line-height: 1.5;
      }
    `,
  ]
  @property({ attribute: false }) send!: (text: string) => Promise<RoomSaid>
  /** False until the room has answered. */
  @property({ type: Boolean }) joined = false
  @property({ type: Boolean }) closed = false
  @property() locale: Locale = 'zh'
  @state() private text = ''
  @state() private sending = false
  @state() private told: 'held' | Problem | undefined
  @query('input') private readonly input!: HTMLInputElement | null

  protected override render() {
    const say = roomWords(this.locale)
    if (this.closed) return html`<p class="faint" role="status">${say('write.closed')}</p>`
    const count = this.#count()
    const isOver = count > MESSAGE_CHARACTERS
    const { told } = this
    const fault = told instanceof Problem ? problemWords(told.code, this.locale, told.detail) : ''
    return html`<form @submit=${this.#submit}>
        <div class="field">
          <label for="text">${say('write.label')}</label>
          <input id="text" type="text" autocomplete="off" enterkeyhint="send" placeholder=${say('write.hint')} aria-describedby="told"
            aria-invalid=${isOver || fault !== ''} .value=${this.text} @input=${this.#typed} />
          <span class="count" ?data-over=${isOver} aria-hidden="true">${say('write.count', { count, most: MESSAGE_CHARACTERS })}</span>
        </div>
        <button type="submit" class="primary" ?disabled=${!this.joined || this.sending || count === 0 || isOver}>${say(this.sending ? 'write.sending' : 'write.send')}</button>
      </form>
      <p id="told" class="told ${fault || isOver ? 'fault' : 'faint'}" role="status" data-code=${told instanceof Problem ? told.code : nothing}>${
        isOver
          ? say('write.counted', { count, most: MESSAGE_CHARACTERS })
          : fault || (told === 'held' ? say('write.held') : this.joined ? nothing : say('joining'))
      }</p>`
  }

  #count = () => visibleLength(cleanMessage(this.text) ?? this.text)

  readonly #typed = (event: Event) => {
    this.text = (event.target as HTMLInputElement).value
    this.told = undefined
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const count = this.#count()
    if (this.sending || count === 0 || count > MESSAGE_CHARACTERS) return
    this.sending = true
    try {
      const { standing } = await this.send(this.text)
      this.text = ''
      this.told = standing === 'held' ? 'held' : undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.told = error
    } finally {
      this.sending = false
      this.input?.focus()
    }
  }
}
