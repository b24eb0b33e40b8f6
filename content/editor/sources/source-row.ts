import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { AddressState, Citation } from '../../schema/hallSources.ts'
import { type Locale, locale as locales } from '../../schema/localized.ts'
import type { Source } from '../../schema/source.ts'
import { sourceAddress } from '../../schema/sourceAddress.ts'
import { sourceWords } from '../../strings/sourceWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { partDeskStyles } from '../parts/partDeskStyles.ts'
import type { SourceFault } from './sourceFaults.ts'

/** One source: its key, its names, its address, who cites it. Tells `source-edit` with the source, or null to take it out. */
@customElement('source-row')
export class SourceRow extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    partDeskStyles,
    css`
      article {
        grid-template-columns: 150px minmax(0, 1fr) minmax(0, 1fr);
      }
      strong {
        display: block;
        font: 600 20px/1.4 var(--font-serif);
      }
      .wide {
        grid-column: 2 / -1;
        display: grid;
        gap: 4px;
      }
      .address {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
      }
      .address input {
        flex: 1;
        min-width: min(240px, 100%);
      }
      a {
        color: #1f6547;
      }
      [data-state='gone'] {
        color: var(--color-danger);
        font-weight: 600;
      }
      ul {
        margin: 0;
        padding: 0 0 0 1.2em;
        font-size: 15px;
        line-height: 1.7;
      }
      summary {
        cursor: pointer;
        min-height: 32px;
        line-height: 32px;
        font-size: 14px;
      }
      @media (max-width: 760px) {
        article {
          grid-template-columns: minmax(0, 1fr);
        }
        .wide {
          grid-column: auto;
        }
      }
    `,
  ]

  @property({ attribute: false }) source!: Source
  @property({ attribute: false }) cited: readonly Citation[] = []
  @property({ attribute: false }) faults: readonly SourceFault[] = []
  /** What its address answered, where it was asked. */
  @property({ attribute: false }) state: AddressState | undefined
  @property({ type: Boolean }) changed = false
  /** Its key may be chosen: nobody has saved it yet. */
  @property({ type: Boolean }) fresh = false
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = sourceWords(this.locale)
    const { source, faults, cited } = this
    const { key } = source
    return html`<article ?data-changed=${this.changed} data-source=${key}>
      <div>
        ${this.fresh ? html`<label>${say('key')}<input name="key" autocomplete="off" .value=${key} aria-invalid=${faults.includes('key') || faults.includes('twice')} @change=${this.#key} /></label>` : html`<strong>${key}</strong>`}
        <button type="button" data-act="remove" ?disabled=${cited.length > 0} aria-label=${say('removeNamed', { key })} @click=${() => this.#tell(null)}>${say('remove')}</button>
      </div>
      ${locales.options.map((language) => this.#name(language))}
      <div class="wide">
        ${this.#address()}
        ${faults.map((fault) => html`<small class="fault" role="alert">${say(`fault.${fault}`)}</small>`)}
        ${
          cited.length === 0
            ? html`<p>${say('uncited')}</p>`
            : html`<details><summary>${say('citedBy', { count: cited.length })}</summary><ul>${cited.map((one) => this.#citation(one))}</ul></details>`
        }
      </div>
    </article>`
  }

  #name(language: Locale) {
    const label = sourceWords(this.locale)(`name.${language}`)
    const edit = (event: Event) => {
      const typed = (event.target as HTMLTextAreaElement).value.trim()
      this.#tell({ ...this.source, name: { ...this.source.name, [language]: typed } })
    }
    return html`<label>${label}<textarea lang=${language === 'zh' ? 'zh-CN' : 'en'} name=${language} maxlength="300" .value=${this.source.name[language]} aria-invalid=${!this.source.name[language]} @change=${edit}></textarea></label>`
  }

  #address() {
    const say = sourceWords(this.locale)
    const { url = '' } = this.source
    const edit = (event: Event) => {
      const typed = (event.target as HTMLInputElement).value.trim()
      const { url: _, ...rest } = this.source
      this.#tell(typed ? { ...rest, url: typed } : rest)
    }
    const address = url ? sourceAddress(url) : undefined
    return html`<label>${say('address')}<span class="address">
        <input name="url" inputmode="url" autocomplete="off" maxlength="600" .value=${url} aria-invalid=${this.faults.includes('address')} @change=${edit} />
        ${address ? html`<a href=${address.href} target="_blank" rel="noopener noreferrer" aria-label=${say('openNamed', { key: this.source.key })}>${say('open')}</a>` : nothing}
        ${this.state ? html`<span data-state=${this.state}>${say(`state.${this.state}`)}</span>` : nothing}
      </span></label>`
  }

  #citation({ kind, id, title }: Citation) {
    const say = sourceWords(this.locale)
    if (kind === 'film') return html`<li>${say('film', { title: title[this.locale] })}</li>`
    const words = kind === 'scene' ? say('scene', { title: title[this.locale] }) : title[this.locale]
    return html`<li><a href="#exhibits/${id}">${words}</a></li>`
  }

  readonly #key = (event: Event) =>
    this.#tell({ ...this.source, key: (event.target as HTMLInputElement).value.trim() })

  #tell(detail: Source | null) {
    this.dispatchEvent(new CustomEvent('source-edit', { detail }))
  }
}
