import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Locale } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { editorStyles } from '../editorStyles.ts'

/** What is to become of a list. */
export type ListChange =
  | { readonly do: 'add' }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly from: number; readonly to: number }

/** Longer lists are closed at first: nobody reads a hundred open forms. */
const OPEN_UP_TO = 12

/**
 * The parts of a list one below the other: to open, to add, to take out, to move by hand or by keys. Tells of each wish
 * by `list-change`; what a part looks like inside is said by `view`.
 */
@customElement('form-list')
export class FormList extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 10px;
      }
      li {
        border-radius: 14px;
        background: color-mix(in srgb, var(--color-white) 66%, transparent);
      }
      li[data-over] {
        box-shadow: 0 -3px 0 var(--color-jade);
      }
      .bar {
        display: flex;
        align-items: center;
        gap: 4px;
        padding: 4px 8px 4px 4px;
      }
      .bar button {
        min-width: 40px;
        min-height: 40px;
        padding: 0 8px;
        border-color: transparent;
        color: var(--color-ink);
      }
      .bar button:disabled {
        border-color: transparent;
        opacity: 0.4;
      }
      .title {
        flex: 1;
        min-width: 0;
        text-align: left;
        font: 600 16px/1.4 var(--font-serif);
      }
      .title span {
        font: 400 14px/1.4 var(--font-sans);
        margin-left: 8px;
      }
      .grip {
        cursor: grab;
        touch-action: none;
      }
      .inside {
        display: grid;
        gap: 14px;
        padding: 4px 16px 18px;
      }
      .plain .bar {
        padding: 0;
      }
      .plain li {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: start;
        gap: 6px;
        background: none;
      }
      .plain .inside {
        padding: 0;
      }
      svg {
        width: 18px;
        height: 18px;
        fill: none;
        stroke: currentcolor;
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
        vertical-align: middle;
      }
      .more {
        margin-top: 10px;
      }
      .hidden {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    `,
  ]

  /** What each part is called: its number, and what it says. */
  @property({ attribute: false }) parts: readonly { readonly name: string; readonly says: string }[] = []
  @property({ attribute: false }) view!: (index: number) => TemplateResult | typeof nothing
  @property({ attribute: 'add-words' }) addWords = ''
  @property({ type: Number }) least = 0
  @property({ type: Number }) most = Number.POSITIVE_INFINITY
  @property() locale: Locale = 'zh'
  /** Short parts stand open, without a title of their own. */
  @property({ type: Boolean }) plain = false
  @property() path = ''
  @state() private shut: ReadonlySet<number> | undefined
  @state() private dragged: number | undefined
  @state() private over: number | undefined
  @state() private told = ''

  protected override render() {
    const { parts, plain } = this
    return html`<ol class=${plain ? 'plain' : ''}>
        ${parts.map((_, index) => this.#part(index))}
      </ol>
      ${
        parts.length < this.most
          ? html`<button type="button" class="more" data-add=${this.path} @click=${() => this.#tell({ do: 'add' })}>＋ ${this.addWords}</button>`
          : nothing
      }
      <p class="hidden" role="status">${this.told}</p>`
  }

  #isShut(index: number) {
    return this.shut ? this.shut.has(index) : !this.plain && this.parts.length > OPEN_UP_TO
  }

  #part(index: number) {
    const { name, says } = this.parts[index] ?? { name: '', says: '' }
    const shut = this.#isShut(index)
    const inside = html`<div class="inside">${shut ? nothing : this.view(index)}</div>`
    const bar = html`<div class="bar">
      ${
        this.plain
          ? nothing
          : html`<button type="button" class="grip" draggable="true" aria-label=${this.#say('drag', index)} @keydown=${(event: KeyboardEvent) => this.#key(event, index)} @dragstart=${(event: DragEvent) => this.#lift(event, index)} @dragend=${this.#drop}>
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" stroke-width="3" /></svg>
              </button>
              <button type="button" class="title" aria-expanded=${!shut} @click=${() => this.#toggle(index)}>${name}<span>${says}</span></button>`
      }
      ${this.#act('earlier', index, index === 0, 'M12 19V5M6 11l6-6 6 6')}
      ${this.#act('later', index, index === this.parts.length - 1, 'M12 5v14M6 13l6 6 6-6')}
      ${this.#act('removeOne', index, this.parts.length <= this.least, 'M6 6l12 12M18 6L6 18')}
    </div>`
    return html`<li data-part=${index} ?data-over=${this.over === index && this.dragged !== undefined} @dragover=${(event: DragEvent) => this.#hover(event, index)}>
      ${this.plain ? html`${inside}${bar}` : html`${bar}${inside}`}
    </li>`
  }

  #say(what: 'drag' | 'earlier' | 'later' | 'removeOne', index: number) {
    const { name, says } = this.parts[index] ?? { name: '', says: '' }
    return formWords(this.locale)(`list.${what}`, { name: says ? `${name} ${says}` : name })
  }

  #act(what: 'earlier' | 'later' | 'removeOne', index: number, off: boolean, drawn: string) {
    const act = () =>
      what === 'removeOne'
        ? this.#tell({ do: 'remove', at: index })
        : this.#move(index, index + (what === 'earlier' ? -1 : 1))
    return html`<button type="button" data-list=${what} aria-label=${this.#say(what, index)} ?disabled=${off} @click=${act}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${drawn} /></svg>
    </button>`
  }

  #toggle(index: number) {
    const shut = new Set([...this.parts.keys()].filter((one) => this.#isShut(one)))
    if (!shut.delete(index)) shut.add(index)
    this.shut = shut
  }

  #key(event: KeyboardEvent, index: number) {
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    this.#move(index, index + way)
  }

  #move(from: number, to: number) {
    if (to < 0 || to >= this.parts.length || to === from) return
    const { name = '', says = '' } = this.parts[from] ?? {}
    this.told = formWords(this.locale)('list.moved', {
      name: says || name,
      place: to + 1,
      count: this.parts.length,
    })
    this.#tell({ do: 'move', from, to })
    // The hand stays on what it moves.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-part="${to}"] .grip`)?.focus(),
    )
  }

  #lift(event: DragEvent, index: number) {
    this.dragged = index
    event.dataTransfer?.setData('text/plain', String(index))
  }

  #hover(event: DragEvent, index: number) {
    if (this.dragged === undefined) return
    event.preventDefault()
    this.over = index
  }

  readonly #drop = () => {
    const { dragged, over } = this
    this.dragged = undefined
    this.over = undefined
    if (dragged !== undefined && over !== undefined) this.#move(dragged, over)
  }

  #tell(detail: ListChange) {
    this.dispatchEvent(new CustomEvent('list-change', { detail }))
  }
}
