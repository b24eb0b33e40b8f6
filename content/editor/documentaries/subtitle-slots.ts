import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Problem, problemWords } from '../../contract/problems.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { DocumentarySubtitles } from '../../schema/documentary.ts'
import type { Locale } from '../../schema/localized.ts'
import { subtitlesFacts } from '../../schema/mediaFacts.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { type FaultyLine, filmSubtitles } from '../../subtitles/filmSubtitles.ts'
import { editorStyles } from '../editorStyles.ts'
import { fetchMedia } from '../media/fetchMedia.ts'
import '../media/media-picker.ts'
import type { MediaPicker } from '../media/media-picker.ts'

/** So many lines are named; a file with more is another kind of file. */
const MOST_NAMED = 8

/**
 * The subtitles of a film in both languages. What is wrong in a file is said line by line before it is sent. Tells
 * `subtitles-send` with `detail.language` and `detail.file`, and `subtitles-remove` with `detail.language`.
 */
@customElement('subtitle-slots')
export class SubtitleSlots extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      .slot {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: center;
        margin-top: 10px;
      }
      .slot p {
        margin: 0 auto 0 0;
      }
    `,
  ]
  @property({ attribute: false }) subtitles: DocumentarySubtitles = {}
  /** Of the film, in s. */
  @property({ type: Number }) length = 0
  @property() locale: Locale = 'zh'
  @property({ type: Boolean }) busy = false
  @state() private problem: Problem | undefined
  @query('media-picker') private readonly picker!: MediaPicker
  @state() private wrong: { readonly name: string; readonly faults: readonly FaultyLine[] } | undefined

  protected override render() {
    const say = documentaryWords(this.locale)
    return html`<h3>${say('subtitles.title')}</h3>
      ${(['zh', 'en'] as const).map((language) => this.#slot(language))}
      ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
      <media-picker .locale=${this.locale}></media-picker>
      ${this.#faults()}`
  }

  #slot(language: Locale) {
    const say = documentaryWords(this.locale)
    const named = { language: say(`subtitles.${language}`) }
    return html`<div class="slot">
      <p><b>${named.language}</b> ${say(this.subtitles[language] ? 'subtitles.there' : 'subtitles.none')}</p>
      <button type="button" data-subtitles=${language} ?disabled=${this.busy} @click=${({ currentTarget }: Event) => ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}>${say('subtitles.send', named)}</button>
      <input type="file" hidden accept=".srt,.vtt" aria-label=${say('subtitles.send', named)} data-language=${language} @change=${this.#chosen} />
      <button type="button" data-pick-subtitles=${language} ?disabled=${this.busy} @click=${() => this.#pick(language)}>${say('subtitles.pick', named)}</button>
      ${this.subtitles[language] ? html`<button type="button" ?disabled=${this.busy} @click=${() => this.#tell('subtitles-remove', { language })}>${say('subtitles.remove', named)}</button>` : nothing}
    </div>`
  }

  #faults() {
    if (!this.wrong) return nothing
    const say = documentaryWords(this.locale)
    const { name, faults } = this.wrong
    return html`<div class="fault" role="alert">
      <p>${say('subtitles.wrong', { name, count: faults.length })}</p>
      <ul>${faults.slice(0, MOST_NAMED).map(({ line, fault }) => html`<li>${say('subtitles.line', { line, fault: say(`subtitles.fault.${fault}`) })}</li>`)}</ul>
      ${faults.length > MOST_NAMED ? html`<p>${say('subtitles.more', { count: faults.length - MOST_NAMED })}</p>` : nothing}
    </div>`
  }

  readonly #chosen = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    const file = input.files?.[0]
    const language = input.dataset.language as Locale
    input.value = ''
    if (file) await this.#take(language, file)
  }

  async #pick(language: Locale) {
    this.problem = undefined
    try {
      const entry = await this.picker.choose({ kind: 'subtitles' })
      const { file } = (entry && subtitlesFacts.safeParse(entry.facts).data) ?? {}
      if (entry && file) await this.#take(language, new File([await fetchMedia(file)], entry.name))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }

  async #take(language: Locale, file: File) {
    const { faults } = filmSubtitles(new Uint8Array(await file.arrayBuffer()), this.length)
    this.wrong = faults.length > 0 ? { name: file.name, faults } : undefined
    if (faults.length === 0) this.#tell('subtitles-send', { language, file })
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
