import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import { episodesTold, monthOfEpisode } from '../ip/story/episodesTold.ts'
import { type Exhibit, type Question, theme } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { STICKER_LETTERS } from '../schema/mascot.ts'
import { lengthOf, PANEL_LENGTH } from '../schema/panelLength.ts'
import { editorWords } from '../strings/editorWords.ts'
import { type Path, sourceKeys, valueAt, withAdded, withoutPart, withValue } from './editDraft.ts'
import { editorStyles } from './editorStyles.ts'
import { type Field, type List, sectionsOf } from './fields.ts'

/** The words of one exhibit as a form. Tells of each change by `exhibit-edit` with the whole new exhibit. */
@customElement('exhibit-form')
export class ExhibitForm extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      fieldset {
        border: 0;
        border-top: 1px solid color-mix(in srgb, var(--color-ink) 18%, transparent);
        margin: 0;
        padding: 22px 0 26px;
        display: grid;
        gap: 14px;
      }
      legend {
        float: left;
        font: 600 20px/1.4 var(--font-serif);
        padding: 0;
      }
      legend + * {
        clear: both;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 12px;
      }
      label {
        display: grid;
        gap: 5px;
        font-size: 14px;
        align-content: start;
      }
      label > span {
        display: flex;
        justify-content: space-between;
        gap: 12px;
      }
      .count {
        flex: none;
        white-space: nowrap;
        opacity: 0.75;
      }
      label small {
        font-size: 14px;
        line-height: 1.6;
      }
      .lists {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .remove {
        justify-self: end;
        margin: -14px 0 -10px;
        border-color: transparent;
      }
      @media (max-width: 620px) {
        .pair {
          grid-template-columns: 1fr;
        }
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  @property({ attribute: false }) faults: ReadonlyMap<string, string> = new Map()
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = editorWords(this.locale)
    return sectionsOf(this.exhibit).map(
      ({ title, number, fields, lists = [] }) => html`<fieldset>
        <legend>${say(title, { number: number ?? '' })}</legend>
        ${fields.map((field) => this.#field(field))}
        ${lists.length > 0 ? html`<div class="lists">${lists.map((list) => this.#adder(list))}</div>` : nothing}
      </fieldset>`,
    )
  }

  #field(field: Field) {
    const name = editorWords(this.locale)(field.label, { number: field.number ?? '' })
    const { path, kind } = field
    if (kind === 'theme') return this.#theme(name, path)
    if (kind === 'month') return this.#month(name, path)
    if (kind === 'answer') return this.#answer(name, path)
    if (kind === 'sources') {
      const keys = (valueAt(this.exhibit, path) as string[]).join(', ')
      return this.#input(name, path, keys, (typed) => sourceKeys(typed))
    }
    if (kind === 'number')
      return this.#input(name, path, String(valueAt(this.exhibit, path)), Number, 'number')
    if (kind === 'plain')
      return this.#input(name, path, String(valueAt(this.exhibit, path) ?? ''), (typed) => typed || undefined)
    return html`<div class="pair">${this.#words(field, name, 'zh')} ${this.#words(field, name, 'en')}</div>
      ${field.listed ? this.#remover(name, path) : nothing}`
  }

  #adder({ path, label }: List) {
    const add = () => this.#tell(withAdded(this.exhibit, path, { zh: '', en: '' }))
    return html`<button type="button" data-add=${path.join('.')} @click=${add}>＋ ${editorWords(this.locale)(label)}</button>`
  }

  #remover(name: string, path: Path) {
    const say = editorWords(this.locale)
    const remove = () => this.#tell(withoutPart(this.exhibit, path))
    return html`<button type="button" class="remove" data-remove=${path.join('.')} aria-label=${say('form.removeOne', { name })} @click=${remove}>${say('form.remove')}</button>`
  }

  #words({ path, kind, optional }: Field, name: string, language: Locale) {
    const at = [...path, language]
    const text = String(valueAt(this.exhibit, at) ?? '')
    const say = editorWords(this.locale)
    const label = `${name} · ${say(language === 'zh' ? 'form.zh' : 'form.en')}`
    const edit = (event: Event) => {
      const { value } = event.target as HTMLInputElement
      const other = valueAt(this.exhibit, [...path, language === 'zh' ? 'en' : 'zh'])
      // What need not be written is taken out once both languages are empty.
      if (optional && !value && !other) this.#edit(path, undefined)
      else this.#edit(at, value)
    }
    const invalid = this.faults.has(at.join('.'))
    return html`<label>
      <span>${label}${this.#count(path, kind, language, text)}</span>
      ${
        kind === 'text'
          ? html`<textarea lang=${language === 'zh' ? 'zh-CN' : 'en'} .value=${text} aria-invalid=${invalid} @input=${edit}></textarea>`
          : html`<input lang=${language === 'zh' ? 'zh-CN' : 'en'} .value=${text} aria-invalid=${invalid} @input=${edit} />`
      }
      ${this.#fault(at)}
    </label>`
  }

  /** How long it is, and how long it may or had better be. */
  #count(path: Path, kind: Field['kind'], language: Locale, text: string) {
    const say = editorWords(this.locale)
    const count = lengthOf(text, language)
    const words =
      kind === 'phrase'
        ? say('form.countOf', { count: [...text].length, most: STICKER_LETTERS[language] })
        : path[0] === 'panels' && kind === 'text'
          ? say('form.countAdvised', { count, ...PANEL_LENGTH[language] })
          : say('form.count', { count })
    return kind === 'text' || kind === 'phrase' ? html`<span class="count">${words}</span>` : nothing
  }

  #month(name: string, path: Path) {
    const say = editorWords(this.locale)
    const { story } = this.exhibit
    const begins = String(valueAt(this.exhibit, path) ?? '')
    const invalid = this.faults.has(path.join('.'))
    const last = (story?.episodes.length ?? 1) - 1
    const month = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      year: 'numeric',
      month: 'long',
    })
    return html`<label>
      <span>${name}</span>
      <input type="month" .value=${begins} aria-invalid=${invalid} aria-describedby="begins"
        @change=${(event: Event) => this.#edit(path, (event.target as HTMLInputElement).value)} />
      ${
        invalid || !story
          ? nothing
          : html`<small id="begins">${say('form.beginsHint', {
              month: month.format(monthOfEpisode(begins, last)),
              count: last + 1,
              told: episodesTold(story, new Date()),
            })}</small>`
      }
      ${this.#fault(path)}
    </label>`
  }

  #input(name: string, path: Path, value: string, read: (typed: string) => unknown, type = 'text') {
    const invalid = [...this.faults.keys()].some(
      (at) => at === path.join('.') || at.startsWith(`${path.join('.')}.`),
    )
    return html`<label>
      <span>${name}</span>
      <input type=${type} .value=${value} step="any" aria-invalid=${invalid}
        @change=${(event: Event) => this.#edit(path, read((event.target as HTMLInputElement).value))} />
      ${this.#fault(path)}
    </label>`
  }

  #theme(name: string, path: Path) {
    const say = editorWords(this.locale)
    return html`<label>
      <span>${name}</span>
      <select @change=${(event: Event) => this.#edit(path, (event.target as HTMLSelectElement).value)}>
        ${theme.options.map((one) => html`<option value=${one} ?selected=${one === this.exhibit.theme}>${say(`theme.${one}`)}</option>`)}
      </select>
    </label>`
  }

  #answer(name: string, path: Path): TemplateResult {
    const { choices, answer } = valueAt(this.exhibit, path.slice(0, -1)) as Question
    return html`<label>
      <span>${name}</span>
      <select @change=${(event: Event) => this.#edit(path, Number((event.target as HTMLSelectElement).value))}>
        ${choices.map((choice, index) => html`<option value=${index} ?selected=${index === answer}>${choice[this.locale]}</option>`)}
      </select>
      ${this.#fault(path)}
    </label>`
  }

  #fault(path: Path) {
    const fault = this.faults.get(path.join('.'))
    return fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing
  }

  #edit(path: Path, value: unknown) {
    this.#tell(withValue(this.exhibit, path, value))
  }

  #tell(detail: Exhibit) {
    this.dispatchEvent(new CustomEvent('exhibit-edit', { detail, bubbles: true, composed: true }))
  }
}
