import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { nameOf } from '#content/room/authorOf.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { DeskMessage } from '#content/schema/room.ts'
import { roomDeskWords } from '#content/strings/roomDeskWords.ts'
import { askDesk } from './deskAct.ts'
import { whyWords } from './whyWords.ts'

const VERDICTS: Readonly<Record<string, 'shown' | 'refused'>> = { a: 'shown', r: 'refused' }
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** What waits for a host, the oldest first; worked through from the keyboard. */
@customElement('held-queue')
export class HeldQueue extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      ol {
        display: grid;
        gap: 8px;
        max-height: 26rem;
        margin: 0;
        padding: 4px;
        overflow-y: auto;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 4px 16px;
        align-items: center;
        padding: 10px 14px;
        border-left: 4px solid var(--color-osmanthus);
        border-radius: 4px;
        background: color-mix(in srgb, var(--color-osmanthus) 12%, transparent);
        overflow-wrap: anywhere;
      }
      li p {
        font-size: 14px;
      }
      .choices {
        display: flex;
        gap: 8px;
      }
      button {
        min-height: 48px;
        padding: 0 14px;
        white-space: nowrap;
      }
      kbd {
        padding: 0 6px;
        border: 1px solid currentColor;
        border-radius: 3px;
        font: 600 12px/1.4 var(--font-sans);
        opacity: 0.8;
      }
      @media (pointer: coarse) {
        kbd {
          display: none;
        }
      }
      @media (max-width: 40rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]
  @property({ attribute: false }) held: readonly DeskMessage[] = []
  @property() locale: Locale = 'zh'
  @state() private place = 0
  /** A message was judged here: the next one gets the focus. */
  #goesOn = false

  protected override willUpdate() {
    this.place = Math.max(0, Math.min(this.place, this.held.length - 1))
  }

  protected override render() {
    const say = roomDeskWords(this.locale)
    if (this.held.length === 0) return html`<p class="faint" data-queue="0">${say('queue.empty')}</p>`
    return html`<p class="faint">${say('queue.keys')}</p>
      <ol data-queue=${this.held.length} @keydown=${this.#key}>${repeat(
        this.held,
        ({ id }) => id,
        (message, place) => this.#item(message, place),
      )}</ol>`
  }

  #item(message: DeskMessage, place: number) {
    const say = roomDeskWords(this.locale)
    const [name, why] = [nameOf(message.author, this.locale), whyWords(message, this.locale)]
    return html`<li tabindex=${place === this.place ? 0 : -1} aria-label=${say('queue.label', { name, text: message.text, why })}
        @focus=${() => (this.place = place)}>
      <div><b>${message.text}</b><p class="faint">${name} · ${why}</p></div>
      <div class="choices">
        <button type="button" class="primary" data-act="approve" @click=${() => this.#judge(message, 'shown')}>${say('queue.approve')} <kbd aria-hidden="true">A</kbd></button>
        <button type="button" class="grave" data-act="refuse" @click=${() => this.#judge(message, 'refused')}>${say('queue.refuse')} <kbd aria-hidden="true">R</kbd></button>
      </div>
    </li>`
  }

  protected override updated(changed: Map<string, unknown>) {
    if (!changed.has('held') || !this.#goesOn) return
    this.#goesOn = false
    this.#focus()
  }

  #focus() {
    this.renderRoot.querySelectorAll<HTMLElement>('li')[this.place]?.focus()
  }

  readonly #key = async (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    const [verdict, step] = [VERDICTS[event.key.toLowerCase()], STEPS[event.key]]
    const message = this.held[this.place]
    if (verdict && message) this.#judge(message, verdict)
    else if (step) {
      event.preventDefault()
      this.place = Math.max(0, Math.min(this.place + step, this.held.length - 1))
      await this.updateComplete
      this.#focus()
    }
  }

  #judge(message: DeskMessage, standing: 'shown' | 'refused') {
    this.#goesOn = true
    askDesk(this, { act: 'judge', message, standing })
  }
}
