import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { LibraryEntry, MediaKind } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { audioFacts, modelFacts, pictureFacts, subtitlesFacts } from '../../schema/mediaFacts.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { kindIcon } from './kindIcon.ts'
import { mediaPickerStyles } from './mediaPickerStyles.ts'
import './model-face.ts'
import { sayBytes, sayTime } from './sayBytes.ts'
import { waveform } from './waveform.ts'

/** So many are seen at a glance; of more one asks by name. */
const SEEN_AT_A_GLANCE = 8

/** What is asked for; `whyNot` says in words why a file is shown and cannot be chosen. */
interface MediaWish {
  readonly kind: MediaKind
  readonly whyNot?: (entry: LibraryEntry) => string | undefined
}

/** Asks for a file of the library that is ready: `await picker.choose({ kind: 'audio' })`. */
@customElement('media-picker')
export class MediaPicker extends LitElement {
  static override styles = [tokenStyles, editorStyles, mediaPickerStyles]

  @property() locale: Locale = 'zh'
  @state() private wish: MediaWish = { kind: 'picture' }
  @state() private entries: readonly LibraryEntry[] = []
  @state() private asked = ''
  @query('dialog') private readonly dialog!: HTMLDialogElement
  #answer: ((entry: LibraryEntry | undefined) => void) | undefined

  /** The file that was chosen, or nothing. @throws Problem */
  async choose(wish: MediaWish): Promise<LibraryEntry | undefined> {
    const entries = await call(routes.listLibrary, { locale: this.locale })
    this.wish = wish
    this.asked = ''
    this.entries = entries.filter(({ kind, status }) => kind === wish.kind && status === 'ready')
    await this.updateComplete
    this.dialog.showModal()
    return new Promise((answer) => {
      this.#answer = answer
    })
  }

  protected override render() {
    const say = libraryWords(this.locale)
    const { kind } = this.wish
    const asked = this.asked.trim().toLowerCase()
    const found = this.entries.filter(({ name }) => name.toLowerCase().includes(asked))
    const isEmpty = this.entries.length === 0
    return html`<dialog aria-labelledby="title" @close=${() => this.#tell(undefined)}>
      <p class="title" id="title">${say(`pick.${kind}`)}</p>
      ${isEmpty ? html`<p>${say(`pick.empty.${kind}`)} <a href="#media" @click=${() => this.dialog.close()}>${say('pick.toLibrary')}</a></p>` : nothing}
      ${this.entries.length > SEEN_AT_A_GLANCE ? html`<input type="search" aria-label=${say('search')} placeholder=${say('search')} .value=${this.asked} @input=${({ target }: Event) => (this.asked = (target as HTMLInputElement).value)} />` : nothing}
      ${found.length === 0 && !isEmpty ? html`<p role="status">${say('grid.none')}</p>` : nothing}
      <ul class=${kind}>${found.map((entry) => this.#choice(entry))}</ul>
      <button type="button" data-act="cancel" @click=${() => this.dialog.close()}>${say('details.cancel')}</button>
    </dialog>`
  }

  #choice(entry: LibraryEntry) {
    const whyNot = this.wish.whyNot?.(entry)
    const sound = entry.kind === 'audio' ? audioFacts.safeParse(entry.facts).data : undefined
    return html`<li>
      <button type="button" data-pick=${entry.id} ?disabled=${whyNot !== undefined} @click=${() => this.#tell(entry)}>
        ${this.#picture(entry)}
        <span><strong>${entry.name}</strong></span>
        <span>${whyNot ?? this.#about(entry)}</span>
      </button>
      ${sound ? html`<audio controls preload="none" src=${mediaUrl(sound.file)} aria-label=${`${libraryWords(this.locale)('audio.play')}: ${entry.name}`}></audio>` : nothing}
    </li>`
  }

  #picture({ kind, facts }: LibraryEntry) {
    const small = kind === 'picture' ? pictureFacts.safeParse(facts).data?.webp[0] : undefined
    if (small) return html`<img src=${mediaUrl(small.file)} alt="" loading="lazy" />`
    const model = kind === 'model' ? modelFacts.safeParse(facts).data : undefined
    if (model) return html`<span class="mark"><model-face .file=${model.file}></model-face></span>`
    const sound = kind === 'audio' ? audioFacts.safeParse(facts).data : undefined
    return html`<span class="mark">${sound ? waveform(sound.peaks) : kindIcon(kind)}</span>`
  }

  /** What tells it from others of its kind. */
  #about({ kind, facts, alt, bytes }: LibraryEntry): string {
    const say = libraryWords(this.locale)
    if (kind === 'picture') return alt?.[this.locale] ?? ''
    if (kind === 'audio') return sayTime(audioFacts.safeParse(facts).data?.seconds ?? 0)
    if (kind === 'model') {
      const size = modelFacts.safeParse(facts).data?.size ?? []
      return say('model.size', { size: size.map((side) => side.toFixed(2)).join(' × ') })
    }
    const read = kind === 'subtitles' ? subtitlesFacts.safeParse(facts).data : undefined
    if (!read) return sayBytes(bytes)
    const [from, until] = [sayTime(read.from), sayTime(read.until)]
    return say('subtitles.cues', {
      ...{ count: read.cues, language: say(`language.${read.language}`) },
      ...{ from, until },
    })
  }

  #tell(entry: LibraryEntry | undefined) {
    const answer = this.#answer
    this.#answer = undefined
    answer?.(entry)
    if (entry) this.dialog.close()
  }
}
