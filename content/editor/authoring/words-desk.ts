import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import type { HallWords } from '../../contract/routes/words.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity } from '../../schema/access.ts'
import { type Locale, locale as locales } from '../../schema/localized.ts'
import { placeholderFaults, WORD_LIMIT, type WordOverrides } from '../../schema/wordOverrides.ts'
import { authoringWords } from '../../strings/authoringWords.ts'
import '../desk/clash-dialog.ts'
import { editorStyles } from '../editorStyles.ts'
import { codeOf } from '../missingCharacters.ts'
import { nameInPart } from '../parts/nameInPart.ts'
import '../parts/part-review.ts'
import { partDeskStyles } from '../parts/partDeskStyles.ts'
import { PartWriting } from '../parts/partWriting.ts'

/** More rows than these are of no use to a reader. */
const MOST_ROWS = 60

const isWhole = (written: WordOverrides, { shipped }: HallWords) =>
  Object.entries(written).every(([key, mine]) =>
    locales.options.every((language) => {
      const was = shipped[key]?.[language] ?? ''
      return placeholderFaults(was, mine[language] ?? was).length === 0
    }),
  )

/** The room of the words: everything that the software says by itself, to be said otherwise; kept as a draft. */
@customElement('words-desk')
export class WordsDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, partDeskStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private asked = ''
  @state() private onlyChanged = false
  readonly #writing = new PartWriting<WordOverrides, HallWords>(this, {
    part: 'words',
    read: () => call(routes.readWords, { locale: this.locale }),
    save: (body) => call(routes.saveWords, { body, locale: this.locale }),
    ...{ isWhole, apart: (written) => written, together: (pieces) => pieces as WordOverrides },
  })

  protected override render() {
    const say = authoringWords(this.locale)
    const rows = this.#found()
    const { draft, house, saving, moved, told, doing, meeting, written = {} } = this.#writing
    return html`<main>
      <p>${say('words.lead')}</p>
      ${draft ? html`<part-review .draft=${draft} .identity=${this.identity} .house=${house} .saving=${saving} .locale=${this.locale} @part-moved=${moved}></part-review>` : nothing}
      <p role="status" ?hidden=${!told}>${told}</p>
      ${doing.fault()}
      <div class="row">
        <input type="search" aria-label=${say('words.search')} placeholder=${say('words.search')} .value=${this.asked} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)} />
        <button type="button" aria-pressed=${this.onlyChanged} @click=${() => (this.onlyChanged = !this.onlyChanged)}>${say('words.changed', { count: Object.keys(written).length })}</button>
      </div>
      <p role="status">${say('words.found', { count: rows.length })}</p>
      ${rows.slice(0, MOST_ROWS).map((key) => this.#row(key))}
      ${rows.length > MOST_ROWS ? html`<p>${say('words.more', { count: rows.length - MOST_ROWS })}</p>` : nothing}
    </main>
    <clash-dialog .meeting=${meeting} .nameOf=${nameInPart} .locale=${this.locale} @clash-settled=${({ detail }: CustomEvent<unknown>) => this.#writing.settle(detail)}></clash-dialog>`
  }

  #found() {
    const { hall, written = {} } = this.#writing
    const asked = this.asked.trim().toLowerCase()
    return Object.entries(hall?.shipped ?? {}).flatMap(([key, shipped]) => {
      const mine = written[key]
      if (this.onlyChanged && !mine) return []
      const all = [key, shipped.zh, shipped.en, mine?.zh ?? '', mine?.en ?? ''].join(' ').toLowerCase()
      return all.includes(asked) ? [key] : []
    })
  }

  #row(key: string) {
    const say = authoringWords(this.locale)
    const mine = this.#writing.written?.[key]
    return html`<article ?data-changed=${mine !== undefined} data-word=${key}>
      <div>
        <code>${key}</code>
        ${mine ? html`<br /><button type="button" data-act="reset" @click=${() => this.#set(key, undefined)}>${say('words.reset')}</button>` : nothing}
      </div>
      ${locales.options.map((language) => this.#side(key, language))}
    </article>`
  }

  #side(key: string, language: Locale) {
    const say = authoringWords(this.locale)
    const { hall, written = {}, missing } = this.#writing
    const shipped = hall?.shipped[key]?.[language] ?? ''
    const text = written[key]?.[language] ?? shipped
    const faults = placeholderFaults(shipped, text)
    const undrawn = missing.flatMap(({ exhibit, field, characters }) =>
      exhibit === key && field === language ? characters.filter((one) => text.includes(one)) : [],
    )
    const grown = [...text].length > Math.max(8, [...shipped].length * 1.5)
    const label = say(language === 'zh' ? 'words.zh' : 'words.en', { key })
    const edit = (event: Event) => {
      const typed = (event.target as HTMLTextAreaElement).value
      const { [language]: _, ...rest } = written[key] ?? {}
      const next = typed.trim() === '' || typed === shipped ? rest : { ...rest, [language]: typed }
      this.#set(key, Object.keys(next).length > 0 ? next : undefined)
    }
    return html`<label>
      <textarea lang=${language === 'zh' ? 'zh-CN' : 'en'} aria-label=${label} maxlength=${WORD_LIMIT} aria-invalid=${faults.length > 0} .value=${text} @change=${edit}></textarea>
      ${text === shipped ? nothing : html`<small>${say('words.was', { words: shipped })}</small>`}
      ${faults.length > 0 ? html`<small class="fault" role="alert">${say('words.keep', { names: faults.map((name) => `{${name}}`).join(' ') })}</small>` : nothing}
      ${undrawn.length > 0 ? html`<small class="fault" role="alert">${say('words.undrawn', { characters: undrawn.map((one) => `${one}（${codeOf(one)}）`).join(' ') })}</small>` : nothing}
      ${grown && faults.length === 0 ? html`<small>${say('words.long')}</small>` : nothing}
    </label>`
  }

  #set(key: string, said: WordOverrides[string] | undefined) {
    const { [key]: _, ...rest } = this.#writing.written ?? {}
    this.#writing.write(said ? { ...rest, [key]: said } : rest)
  }
}
