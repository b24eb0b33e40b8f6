import { html, nothing, type ReactiveController, type ReactiveControllerHost, svg } from 'lit'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { narrationOf, type Told } from '#content/narration/narrationOf.ts'
import { sentenceAt } from '#content/narration/sentenceAt.ts'
import type { Panel } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Layer } from '#content/schema/narration.ts'
import { narrationWords } from '#content/strings/narrationWords.ts'
import { wish } from '../elements/wish.ts'
import { narrator } from './screenVoice.ts'

/** How often the session hears that somebody listens, in ms: ears touch nothing. */
const LISTENS_MS = 5_000

const EAR = svg`<svg viewBox="0 0 48 48" aria-hidden="true"><path d="M7 19v10h7l9 8V11l-9 8z" /><path d="M30 18q5 6 0 12M36 12q10 12 0 24" /></svg>`
const BARS = svg`<svg viewBox="0 0 48 48" aria-hidden="true"><path d="M17 11v26M31 11v26" stroke-width="7" /></svg>`

/** What stands on the paper now. */
interface Read {
  readonly panel: Panel | undefined
  readonly layer: Layer
  readonly locale: Locale
}

const addressOf = (told: Told | undefined) => told && mediaUrl(told.narration.file)

/**
 * The recording of the words that an element shows: its button, and its sentences of which the one being spoken is
 * marked. It stops when other words come, save that whoever listens and opens the second layer goes on listening.
 */
export class Listening implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #read: Read | undefined
  #told: Told | undefined
  #spoken = ''
  #saidAt = 0
  #unfollow: (() => void) | undefined

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected() {
    this.#unfollow = narrator().follow(() => this.#heard())
  }

  hostDisconnected() {
    this.#unfollow?.()
    if (this.#isMine()) narrator().stop()
  }

  /** Called before each drawing with what will be read. */
  attend(read: Read) {
    const before = this.#read
    const told = narrationOf(read.panel, read.layer, read.locale)
    const isSamePanel = before?.panel?.id === read.panel?.id && before?.locale === read.locale
    const isSameLayer = isSamePanel && before?.layer === read.layer
    const isSame = isSameLayer && addressOf(this.#told) === addressOf(told)
    const goesOn = isSamePanel && !isSameLayer && narrator().voice === 'speaking'
    const mine = this.#isMine()
    this.#read = read
    this.#told = told
    if (!mine || isSame) return
    if (told && goesOn) narrator().speak(addressOf(told) ?? '')
    else narrator().stop()
  }

  /** The button to listen, to pause and to go on; nothing where nobody has read these words aloud. */
  button() {
    const { locale = 'zh', panel } = this.#read ?? {}
    if (!this.#told || !panel) return nothing
    const say = narrationWords(locale)
    const { muted } = narrator()
    const voice = this.#isMine() ? narrator().voice : 'silent'
    const word = {
      silent: muted ? 'muted' : 'listen',
      speaking: 'pause',
      paused: 'resume',
      failed: 'failed',
    } as const
    return html`<button
      type="button"
      class="listen"
      data-panel="listen"
      data-voice=${voice}
      aria-label=${voice === 'silent' ? say('listenTo', { title: panel.title[locale] }) : nothing}
      @click=${this.#press}
      @keydown=${this.#step}
    >
      ${voice === 'speaking' ? BARS : EAR}<span>${say(word[voice])}</span>
    </button>`
  }

  /** The words, sentence by sentence where they can be followed; a touch on one is heard from there. */
  words(text: string | undefined) {
    const told = this.#told
    if (!told || told.sentences.length === 0) return text
    const spoken = this.#sentence()
    // No white space between them: together they are the text, to the letter.
    return told.sentences.map(
      (sentence, index) =>
        html`<span class="sentence" data-sentence=${index} aria-current=${index === spoken ? 'true' : nothing} @click=${() => this.#speak(index)}>${sentence}</span>`,
    )
  }

  #isMine = () => this.#told !== undefined && narrator().url === addressOf(this.#told)

  #sentence() {
    if (!this.#told || !this.#isMine() || narrator().voice === 'failed') return undefined
    return sentenceAt(this.#told.narration.cues, narrator().seconds)
  }

  #speak(sentence: number) {
    const { cues } = this.#told?.narration ?? { cues: [] }
    const from = cues[Math.min(Math.max(sentence, 0), cues.length - 1)] ?? 0
    const url = addressOf(this.#told)
    if (url) narrator().speak(url, from)
  }

  readonly #press = () => {
    const { voice } = narrator()
    if (this.#isMine() && voice === 'speaking') narrator().pause()
    else if (this.#isMine() && voice === 'paused') narrator().resume()
    else this.#speak(0)
  }

  /** With keys: from sentence to sentence. */
  readonly #step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined || !this.#told?.sentences.length) return
    event.preventDefault()
    this.#speak((this.#sentence() ?? -1) + by)
  }

  /** The words are drawn anew only when another sentence begins or the voice changes. */
  #heard() {
    const { voice, muted } = narrator()
    const now = `${voice} ${muted} ${this.#isMine() ? this.#sentence() : ''}`
    if (now !== this.#spoken) this.#host.requestUpdate()
    this.#spoken = now
    const at = Date.now()
    if (!this.#isMine() || voice !== 'speaking' || at - this.#saidAt < LISTENS_MS) return
    this.#saidAt = at
    wish(this.#host, { type: 'listens' })
  }
}
