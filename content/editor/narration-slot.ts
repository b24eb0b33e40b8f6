import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { Problem, problemWords } from '../contract/problems.ts'
import { routes } from '../contract/routes.ts'
import { upload } from '../contract/upload.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import { narrationFor } from '../narration/narrationFor.ts'
import { isOfText } from '../narration/narrationOf.ts'
import { readWebVtt } from '../narration/readWebVtt.ts'
import { sentenceAt } from '../narration/sentenceAt.ts'
import { sentencesOf } from '../narration/sentencesOf.ts'
import { timeByWebVtt } from '../narration/timeByWebVtt.ts'
import type { LibraryEntry } from '../schema/library.ts'
import type { Locale } from '../schema/localized.ts'
import { audioFacts } from '../schema/mediaFacts.ts'
import {
  type Layer,
  NARRATION_LIMIT_BYTES,
  NARRATION_LIMIT_SECONDS,
  type Narration,
} from '../schema/narration.ts'
import { libraryWords } from '../strings/libraryWords.ts'
import { narrationDeskWords } from '../strings/narrationDeskWords.ts'
import { editorStyles } from './editorStyles.ts'
import './media/media-picker.ts'
import type { MediaPicker } from './media/media-picker.ts'
import { sayTime } from './media/sayBytes.ts'
import { narrationSlotStyles } from './narrationSlotStyles.ts'

/** No subtitle file of five minutes is larger, in bytes. */
const VTT_LIMIT_BYTES = 1024 * 1024

/**
 * One recording of one text: send, hear, replace, time, remove. Tells of a new one (or none) by `narration-change`, and
 * asks to be played, or to stop, by `narration-play`.
 */
@customElement('narration-slot')
export class NarrationSlot extends LitElement {
  static override styles = [tokenStyles, editorStyles, narrationSlotStyles]

