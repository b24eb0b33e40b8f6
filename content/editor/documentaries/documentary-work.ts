import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import '../../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import '../../documentary/documentary-player.ts'
import type { DocumentaryPlayer } from '../../documentary/documentary-player.ts'
import type { Identity } from '../../schema/access.ts'
import type { DocumentaryChapter } from '../../schema/documentary.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../desk/clash-dialog.ts'
import { Doing } from '../desk/doing.ts'
import { editorStyles } from '../editorStyles.ts'
import './chapter-editor.ts'
import { documentaryWorkStyles } from './documentaryWorkStyles.ts'
import { filmAhead, keptFilm, tellFilm } from './filmAhead.ts'
import { filmFields } from './filmFields.ts'
import { frameOf } from './frameOf.ts'
import { posterOf } from './posterOf.ts'
import { printPanel } from './printPanel.ts'
import './review-panel.ts'
import type { ReviewAct } from './review-panel.ts'
import './subtitle-slots.ts'
import { nameInFilm, type WrittenFilm, writtenOf } from './writtenFilm.ts'

/** One documentary at the desk. Tells `film-changed` with what the server answered, and `film-removed`. */
@customElement('documentary-work')
export class DocumentaryWork extends LitElement {
  static override styles = [tokenStyles, editorStyles, documentaryWorkStyles]
  @property({ attribute: false }) film!: DocumentaryDraft
  @property({ attribute: false }) identity!: Identity
  @property() locale: Locale = 'zh'
  readonly #doing = new Doing(this)
  readonly #ahead = filmAhead(this)
  @query('documentary-player') private readonly player!: DocumentaryPlayer | null
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('film')) this.#ahead.take(keptFilm(this.film), this.film.updatedBy)
  }

  protected override render() {
    const { film, locale } = this
    const say = documentaryWords(locale)
    const title = film.text.title[locale] || film.originalName
    return html`<div class="top">
        <a href="#documentaries">← ${say('act.back')}</a>
        <h2>${title}</h2>
        <small>${say('field.original', { name: film.originalName })}</small>
      </div>
      <section class="film">
        ${this.#picture(title)} ${this.#print()}
        ${film.print.facts ? this.#beside(film.print.facts.seconds) : nothing}
      </section>
      <section class="words">
        ${this.#doing.fault()}
        <review-panel .film=${film} .identity=${this.identity} .locale=${locale} ?busy=${this.#doing.busy || this.#ahead.mine !== undefined} @review-act=${this.#review}></review-panel>
        ${this.#form()}
      </section>
      <confirm-dialog></confirm-dialog>`
  }

  #picture(title: string) {
    const { film, locale } = this
    const { facts } = film.print
    if (!facts) return html`<p>${documentaryWords(locale)('preview.wait')}</p>`
    const { chapters } = this.#now()
    const screening = {
      film: {
        id: film.id,
        seconds: facts.seconds,
        chapters,
        subtitles: film.subtitles,
        thumbnails: facts.thumbnails,
      },
      ...{
        title,
        alt: film.text.alt[locale],
        playlist: facts.hallPlaylist,
        poster: posterOf(this.#shown()) ?? '',
      },
    }
    return html`<documentary-player .screening=${screening} .locale=${locale}></documentary-player>`
  }

  #print() {
    const acts = {
      cancel: this.#cancel,
      retry: () => this.#do(() => call(routes.retryPrint, this.#asked())),
      remove: this.#remove,
    }
    return printPanel(this.film, { locale: this.locale, busy: this.#doing.busy, acts })
  }

  #beside(seconds: number) {
    const { film, locale } = this
    const say = documentaryWords(locale)
    const { poster } = this.#now()
    return html`<chapter-editor .chapters=${this.#now().chapters} .length=${seconds} .at=${() => this.player?.run.at ?? 0} .locale=${locale}
        @chapters-change=${({ detail }: CustomEvent<DocumentaryChapter[]>) => this.#write({ chapters: detail })}
        @chapter-seek=${({ detail }: CustomEvent<number>) => this.player?.seek(detail)}></chapter-editor>
      <subtitle-slots .subtitles=${film.subtitles} .length=${seconds} .locale=${locale} ?busy=${this.#doing.busy || this.#ahead.mine !== undefined}
        @subtitles-send=${this.#sendSubtitles} @subtitles-remove=${this.#removeSubtitles}></subtitle-slots>
      <div class="poster">
        <h3>${say('poster.title')}</h3>
        <img src=${posterOf(this.#shown()) ?? ''} alt=${film.text.alt[locale]} />
        <div class="acts">
          <button type="button" data-act="frame" ?disabled=${this.#doing.busy} @click=${this.#takeFrame}>${say('poster.frame')}</button>
          <button type="button" ?disabled=${this.#doing.busy} @click=${({ currentTarget }: Event) => ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}>${say('poster.upload')}</button>
          <input type="file" hidden accept="image/*" aria-label=${say('poster.upload')} @change=${this.#sendPoster} />
          ${poster ? html`<button type="button" @click=${() => this.#write({ poster: null })}>${say('poster.own')}</button>` : nothing}
        </div>
      </div>`
  }

  #form() {
    const { locale } = this
    const flow = workflowWords(locale)
    const { mine, saving, problem, told, meeting } = this.#ahead
    return html`<form @submit=${this.#save}>
      ${filmFields(this.#now(), locale, (change) => this.#write(change))}
      <div class="save">
        <p role="status" data-saved=${mine === undefined} data-code=${problem?.code ?? nothing}>${flow(`save.${saving}`, { problem: problem ? problemWords(problem.code, locale, problem.detail) : '' })}</p>
        ${told ? html`<p role="status" data-told=${told.what}>${flow(`save.${told.what}`, { who: told.who })}</p>` : nothing}
      </div>
      <clash-dialog .meeting=${meeting} .nameOf=${nameInFilm} .locale=${locale} @clash-settled=${({ detail }: CustomEvent<WrittenFilm>) => this.#ahead.settle(detail)}></clash-dialog>
    </form>`
  }

  #now = (): WrittenFilm => this.#ahead.written ?? writtenOf(this.film)
  /** As it would look if it were saved. */
  #shown = () => ({ ...this.film, poster: this.#now().poster })
  #asked = () => ({ params: { id: this.film.id }, locale: this.locale })

  #write(change: Partial<WrittenFilm>) {
    this.#ahead.write({ ...this.#now(), ...change })
  }

  readonly #save = (event: Event) => {
    event.preventDefault()
    void this.#ahead.flush()
  }

  readonly #sendSubtitles = ({ detail }: CustomEvent<{ language: Locale; file: File }>) =>
    this.#do(() =>
      call(routes.sendSubtitles, {
        params: { id: this.film.id, locale: detail.language },
        body: new Blob([detail.file], { type: 'application/octet-stream' }),
        locale: this.locale,
      }),
    )

  readonly #removeSubtitles = ({ detail: { language } }: CustomEvent<{ language: Locale }>) => {
    const params = { id: this.film.id, locale: language }
    return this.#do(() => call(routes.removeSubtitles, { params, locale: this.locale }))
  }

  readonly #takeFrame = () => this.#keepPoster(async () => this.player && frameOf(this.player.video))

  readonly #sendPoster = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement
    const file = input.files?.[0]
    input.value = ''
    return this.#keepPoster(async () => file)
  }

  #keepPoster(picture: () => Promise<Blob | null | undefined>) {
    return this.#doing.attempt(async () => {
      const body = await picture()
      if (body) this.#write({ poster: (await call(routes.addMedia, { body, locale: this.locale })).file })
    })
  }

  readonly #cancel = async () => {
    if (await this.#sure('cancel')) await this.#do(() => call(routes.cancelPrint, this.#asked()))
  }

  readonly #remove = async () => {
    if (!(await this.#sure('remove'))) return
    await this.#doing.attempt(async () => {
      await call(routes.removeDocumentary, this.#asked())
      this.dispatchEvent(new CustomEvent('film-removed', { bubbles: true, composed: true }))
    })
  }

  #sure(act: 'cancel' | 'remove') {
    const say = documentaryWords(this.locale)
    const title = say(act === 'cancel' ? 'act.cancel' : 'act.removeTitle')
    return this.dialog.ask({
      title,
      why: say(`act.${act}Why`),
      yes: say(`act.${act}`),
      no: say('act.no'),
      grave: true,
    })
  }

  readonly #review = async ({ detail: { act, note } }: CustomEvent<{ act: ReviewAct; note: string }>) => {
    const say = documentaryWords(this.locale)
    const { revision, text } = this.film
    const named = { title: text.title[this.locale] }
    const question = {
      title: say(`act.${act}Title`, named),
      why: act === 'return' ? note : say(`act.${act}Why`),
      yes: say(`act.${act}`),
      no: say('act.no'),
      grave: act === 'withdraw',
    }
    if (!(await this.dialog.ask(question))) return
    const asked = this.#asked()
    await this.#do(() => {
      if (act === 'return') return call(routes.sendBackDocumentary, { ...asked, body: { note } })
      if (act === 'submit') return call(routes.submitDocumentary, asked)
      if (act === 'approve') return call(routes.approveDocumentary, { ...asked, body: { revision } })
      return call(act === 'publish' ? routes.publishDocumentary : routes.withdrawDocumentary, asked)
    })
  }

  #do(ask: () => Promise<DocumentaryDraft>) {
    return this.#doing.attempt(async () => void tellFilm(this, await ask()))
  }
}
