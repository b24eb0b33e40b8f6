import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { isProblemCode, problemWords } from '../../contract/problems.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Focus, LibraryEntry, MediaUse } from '../../schema/library.ts'
import type { Locale, Localized } from '../../schema/localized.ts'
import { pictureFacts } from '../../schema/mediaFacts.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import './entry-facts.ts'
import './focus-picker.ts'
import { mediaDetailsStyles } from './mediaDetailsStyles.ts'
import { mediaStyles } from './mediaStyles.ts'
import { sayBytes } from './sayBytes.ts'

/** What an editor may change of a file. */
export interface MediaChange {
  readonly name?: string
  readonly alt?: Localized | null
  readonly focus?: Focus
}

/** All about one file. Tells by `media-change` (a change), `media-again`, `media-delete` and `media-replace`. */
@customElement('media-details')
export class MediaDetails extends LitElement {
  static override styles = [tokenStyles, editorStyles, mediaStyles, mediaDetailsStyles]

  @property({ attribute: false }) entry!: LibraryEntry
  @property({ attribute: false }) uses: readonly MediaUse[] = []
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false
  @state() private name = ''
  @state() private alt: Localized = { zh: '', en: '' }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('entry')
    if (!changed.has('entry') || before?.id === this.entry.id) return
    this.name = this.entry.name
    this.alt = this.entry.alt ?? { zh: '', en: '' }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('entry') && changed.get('entry')?.id !== this.entry.id)
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus()
  }

  protected override render() {
    const say = libraryWords(this.locale)
    const { name, status, problem, addedAt, addedBy, bytes, kind } = this.entry
    const when = new Intl.DateTimeFormat(this.locale === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    return html`<article aria-labelledby="name">
      <div class="head">
        <h2 id="name" tabindex="-1">${name}</h2>
        <a class="close" href="#media" aria-label=${say('details.close')}>×</a>
      </div>
      <p class="quiet">${say(`kind.${kind}`)} · ${say('details.sent', { bytes: sayBytes(bytes) })}<br />${say('details.added', { who: addedBy, when: when.format(new Date(addedAt)) })}</p>
      ${status === 'ready' ? nothing : html`<p data-status=${status}><strong>${say(`status.${status}`)}</strong></p>`}
      ${problem && isProblemCode(problem.code) ? html`<p class="fault" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      ${status === 'refused' ? html`<p><button type="button" data-act="again" @click=${() => this.#tell('media-again')}>${say('details.again')}</button></p>` : nothing}
      ${kind === 'picture' && status === 'ready' ? this.#picture() : nothing}
      <entry-facts .entry=${this.entry} .locale=${this.locale}></entry-facts>
      ${this.#naming()}
      <section>
        <h3>${say('details.uses')}</h3>
        ${
          this.uses.length > 0
            ? html`<ul>${this.uses.map(({ where }) => html`<li>${where[this.locale]}</li>`)}</ul>`
            : html`<p class="quiet">${say('details.unused')}</p>`
        }
      </section>
      <div class="row last">
        <button type="button" data-act="replace" ?disabled=${this.busy} @click=${() => this.#tell('media-replace')}>${say('details.replace')}</button>
        <button type="button" class="grave" data-act="delete" ?disabled=${this.busy} @click=${() => this.#tell('media-delete')}>${say('details.delete')}</button>
      </div>
    </article>`
  }

  #picture() {
    const { data } = pictureFacts.safeParse(this.entry.facts)
    const shown = data?.webp.find(({ width }) => width >= 900) ?? data?.webp.at(-1)
    if (!shown) return nothing
    const say = libraryWords(this.locale)
    const pick = ({ detail }: CustomEvent<Focus>) => this.#change({ focus: detail })
    return html`<section>
        <h3>${say('focus.title')}</h3>
        <p class="quiet">${say('focus.hint')}</p>
        <focus-picker .src=${mediaUrl(shown.file)} .alt=${this.entry.alt?.[this.locale] ?? ''} .at=${this.entry.focus} .locale=${this.locale} @focus-pick=${pick}></focus-picker>
      </section>
      <form @submit=${this.#saveAlt}>
        <h3>${say('alt.title')}</h3>
        <p class="quiet">${say('alt.hint')}</p>
        ${(['zh', 'en'] as const).map(
          (language) => html`<label>
            ${say(`alt.${language}`)}
            <textarea rows="2" lang=${language === 'zh' ? 'zh-CN' : 'en'} data-alt=${language} .value=${this.alt[language]}
              @input=${(event: Event) => this.#write(language, (event.target as HTMLTextAreaElement).value)}></textarea>
          </label>`,
        )}
        ${this.#half ? html`<p class="fault">${say('alt.both')}</p>` : nothing}
        <p><button type="submit" class="main" data-act="save-alt" ?disabled=${this.busy || this.#half}>${say('details.save')}</button></p>
      </form>`
  }

  #naming() {
    const say = libraryWords(this.locale)
    const type = (event: Event) => {
      this.name = (event.target as HTMLInputElement).value
    }
    return html`<form class="naming" @submit=${this.#saveName}>
      <label>${say('details.name')}<input .value=${this.name} maxlength="200" @input=${type} /></label>
      <button type="submit" ?disabled=${this.busy || !this.name.trim() || this.name === this.entry.name}>${say('details.save')}</button>
    </form>`
  }

  /** Whether only one language is written. */
  get #half(): boolean {
    return Boolean(this.alt.zh.trim()) !== Boolean(this.alt.en.trim())
  }

  #write(language: Locale, text: string) {
    this.alt = { ...this.alt, [language]: text }
  }

  readonly #saveAlt = (event: Event) => {
    event.preventDefault()
    this.#change({ alt: this.alt.zh.trim() ? this.alt : null })
  }

  readonly #saveName = (event: Event) => {
    event.preventDefault()
    this.#change({ name: this.name.trim() })
  }

  #change(detail: MediaChange) {
    this.dispatchEvent(new CustomEvent<MediaChange>('media-change', { detail }))
  }

  #tell(event: string) {
    this.dispatchEvent(new CustomEvent(event))
  }
}
