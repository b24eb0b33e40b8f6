import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import { keyed } from 'lit/directives/keyed.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneWords } from '#content/scene/scene.ts'
import type { Exhibit, Figure } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { exhibitStyles } from './exhibitStyles.ts'
import './exhibit-picture.ts'
import { screenStyles } from './screenStyles.ts'
import './speech-bubble.ts'
import { wish } from './wish.ts'

/** Figures give way in steps: first the word for their sources, then the second of them, then all. */
const ALL_GONE = 3
/** What a row of words takes of the height, at most. */
const ROW = 0.12

/** The words of an exhibit around its picture: title, lead, figures with unit and year, what the mascot says. */
@customElement('hall-exhibit')
export class HallExhibit extends LitElement {
  static override styles = [tokenStyles, screenStyles, exhibitStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) exhibit!: Exhibit
  /** What the mascot says now; the exhibit's opening words where there is nothing else. */
  @property({ attribute: false }) said: string | undefined
  /** True where the scene's controls need the picture for themselves: title and lead only. */
  @property({ type: Boolean, reflect: true }) brief = false
  @property({ attribute: false }) words: SceneWords = {}
  /** Where the panel with the controls lies on the screen, in px. */
  @property({ attribute: false }) panel: DOMRect | undefined
  /** True where the words of the picture stand in a row above the panel. */
  @property({ type: Boolean }) reach = false
  @state() private crowd = 0
  @query('aside') private aside!: HTMLElement | null

  protected override render() {
    const { title, lead, says, figures, picture } = this.exhibit
    const { words } = this
    const alone = words.title === 'upright'
    const classes = {
      words: true,
      upright: alone && this.locale === 'zh',
      beside: alone,
      short: words.shortLead ?? false,
      right: words.wideSubject === 'left',
      corner: words.wideFigures === 'corner',
      paper: words.paper ?? false,
    }
    const shown = figures.slice(0, alone || this.crowd > 1 ? 1 : 2)
    return html`
      <div class=${classMap(classes)} lang=${this.locale === 'zh' ? 'zh-CN' : 'en'}>
        <header>
          <h1>${title[this.locale]}</h1>
          <p class="lead">${lead[this.locale]}</p>
        </header>
        ${
          this.brief || this.crowd >= ALL_GONE
            ? nothing
            : html`<aside>
                <div class="figures">${shown.map((figure) => this.#figure(figure))}</div>
                ${picture ? html`<exhibit-picture .picture=${picture} .locale=${this.locale}></exhibit-picture>` : nothing}
              </aside>`
        }
      </div>
      ${this.brief ? nothing : html`${keyed(this.said, html`<speech-bubble class=${words.wideBubble ?? 'corner'}>${this.said ?? says[this.locale]}</speech-bubble>`)}`}
    `
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('exhibit') || changed.has('locale') || changed.has('panel') || changed.has('reach'))
      this.crowd = 0
    const top = this.panel && this.panel.top - this.getBoundingClientRect().top
    if (top === undefined) this.style.removeProperty('--panel-top')
    else this.style.setProperty('--panel-top', `${top}px`)
  }

  protected override updated() {
    const { aside, panel } = this
    if (!aside || !panel || this.crowd >= ALL_GONE) return
    const { bottom, left, right } = aside.getBoundingClientRect()
    const foot = panel.top - (this.reach ? this.clientHeight * ROW : 0)
    if (bottom > foot && left < panel.right && right > panel.left) this.crowd += 1
  }

  #figure({ value, unit, label, year, sources }: Figure) {
    const say = kioskWords(this.locale)
    return html`<button
      type="button"
      class="figure"
      data-figure
      @click=${() => wish(this, { type: 'sources', keys: sources })}
    >
      <span class="value">${value}<small>${unit[this.locale]}</small></span>
      <span class="label">${label[this.locale]}${year ? html`<br />${say('figure.year', { year })}` : nothing}</span>
      ${this.crowd > 0 ? nothing : html`<span class="source">${say('nav.sources')}</span>`}
    </button>`
  }
}
