import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type Locale, type Localized, locale as locales } from '../../schema/localized.ts'
import { lengthOf, PANEL_LENGTH } from '../../schema/panelLength.ts'
import { hintIn, isToWrite, toWrite } from '../../schema/unfinished.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { formWords } from '../../strings/formWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { asTyped } from './asTyped.ts'
import { formStyles } from './formStyles.ts'

/**
 * A text in both languages, side by side. Tells of each change by `value-change` with the new text, or with undefined
 * where nothing need be written and nothing is. What is emptied otherwise goes back to being a hint.
 */
@customElement('localized-field')
export class LocalizedField extends LitElement {
  static override styles = [tokenStyles, editorStyles, formStyles]

  @property({ attribute: false }) value: Partial<Localized> | undefined
  @property() name = ''
  /** The same name in both languages, as a hint where nothing is written. */
  @property({ attribute: false }) names: Localized = { zh: '', en: '' }
  @property() locale: Locale = 'zh'
  /** Lines of text rather than one. */
  @property({ type: Boolean }) long = false
  /** True where a length is advised, as of a panel. */
  @property({ type: Boolean }) advised = false
  @property({ type: Boolean }) optional = false
  /** The most characters, where there is such a limit. */
  @property({ attribute: false }) most: Record<Locale, number> | undefined
  /** What is wrong, by language. */
  @property({ attribute: false }) faults: Partial<Record<Locale, string>> = {}
  /** What is written when the field is emptied: true leaves nothing rather than a hint. */
  @property({ type: Boolean }) bare = false

  protected override render() {
    return html`<div class="pair">${locales.options.map((language) => this.#side(language))}</div>`
  }

  #side(language: Locale) {
    const written = this.value?.[language] ?? ''
    const hint = isToWrite(written) ? hintIn(written) : ''
    const text = hint ? '' : written
    const fault = this.faults[language]
    const label = `${this.name} · ${editorWords(this.locale)(language === 'zh' ? 'form.zh' : 'form.en')}`
    const edit = (event: Event) => this.#edit(language, (event.target as HTMLInputElement).value)
    const [lang, invalid] = [language === 'zh' ? 'zh-CN' : 'en', fault !== undefined]
    return html`<label>
      <span>${label}${this.#count(language, text)}</span>
      ${
        this.long
          ? html`<textarea lang=${lang} .value=${asTyped(text)} placeholder=${hint} ?data-todo=${hint !== ''} aria-invalid=${invalid} @input=${edit}></textarea>`
          : html`<input lang=${lang} .value=${asTyped(text)} placeholder=${hint} ?data-todo=${hint !== ''} aria-invalid=${invalid} @input=${edit} />`
      }
      ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
      ${hint ? html`<p class="todo">${formWords(this.locale)('todo.words')}</p>` : nothing}
    </label>`
  }

  /** How long it is, and how long it may or had better be. */
  #count(language: Locale, text: string) {
    const say = editorWords(this.locale)
    if (this.most)
      return html`<span class="count">${say('form.countOf', { count: [...text].length, most: this.most[language] })}</span>`
    if (!this.long) return nothing
    const count = lengthOf(text, language)
    if (!this.advised) return html`<span class="count">${say('form.count', { count })}</span>`
    const { least, most } = PANEL_LENGTH[language]
    const off = count > 0 && (count < least || count > most)
    return html`<span class="count" ?data-off=${off}>${say('form.countAdvised', { count, least, most })}</span>`
  }

  #edit(language: Locale, typed: string) {
    const other = language === 'zh' ? 'en' : 'zh'
    const beside = this.value?.[other] ?? ''
    const emptied = typed === '' && !this.most && !this.bare
    const isNothing = (text: string) => text === '' || isToWrite(text)
    const gone = this.optional && typed === '' && isNothing(beside)
    const said = emptied ? toWrite(this.names[language]) : typed
    const kept = beside === '' && !this.most && !this.bare ? toWrite(this.names[other]) : beside
    const detail = gone ? undefined : { [language]: said, [other]: kept }
    this.dispatchEvent(new CustomEvent('value-change', { detail }))
  }
}
