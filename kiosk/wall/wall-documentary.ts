import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { DocumentaryRun } from '#content/documentary/documentaryRun.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import { keepInStep } from '../clock/keepInStep.ts'
import { wallWords } from './wallStyles.ts'

/** How long the title stands at the beginning, in s. */
const TITLE_SECONDS = 8

/** The part of a wall's whole picture that one display shows, in px. */
interface Cut {
  readonly x: number
  readonly y: number
  readonly full: { readonly width: number; readonly height: number }
}

/** A documentary over the whole wall, kept by the shared clock, with its sentences in both languages. */
@customElement('wall-documentary')
export class WallDocumentary extends LitElement {
  static override styles = [
    tokenStyles,
    wallWords,
    css`
      :host {
        position: absolute;
        inset: 0;
        overflow: hidden;
        background: var(--color-ink);
      }
      video {
        position: absolute;
        object-fit: contain;
      }
      header {
        position: absolute;
        left: calc(96 * var(--u));
        top: calc(84 * var(--u));
        padding: calc(16 * var(--u)) calc(40 * var(--u));
        border-radius: calc(28 * var(--u));
        background: color-mix(in srgb, var(--color-paper) 90%, transparent);
      }
      .cues {
        position: absolute;
        inset: auto 6% calc(56 * var(--u));
        display: grid;
        justify-items: center;
        gap: calc(10 * var(--u));
        margin: 0;
        text-align: center;
      }
      .cues span {
        padding: 0 calc(28 * var(--u));
        border-radius: calc(10 * var(--u));
        background: color-mix(in srgb, var(--color-ink) 82%, transparent);
        color: var(--color-paper);
        font: 500 calc(52 * var(--u)) / 1.5 var(--font-sans);
      }
      .cues [lang='en'] {
        font-size: calc(40 * var(--u));
      }
    `,
  ]
  @property({ attribute: false }) documentary!: Documentary
  /** Where the film is by the clock of the hall, in s. */
  @property({ attribute: false }) clock: () => number = () => 0
  @property({ attribute: false }) cut: Cut | undefined
  @property({ type: Boolean }) sound = false
  @property({ type: Boolean, attribute: 'no-captions' }) noCaptions = false
  @property({ type: Boolean, attribute: 'no-title' }) noTitle = false
  readonly #run = new DocumentaryRun(this, () => this.renderRoot.querySelector('video'))
  #stopFollowing = () => {}

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stopFollowing()
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('documentary') || changed.get('documentary')?.id === this.documentary.id) return
    this.#stopFollowing()
    const playing = { muted: !this.sound, autoplay: false }
    void this.#run.start(this.documentary, this.documentary.hallPlaylist, playing)
    const video = this.renderRoot.querySelector('video')
    if (video) this.#stopFollowing = keepInStep(video, { startMs: 0, nowMs: () => this.clock() * 1000 })
  }

  protected override render() {
    const { title, poster } = this.documentary
    const { x, y, full } = this.cut ?? { x: 0, y: 0, full: { width: innerWidth, height: innerHeight } }
    const place = `left:${-x}px;top:${-y}px;width:${full.width}px;height:${full.height}px`
    const cues = this.noCaptions
      ? []
      : (['zh', 'en'] as const).map((locale) => [locale, this.#run.cue(locale)] as const)
    return html`<video playsinline poster=${poster.path} .style=${place} aria-label=${title.zh}></video>
      ${
        this.noTitle || this.#run.at > TITLE_SECONDS
          ? nothing
          : html`<header><h1>${title.zh}</h1><p class="english" lang="en">${title.en}</p></header>`
      }
      <p class="cues">${cues.map(([locale, cue]) => (cue ? html`<span lang=${locale === 'zh' ? 'zh-CN' : 'en'}>${cue.replaceAll('\n', ' ')}</span>` : nothing))}</p>`
  }
}
