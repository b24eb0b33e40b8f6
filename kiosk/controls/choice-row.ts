import { html, LitElement, nothing } from 'lit'
import { customElement, property, queryAll } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { choiceRowStyles } from './choiceRowStyles.ts'

export interface Choice {
  readonly id: string
  readonly label: string
  /** A few words below the label. */
  readonly note?: string
}

/** One of a few, side by side; tells of another by `value-change` with its id. */
@customElement('choice-row')
export class ChoiceRow extends LitElement {
  static override styles = [tokenStyles, choiceRowStyles]

  @property() label = ''
  @property({ attribute: false }) options: readonly Choice[] = []
  @property() value = ''
  @queryAll('button') private buttons!: NodeListOf<HTMLButtonElement>

  protected override render() {
    const chosen = this.options.some(({ id }) => id === this.value) ? this.value : this.options[0]?.id
    return html`<div role="radiogroup" aria-label=${this.label} @keydown=${this.#press}>
      ${this.options.map(
        ({ id, label, note }) => html`<button type="button" role="radio" data-choose=${id}
          aria-checked=${id === this.value} tabindex=${id === chosen ? 0 : -1} @click=${() => this.#choose(id)}>
          <span>${label}</span>${note ? html`<small>${note}</small>` : nothing}
        </button>`,
      )}
    </div>`
  }

  #press(event: KeyboardEvent) {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    const { options } = this
    const now = options.findIndex(({ id }) => id === this.value)
    const next = (Math.max(now, 0) + way + options.length) % options.length
    this.#choose(options[next]?.id ?? this.value)
    this.buttons[next]?.focus()
  }

  #choose(id: string) {
    if (id === this.value) return
    this.value = id
    this.dispatchEvent(new CustomEvent('value-change', { detail: id, bubbles: true, composed: true }))
  }
}
