import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import type { HallWords } from '../../contract/routes/words.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity } from '../../schema/access.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import { type Locale, locale as locales } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { placeholderFaults, WORD_LIMIT, type WordOverrides } from '../../schema/wordOverrides.ts'
import { authoringWords } from '../../strings/authoringWords.ts'
import { Doing } from '../desk/doing.ts'
import { RoomNews } from '../desk/roomNews.ts'
import { editorStyles } from '../editorStyles.ts'
import { codeOf } from '../missingCharacters.ts'
import '../parts/part-review.ts'

/** Long enough not to save every keystroke. */
const SAVE_AFTER_MS = 1200
/** More rows than these are of no use to a reader. */
const MOST_ROWS = 60

/** The room of the words: everything that the software says by itself, to be said otherwise; kept as a draft. */
@customElement('words-desk')
export class WordsDesk extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      main {
        max-width: 1180px;
        padding: 12px clamp(18px, 3vw, 44px) 60px;
        display: grid;
        gap: 14px;
      }
      p {
        margin: 0;
        line-height: 1.7;
        font-size: 15px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        align-items: center;
      }
      input[type='search'] {
        flex: 1;
        min-width: 220px;
      }
      article {
        display: grid;
        grid-template-columns: 210px 1fr 1fr;
        gap: 8px 14px;
        padding: 14px 16px;
        border-radius: 14px;
        background: color-mix(in srgb, var(--color-white) 76%, transparent);
        align-items: start;
      }
      article[data-changed] {
        box-shadow: inset 4px 0 0 var(--color-jade);
      }
      code {
        font-size: 13px;
        overflow-wrap: anywhere;
      }
      label {
        display: grid;
        gap: 4px;
        font-size: 14px;
      }
      article button {
        min-height: 36px;
        padding: 0 12px;
        margin-top: 6px;
        font-size: 14px;
      }
      [aria-pressed='true'] {
        background: var(--color-jade);
        color: var(--color-white);
      }
      @media (max-width: 760px) {
        article {
          grid-template-columns: 1fr;
        }
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private words: HallWords | undefined
  @state() private written: WordOverrides = {}
  @state() private asked = ''
  @state() private onlyChanged = false
  @state() private saving: 'saved' | 'unsaved' | 'saving' = 'saved'
  @state() private draft: PartDraft | undefined
  @state() private house: EditingHouse | undefined
  @state() private missing: readonly MissingGlyphs[] = []
  @state() private told = ''
  readonly #doing = new Doing(this)
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    super()
    // What is being typed is ahead of what the hall knows.
    new RoomNews(this, async () => this.saving === 'saved' && this.#load(), ['part', 'review', 'hall'])
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    if (this.saving === 'unsaved') void this.#save()
  }

  protected override render() {
    const say = authoringWords(this.locale)
    const rows = this.#found()
    return html`<main>
      <p>${say('words.lead')}</p>
      <p role="status">${this.told}</p>
      ${this.draft ? html`<part-review .draft=${this.draft} .identity=${this.identity} .house=${this.house} .saving=${this.saving} .locale=${this.locale} @part-moved=${this.#moved}></part-review>` : nothing}
      <div class="row">
        <input type="search" aria-label=${say('words.search')} placeholder=${say('words.search')} .value=${this.asked} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)} />
        <button type="button" aria-pressed=${this.onlyChanged} @click=${() => (this.onlyChanged = !this.onlyChanged)}>${say('words.changed', { count: Object.keys(this.written).length })}</button>
      </div>
      <p role="status">${say('words.found', { count: rows.length })}</p>
      ${this.#doing.fault()}
      ${rows.slice(0, MOST_ROWS).map((key) => this.#row(key))}
      ${rows.length > MOST_ROWS ? html`<p>${say('words.more', { count: rows.length - MOST_ROWS })}</p>` : nothing}
    </main>`
  }

  #found() {
    const asked = this.asked.trim().toLowerCase()
    return Object.entries(this.words?.shipped ?? {}).flatMap(([key, shipped]) => {
      const mine = this.written[key]
      if (this.onlyChanged && !mine) return []
      const all = [key, shipped.zh, shipped.en, mine?.zh ?? '', mine?.en ?? ''].join(' ').toLowerCase()
      return all.includes(asked) ? [key] : []
    })
  }

  #row(key: string) {
    const say = authoringWords(this.locale)
    const mine = this.written[key]
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
    const shipped = this.words?.shipped[key]?.[language] ?? ''
    const text = this.written[key]?.[language] ?? shipped
    const faults = placeholderFaults(shipped, text)
    const undrawn = this.missing.flatMap(({ exhibit, field, characters }) =>
      exhibit === key && field === language ? characters.filter((one) => text.includes(one)) : [],
    )
    const grown = [...text].length > Math.max(8, [...shipped].length * 1.5)
    const label = say(language === 'zh' ? 'words.zh' : 'words.en', { key })
    const edit = (event: Event) => {
      const typed = (event.target as HTMLTextAreaElement).value
      const { [language]: _, ...rest } = this.written[key] ?? {}
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
    const { [key]: _, ...rest } = this.written
    this.written = said ? { ...rest, [key]: said } : rest
    clearTimeout(this.#timer)
    this.saving = 'unsaved'
    const broken = Object.entries(this.written).some(([one, mine]) =>
      locales.options.some((language) => {
        const shipped = this.words?.shipped[one]?.[language] ?? ''
        return placeholderFaults(shipped, mine[language] ?? shipped).length > 0
      }),
    )
    if (!broken) this.#timer = setTimeout(() => void this.#save(), SAVE_AFTER_MS)
  }

  #save() {
    clearTimeout(this.#timer)
    return this.#attempt(async () => {
      const { version = 0 } = this.words ?? {}
      const { written } = this
      this.saving = 'saving'
      const kept = await call(routes.saveWords, { body: { version, written }, locale: this.locale })
      // What was typed meanwhile is still ahead of what is saved.
      if (this.written !== written) this.words = kept
      else {
        this.#take(kept)
        await this.#load()
      }
    })
  }

  readonly #load = () =>
    this.#attempt(async () => {
      const { locale } = this
      const [words, parts, house, missing] = await Promise.all([
        call(routes.readWords, { locale }),
        call(routes.listParts, { locale }),
        call(routes.editingHouse, { locale }),
        call(routes.listMissingGlyphs, { locale }),
      ])
      Object.assign(this, { house, missing, draft: parts.find(({ part }) => part === 'words') })
      // What was typed meanwhile is ahead of it.
      if (this.saving === 'saved') this.#take(words)
    })

  readonly #moved = async ({ detail }: CustomEvent<string>) => {
    if (await this.#load()) this.told = detail
  }

  #take(words: HallWords) {
    this.words = words
    this.written = words.written
    this.saving = 'saved'
  }

  async #attempt(work: () => Promise<void>) {
    const done = await this.#doing.attempt(work)
    if (!done) this.saving = this.words && this.saving !== 'saved' ? 'unsaved' : 'saved'
    return done
  }
}
