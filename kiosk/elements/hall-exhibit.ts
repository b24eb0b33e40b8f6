import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, Figure } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { exhibitStyles } from './exhibitStyles.ts'
import './exhibit-picture.ts'
import { screenStyles } from './screenStyles.ts'
import './speech-bubble.ts'
import { wish } from './wish.ts'

/** The words of an exhibit around its picture: title, lead, figures with unit and year, what the mascot says. */
@customElement('hall-exhibit')
export class HallExhibit extends LitElement {
  static override styles = [tokenStyles, screenStyles, exhibitStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) exhibit!: Exhibit
  /** True where the scene's controls need the picture for themselves: title and lead only. */
  @property({ type: Boolean, reflect: true }) brief = false

  protected override render() {
    const { title, lead, says, figures, picture } = this.exhibit
    const tall = this.exhibit.scene === 'cherry'
    const upright = this.locale === 'zh' && tall
    return html`
      <header class="${upright ? 'upright' : 'level'} ${this.exhibit.scene}" lang=${this.locale === 'zh' ? 'zh-CN' : 'en'}>
        <h1>${title[this.locale]}</h1>
        <p class="lead">${lead[this.locale]}</p>
      </header>
      ${
        this.brief
          ? nothing
          : html`<aside class="${tall ? 'beside' : 'below'} ${this.exhibit.scene}">
                <div class="figures">${figures.slice(0, tall ? 1 : 2).map((figure) => this.#figure(figure))}</div>
                ${picture ? html`<exhibit-picture .picture=${picture} .locale=${this.locale}></exhibit-picture>` : nothing}
              </aside>
              <speech-bubble class=${this.exhibit.scene}>${says[this.locale]}</speech-bubble>`
      }
    `
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
      <span class="source">${say('nav.sources')}</span>
    </button>`
  }
}
