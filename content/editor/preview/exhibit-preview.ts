import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { pages } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { Locale } from '../../schema/localized.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { formWords } from '../../strings/formWords.ts'
import { editorStyles } from '../editorStyles.ts'
import type { Places } from './placeHotspot.ts'
import './spot-board.ts'
import type { SpotAim, SpotBoard } from './spot-board.ts'

const FRAMES = { portrait: { width: 1080, height: 1920 }, landscape: { width: 1920, height: 1080 } } as const

/**
 * The kiosk itself, in a frame of its real size, showing the exhibit as it is being written. It draws anew with each
 * change rather than all the time, so that typing stays light on any machine. Tells `preview-places` when they are others
 * than before and, while a hotspot is being placed, `hotspot-placed` and `hotspot-aim` (`spot-board`).
 */
@customElement('exhibit-preview')
export class ExhibitPreview extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto 1fr;
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
        grid-row: 3;
        position: relative;
        overflow: hidden;
        min-height: 0;
      }
      .help {
        margin: 0;
        font-size: 14px;
        line-height: 1.6;
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
  /** The hotspot that is being placed, by its id. */
  @property() placing: string | undefined
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
  #told = ''
  @state() private places: Places = { anchors: [], places: [], spots: [] }
  @query('spot-board') private readonly board!: SpotBoard | null

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
      ${this.placing === undefined ? nothing : html`<p class="help">${formWords(this.locale)('spot.help')}</p>`}
      <div class="stage"><iframe title=${say('preview.frame')} src=${`${pages.kiosk}?preview=1&tier=low&still=6`} width=${width} height=${height}></iframe>${this.#board()}</div>
    `
  }

  #board() {
    const spot = this.exhibit.hotspots.find(({ id }) => id === this.placing)
    if (!spot) return nothing
    return html`<spot-board .places=${this.places} .hotspot=${spot.id} .name=${spot.title[this.locale]} .locale=${this.locale} @spot-aim=${({ detail }: CustomEvent<SpotAim>) => this.#say({ type: 'preview-aim', hotspot: spot.id, ...detail })}></spot-board>`
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
    const [wide, high] = [width * scale, height * scale]
    if (this.board)
      this.board.style.cssText = `width:${wide}px;height:${high}px;left:${(stage.clientWidth - wide) / 2}px;top:0`
  }

  readonly #heard = ({ origin, data }: MessageEvent) => {
    if (origin !== location.origin) return
    if (data?.type === 'preview-ready') this.#send()
    if (data?.type === 'preview-placed') {
      const { hotspot, point } = data
      this.dispatchEvent(
        new CustomEvent('hotspot-placed', { detail: { hotspot, point }, bubbles: true, composed: true }),
      )
    }
    if (data?.type !== 'preview-places') return
    const { anchors, places, spots } = data
    const told = JSON.stringify([anchors, places, spots])
    if (told === this.#told) return
    this.#told = told
    this.places = { anchors, places, spots }
    this.dispatchEvent(
      new CustomEvent('preview-places', { detail: this.places, bubbles: true, composed: true }),
    )
  }

  #send() {
    const { exhibit, language: locale, comfort } = this
    this.#say({ type: 'preview', exhibit, locale, comfort })
  }

  #say(said: object) {
    this.renderRoot.querySelector('iframe')?.contentWindow?.postMessage(said, location.origin)
  }
}
