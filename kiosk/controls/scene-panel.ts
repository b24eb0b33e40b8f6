import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Panel } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { Listening } from '../narration/listening.ts'
import { narrationStyles } from '../narration/narrationStyles.ts'
import { controlsStyles } from './controlsStyles.ts'
import { sayPapers } from './sayPapers.ts'
import { scenePanelStyles } from './scenePanelStyles.ts'

/**
 * The sheet of paper in the lower half: a story step in two layers, live figures beside it (slot `figures`), more
 * words below it (slot `words`) and the scene's controls. It stands on its foot and grows upward with what it holds.
 */
@customElement('scene-panel')
export class ScenePanel extends LitElement {
  static override styles = [tokenStyles, controlsStyles, scenePanelStyles, narrationStyles]

  @property({ attribute: false }) panel: Panel | undefined
  @property() locale: Locale = 'zh'
  /** Says beside the title that the figures are a teaching estimate. */
  @property({ type: Boolean }) estimate = false
  /** A short word beside the title, such as what is only illustrative. */
  @property() note = ''
  /** Sources of words and figures that the scene adds to the panel's own. */
  @property({ attribute: false }) sources: readonly string[] = []
  /** On a wide picture it lies along the whole foot, words at the left and controls at the right. */
  @property({ type: Boolean, reflect: true }) wide = false
  @state() private deep = false
  @query('.paper') private paper!: HTMLElement
  @query('slot:not([name])') private held!: HTMLSlotElement
  readonly #listening = new Listening(this)
  readonly #size = new ResizeObserver(() => this.#lie())

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#size.disconnect()
  }

  protected override updated() {
    this.#size.observe(this.paper)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.lang = this.locale === 'zh' ? 'zh-CN' : 'en'
    if (changed.has('panel') && changed.get('panel')?.id !== this.panel?.id) this.deep = false
    const { panel, locale } = this
    this.#listening.attend({ panel, layer: this.deep && panel?.more ? 'more' : 'text', locale })
  }

  protected override render() {
    const { panel, locale } = this
    const say = controlsWords(locale)
    const title = panel?.title[locale] ?? ''
    const note = [this.estimate ? say('estimate') : '', this.note].filter(Boolean).join(' · ')
    const words = this.deep && panel?.more ? panel.more : panel?.text
    return html`<section class="paper">
      <header>
        <h2>${title}</h2>
        ${note ? html`<span class="note">${note}</span>` : nothing}
        ${this.#listening.button()}
        ${
          panel?.more
            ? html`<button type="button" class="quiet more" data-panel="more" aria-expanded=${this.deep}
                aria-label=${this.deep ? nothing : say('moreOf', { title })} @click=${this.#turn}>
                ${say(this.deep ? 'back' : 'more')}<i aria-hidden="true"></i>
              </button>`
            : nothing
        }
        <button type="button" class="quiet" data-panel="sources" aria-label=${say('sourcesOf', { title })} @click=${this.#showSources}>
          ${say('sources')}
        </button>
      </header>
      <div class="told">
        <div class="words" aria-live="polite"><p class=${this.deep ? 'deep' : 'first'}>${this.#listening.words(words?.[locale])}</p><slot name="words"></slot></div>
        <slot name="figures" @slotchange=${this.#mind}></slot>
      </div>
      <div class="controls"><slot @slotchange=${this.#hold}></slot></div>
    </section>`
  }

  /** Words leave figures room only where there are any. */
  #mind(event: Event) {
    const filled = (event.target as HTMLSlotElement).assignedElements().length > 0
    this.toggleAttribute('figured', filled)
  }

  #hold() {
    for (const control of this.held.assignedElements()) this.#size.observe(control)
  }

  #lie() {
    const paper = this.paper.getBoundingClientRect()
    const apart = this.held
      .assignedElements()
      .map((control) => control.getBoundingClientRect())
      .filter(({ left, width }) => width > 0 && left >= paper.right)
    sayPapers(this, [paper, ...apart])
  }

  #turn() {
    this.deep = !this.deep
  }

  #showSources() {
    const keys = [...new Set([...(this.panel?.sources ?? []), ...this.sources])]
    this.dispatchEvent(new CustomEvent('show-sources', { detail: keys, bubbles: true, composed: true }))
  }
}
