import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { call } from '../../contract/call.ts'
import { keepFresh } from '../../contract/keepFresh.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { sayLength } from '../../player/sayLength.ts'
import type { Identity } from '../../schema/access.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { editorStyles } from '../editorStyles.ts'
import '../media/media-picker.ts'
import type { MediaPicker } from '../media/media-picker.ts'
import { sendToLibrary } from '../media/sendToLibrary.ts'
import { documentaryDeskStyles } from './documentaryDeskStyles.ts'
import './documentary-work.ts'
import { posterOf } from './posterOf.ts'
import { sayPrint, standingOf } from './sayPrint.ts'

const FRESH_MS = 15_000

/** The room of the documentaries: all of them with how far they are, or the one that is open. */
@customElement('documentary-desk')
export class DocumentaryDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, documentaryDeskStyles]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  /** The film that is open. */
  @property({ attribute: false }) open: string | undefined
  @state() private films: readonly DocumentaryDraft[] | undefined
  @state() private problem: Problem | undefined
  /** How much of a film has been sent, from 0 to 1. */
  @state() private sent: number | undefined
  @state() private over = false
  @query('input[type=file]') private readonly chooser!: HTMLInputElement | null
  @query('media-picker') private readonly picker!: MediaPicker
  #sending: AbortController | undefined
  #stop = () => {}

  override connectedCallback() {
    super.connectedCallback()
    this.#stop = keepFresh(() => this.#load(), {
      events: ['documentaries:changed', 'edition:published'],
      everyMs: FRESH_MS,
    }).stop
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop()
    this.#sending?.abort()
  }

  protected override render() {
    const { films, locale } = this
    const film = films?.find(({ id }) => id === this.open)
    if (film)
      return html`<main>
        ${this.#told()}
        ${keyed(film.id, html`<documentary-work .film=${film} .locale=${locale} .identity=${this.identity} @film-changed=${this.#changed} @film-removed=${this.#removed}></documentary-work>`)}
      </main>`
    const say = documentaryWords(locale)
    return html`<main class=${this.over ? 'drop' : ''} @dragover=${this.#dragged} @dragleave=${() => (this.over = false)} @drop=${this.#dropped}>
      <div class="bar">
        <div><h2>${say('room.title')}</h2><p>${say('room.lead')}</p></div>
        <button type="button" data-act="pick" ?disabled=${this.sent !== undefined} @click=${() => this.#attempt(this.#pick)}>${say('act.pick')}</button>
        <button type="button" class="main" data-act="upload" ?disabled=${this.sent !== undefined} @click=${() => this.chooser?.click()}>
          ${this.sent === undefined ? say('act.upload') : say('act.uploading', { percent: Math.floor(this.sent * 100) })}
        </button>
        <input type="file" hidden accept="video/*,.mxf,.mkv,.ts" aria-label=${say('act.upload')} @change=${this.#chosen} />
      </div>
      ${this.sent === undefined ? nothing : html`<progress max="1" .value=${this.sent} aria-label=${say('act.upload')}></progress>`}
      ${this.#told()}
      ${films?.length === 0 ? html`<p class="empty">${say('list.none')}</p>` : nothing}
      <media-picker .locale=${locale}></media-picker>
      <ul class="films">${films?.map((one) => this.#row(one))}</ul>
    </main>`
  }

  #told() {
    if (!this.problem) return nothing
    return html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>`
  }

  #row(film: DocumentaryDraft) {
    const say = documentaryWords(this.locale)
    const { id, text, originalName, print, updatedBy } = film
    const title = text.title[this.locale] || originalName
    const poster = posterOf(film)
    const standing = standingOf(film)
    const length = print.facts ? `${sayLength(print.facts.seconds)} · ` : ''
    return html`<li>
      <a href="#documentaries/${id}" data-film=${id}>
        ${poster ? html`<img src=${poster} alt="" loading="lazy" />` : html`<span class="blank"></span>`}
        <span><b>${title}</b>
          <small>${length}${print.state === 'ready' ? updatedBy : sayPrint(print, this.locale)}</small>
          ${print.state === 'working' || print.state === 'paused' ? html`<progress max="1" .value=${print.done} aria-label=${sayPrint(print, this.locale)}></progress>` : nothing}
        </span>
        <span class="state" data-state=${standing}>${standing === 'failed' ? say('print.failed') : say(`state.${standing}`)}</span>
      </a>
    </li>`
  }

  async #load() {
    await this.#attempt(async () => {
      this.films = await call(routes.listDocumentaries, { locale: this.locale })
    })
  }

  readonly #pick = async () => {
    this.problem = undefined
    const film = await this.picker.choose({ kind: 'film' })
    if (film) await this.#begin(film.id)
  }

  /** Makes a documentary of a film of the library, and opens it. */
  async #begin(original: string) {
    const { id } = await call(routes.addDocumentary, { body: { original }, locale: this.locale })
    await this.#load()
    location.hash = `documentaries/${id}`
  }

  async #attempt(work: () => Promise<void>) {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }

  readonly #changed = ({ detail }: CustomEvent<DocumentaryDraft>) => {
    this.films = this.films?.map((film) => (film.id === detail.id ? detail : film))
  }

  readonly #removed = async () => {
    location.hash = 'documentaries'
    await this.#load()
  }

  readonly #chosen = () => {
    const file = this.chooser?.files?.[0]
    if (this.chooser) this.chooser.value = ''
    if (file) void this.#send(file)
  }

  readonly #dragged = (event: DragEvent) => {
    event.preventDefault()
    this.over = true
  }

  readonly #dropped = (event: DragEvent) => {
    event.preventDefault()
    this.over = false
    const file = event.dataTransfer?.files[0]
    if (file && this.sent === undefined) void this.#send(file)
  }

  async #send(file: File) {
    const { locale } = this
    this.#sending = new AbortController()
    const { signal } = this.#sending
    this.problem = undefined
    this.sent = 0
    try {
      const original = await sendToLibrary({
        ...{ file, kind: 'film', locale, signal },
        onProgress: (part) => {
          this.sent = part
        },
      })
      await this.#begin(original)
    } catch (error) {
      if (signal.aborted) return
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.sent = undefined
    }
  }
}
