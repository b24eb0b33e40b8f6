import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { DocumentaryRun } from '#content/documentary/documentaryRun.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Localized } from '#content/schema/localized.ts'
import type { WallCut } from '#content/wall/wallLayout.ts'
import { volumeNow } from '../care/careNow.ts'
import { keepInStep } from '../clock/keepInStep.ts'
import { wallDocumentaryStyles } from './wallDocumentaryStyles.ts'
import { wallWords } from './wallStyles.ts'

/** How long the title stands at the beginning, in s. */
const TITLE_SECONDS = 8
/** Words stand beside the picture where so much of the height is left below it. */
const ROOMY = 0.14

/** A documentary over the whole wall, kept by the shared clock, with its sentences in both languages. */
@customElement('wall-documentary')
export class WallDocumentary extends LitElement {
  static override styles = [tokenStyles, wallWords, wallDocumentaryStyles]
  @property({ attribute: false }) documentary!: Documentary
  /** By the clock of the hall, in s since 1970. */
  @property({ attribute: false }) beginsAt = 0
  /** The clock of the hall, in ms. */
  @property({ attribute: false }) nowMs: () => number = Date.now
  /** The part of a wall's whole picture that this display shows; undefined where it shows all. */
  @property({ attribute: false }) cut: WallCut | undefined
  /** False before its beginning and after its end. */
  @property({ type: Boolean, reflect: true }) on = false
  @property({ type: Boolean }) sound = false
  @property({ type: Boolean, attribute: 'no-captions' }) noCaptions = false
  @property({ type: Boolean, attribute: 'no-title' }) noTitle = false
  /** The height that is left above and below the picture, in px. */
  #bar = 0
  readonly #run = new DocumentaryRun(this, () => this.renderRoot.querySelector('video'))
  #stopFollowing = () => {}

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stopFollowing()
  }

  protected override willUpdate() {
    const { width, height } = this.documentary
    this.#bar = this.cut ? 0 : Math.max(0, (innerHeight - (innerWidth * height) / width) / 2)
    this.style.setProperty('--bar', `${this.#bar}px`)
    this.toggleAttribute('roomy', this.#bar > innerHeight * ROOMY)
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('documentary')
    const { documentary } = this
    const isNew = changed.has('documentary') && before?.hallPlaylist !== documentary.hallPlaylist
    if (isNew)
      void this.#run.start(documentary, documentary.hallPlaylist, { muted: this.#muted, autoplay: false })
    else if (changed.has('documentary')) this.#run.amend(documentary)
    if (isNew || changed.has('beginsAt')) this.#follow()
  }

  protected override render() {
    const { title, poster } = this.documentary
    const { x, y, full } = this.cut ?? { x: 0, y: 0, full: { width: innerWidth, height: innerHeight } }
    const place = `left:${-x}px;top:${-y}px;width:${full.width}px;height:${full.height}px`
    return html`<video playsinline poster=${poster.path} .style=${place} .muted=${this.#muted} .volume=${volumeNow()} aria-label=${title.zh}></video>
      ${this.noTitle || this.#run.at > TITLE_SECONDS ? nothing : titleOf(title)}
      ${this.noCaptions ? nothing : html`<p class="cues">${(['zh', 'en'] as const).map(this.#cue)}</p>`}`
  }

  readonly #cue = (locale: 'zh' | 'en') => {
    const cue = this.#run.cue(locale)
    return cue
      ? html`<span lang=${locale === 'zh' ? 'zh-CN' : 'en'}>${cue.replaceAll('\n', ' ')}</span>`
      : nothing
  }

  /** The run looks at it four times a second: as soon it is as loud as the screen may be. */
  get #muted() {
    return !this.sound || volumeNow() === 0
  }

  #follow() {
    this.#stopFollowing()
    const video = this.renderRoot.querySelector('video')
    if (video) this.#stopFollowing = keepInStep(video, { startMs: this.beginsAt * 1000, nowMs: this.nowMs })
  }
}

const titleOf = ({ zh, en }: Localized) =>
  html`<header><h1>${zh}</h1><p class="english" lang="en">${en}</p></header>`