  @property({ attribute: false }) text = ''
  @property({ attribute: false }) narration: Narration | undefined
  @property({ attribute: false }) layer: Layer = 'text'
  @property({ attribute: false }) language: Locale = 'zh'
  @property() locale: Locale = 'zh'
  /** How far it is played, in s; undefined while it is not. */
  @property({ attribute: false }) seconds: number | undefined
  /** How much of a recording has been sent, from 0 to 1. */
  @state() private sent: number | undefined
  @state() private problem: Problem | undefined
  @query('media-picker') private readonly picker!: MediaPicker
  readonly #leaving = new AbortController()

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leaving.abort()
  }

  protected override render() {
    const say = narrationDeskWords(this.locale)
    const { narration, problem } = this
    const name = `${say(this.layer)} · ${say(this.language)}`
    const file = (kind: 'sound' | 'timing', accept: string, take: (file: File) => Promise<void>) =>
      html`<input type="file" tabindex="-1" data-file=${kind} aria-label=${`${name} · ${say(kind)}`} accept=${accept} @change=${(event: Event) => this.#take(event, take)} />`
    return html`<div class="slot" role="group" aria-label=${name}>
      <h5>${name}</h5>
      <p role="status" class="state" data-state=${this.#state()}>${this.#stateWords()}</p>
      ${this.sent === undefined ? nothing : html`<progress aria-label=${say('sending', { percent: '' })} max="1" .value=${this.sent}></progress>`}
      <div class="row">
        ${this.#button('send', say(narration ? 'replace' : 'send'), () => this.#choose('sound'))}
        ${this.#button('pick', say('pick'), () => this.#attempt(() => this.#pick()))}
        ${narration ? this.#recorded(narration) : nothing}
      </div>
      ${this.#spoken()}
      ${problem ? html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      <media-picker .locale=${this.locale}></media-picker>
      ${file('sound', 'audio/*,.mp3,.m4a,.aac,.ogg,.opus,.wav', (sound) => this.#send(sound))}
      ${file('timing', 'text/vtt,.vtt', (timing) => this.#time(timing))}
    </div>`
  }

  #recorded(narration: Narration) {
    const say = narrationDeskWords(this.locale)
    const play = () => this.#tell('narration-play')
    return html`
      ${this.#button('play', say(this.seconds === undefined ? 'play' : 'stop'), play)}
      ${isOfText(narration, this.text) ? nothing : this.#button('fits', say('stillFits'), () => this.#attempt(() => this.#keep(narration)))}
      ${this.#button('timing', say('timing'), () => this.#choose('timing'))}
      ${this.#button('remove', say('remove'), () => this.#tell('narration-change', undefined))}
    `
  }

  #button(act: string, words: string, press: () => void) {
    return html`<button type="button" data-act=${act} ?disabled=${this.sent !== undefined} @click=${press}>${words}</button>`
  }

  /** The sentence being spoken, as visitors will see it marked. */
  #spoken() {
    const { narration, seconds, text } = this
    if (!narration || seconds === undefined || !isOfText(narration, text)) return nothing
    return html`<p class="spoken" lang=${this.language === 'zh' ? 'zh-CN' : 'en'}>${sentencesOf(text)[sentenceAt(narration.cues, seconds)]}</p>`
  }

  #state() {
    if (this.sent !== undefined) return 'sending'
    if (!this.narration) return 'none'
    return isOfText(this.narration, this.text) ? 'fits' : 'outdated'
  }

  #stateWords() {
    const say = narrationDeskWords(this.locale)
    const state = this.#state()
    const { sent = 0, narration } = this
    if (state === 'sending')
      return sent < 1 ? say('sending', { percent: `${Math.floor(sent * 100)}%` }) : say('preparing')
    const seconds = Math.round(narration?.seconds ?? 0)
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    return say(state, { time, count: narration?.cues.length ?? 0 })
  }

  #choose(kind: string) {
    this.renderRoot.querySelector<HTMLInputElement>(`[data-file=${kind}]`)?.click()
  }

  #take(event: Event, take: (file: File) => Promise<void>) {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    // The same file chosen again must be heard again.
    input.value = ''
    if (file) void this.#attempt(() => take(file))
  }

  /** A sound of the library: named where it lies, so that it follows when it is replaced there. */
  async #pick() {
    const say = libraryWords(this.locale)
    const lengthOf = ({ facts }: LibraryEntry) => audioFacts.safeParse(facts).data?.seconds ?? 0
    const entry = await this.picker.choose({
      kind: 'audio',
      whyNot: (one) =>
        lengthOf(one) > NARRATION_LIMIT_SECONDS
          ? say('pick.tooLong', { time: sayTime(lengthOf(one)) })
          : undefined,
    })
    if (!entry) return
    // It is there already, and only has to be listened to.
    this.sent = 1
    const params = { id: entry.id }
    this.#tell(
      'narration-change',
      narrationFor(this.text, await call(routes.narrateBySound, { params, locale: this.locale })),
    )
  }

  async #send(body: Blob) {
    if (body.size > NARRATION_LIMIT_BYTES)
      throw new Problem('request/too-large', `${NARRATION_LIMIT_BYTES / 1024 / 1024} MB`)
    this.sent = 0
    const stored = await upload(routes.addNarration, {
      body,
      locale: this.locale,
      signal: this.#leaving.signal,
      onProgress: (part) => {
        this.sent = part
      },
    })
    this.#tell('narration-change', narrationFor(this.text, stored))
  }

  /** The recording is good for the words as they are now: its sentences are timed anew. */
  async #keep({ file }: Narration) {
    const stored = await call(routes.readNarration, { params: { file }, locale: this.locale })
    this.#tell('narration-change', narrationFor(this.text, stored))
  }

  async #time(timing: File) {
    const { narration, text } = this
    if (!narration) return
    if (timing.size > VTT_LIMIT_BYTES) throw new Problem('narration/timing-unreadable')
    const { file, seconds } = narration
    const cues = timeByWebVtt(sentencesOf(text), readWebVtt(await timing.text()), seconds)
    this.#tell('narration-change', narrationFor(text, { file, seconds, pauses: [] }, cues))
  }

  async #attempt(work: () => Promise<void>) {
    this.problem = undefined
    try {
      await work()
    } catch (error) {
      if (this.#leaving.signal.aborted) return
      if (!(error instanceof Problem)) throw error
      this.problem = error
    } finally {
      this.sent = undefined
    }
  }

  #tell(name: 'narration-change' | 'narration-play', detail?: Narration) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}
