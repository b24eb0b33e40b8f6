import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pages } from '../contract/routes.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { editorStyles } from './editorStyles.ts'

const FRAMES = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } } as const

/**
 * The kiosk itself, in a frame of its real size, showing the exhibit as it is being written. It draws anew with each
 * change rather than all the time, so that typing stays light on any machine.
 */
@customElement('exhibit-preview')
export class ExhibitPreview extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        gap: 14px;
        min-height: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
      }
      .row h2 {
        font-size: 22px;
        margin-right: auto;
      }
      button[aria-pressed='true'] {
        background: var(--color-jade);
        color: var(--color-white);
      }
      .stage {
        position: relative;
        overflow: hidden;
        min-height: 0;
      }
      iframe {
        position: absolute;
        top: 0;
        left: 50%;
        border: 0;
        border-radius: 28px;
        box-shadow: 0 24px 80px color-mix(in srgb, var(--color-ink) 22%, transparent);
        background: var(--color-paper);
        transform-origin: top left;
      }
    `,
  ]

  @property({ attribute: false }) exhibit!: Exhibit
  @property() locale: Locale = 'zh'
  @state() private language: Locale = 'zh'
  @state() private frame: keyof typeof FRAMES = 'portrait'
  /** How a visitor may wish the screen to be. */
  @state() private comfort: Readonly<Record<'reach' | 'large' | 'contrast', boolean>> = {
    reach: false,
    large: false,
    contrast: false,
  }
  readonly #fit = new ResizeObserver(() => this.#scale())
  #anchors = ''

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('message', this.#heard)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('message', this.#heard)
    this.#fit.disconnect()
  }

  protected override render() {
    const say = editorWords(this.locale)
    const choice = (pressed: boolean, words: string, choose: () => void) =>
      html`<button type="button" aria-pressed=${pressed} @click=${choose}>${words}</button>`
    const { width, height } = FRAMES[this.frame]
    return html`
      <div class="row">
        <h2>${say('preview.title')}</h2>
        ${choice(this.frame === 'portrait', say('preview.portrait'), () => (this.frame = 'portrait'))}
        ${choice(this.frame === 'landscape', say('preview.landscape'), () => (this.frame = 'landscape'))}
        <span role="group" aria-label=${say('preview.language')} class="row">
          ${choice(this.language === 'zh', '中文', () => (this.language = 'zh'))}
          ${choice(this.language === 'en', 'English', () => (this.language = 'en'))}
        </span>
        <span role="group" aria-label=${say('preview.comfort')} class="row">
          ${(['reach', 'large', 'contrast'] as const).map((wish) =>
            choice(
              this.comfort[wish],
              say(`preview.${wish}`),
              () => (this.comfort = { ...this.comfort, [wish]: !this.comfort[wish] }),
            ),
          )}
        </span>
      </div>
      <div class="stage"><iframe title=${say('preview.frame')} src=${`${pages.kiosk}?preview=1&tier=low&still=6`} width=${width} height=${height}></iframe></div>
    `
  }

  protected override firstUpdated() {
    const stage = this.renderRoot.querySelector('.stage')
    if (stage) this.#fit.observe(stage)
  }

  protected override updated() {
    this.#scale()
    this.#send()
  }

  #scale() {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage')
    const iframe = this.renderRoot.querySelector('iframe')
    if (!stage || !iframe) return
    const { width, height } = FRAMES[this.frame]
    const scale = Math.min(stage.clientWidth / width, stage.clientHeight / height)
    iframe.style.transform = `scale(${scale}) translateX(-50%)`
  }

  readonly #heard = ({ origin, data }: MessageEvent) => {
    if (origin !== location.origin) return
    if (data?.type === 'preview-ready') this.#send()
    if (data?.type !== 'preview-anchors' || String(data.anchors) === this.#anchors) return
    this.#anchors = String(data.anchors)
    this.dispatchEvent(new CustomEvent('preview-anchors', { detail: data.anchors }))
  }

  #send() {
    const kiosk = this.renderRoot.querySelector('iframe')?.contentWindow
    const { exhibit, language: locale, comfort } = this
    kiosk?.postMessage({ type: 'preview', exhibit, locale, comfort }, location.origin)
  }
}
