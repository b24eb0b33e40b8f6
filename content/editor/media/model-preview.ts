import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Locale } from '../../schema/localized.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { mediaStyles } from './mediaStyles.ts'

/** A model that turns; what draws it is fetched only now. */
@customElement('model-preview')
export class ModelPreview extends LitElement {
  static override styles = [
    tokenStyles,
    mediaStyles,
    css`
      canvas {
        display: block;
        width: 100%;
        aspect-ratio: 4 / 3;
        border-radius: 12px;
        background: linear-gradient(180deg, var(--color-mist), var(--color-paper));
      }
    `,
  ]

  @property() src = ''
  @property() locale: Locale = 'zh'
  @state() private failed = false
  #stop: (() => void) | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override render() {
    const say = libraryWords(this.locale)
    if (this.failed) return html`<p class="quiet">${say('model.failed')}</p>`
    return html`<canvas role="img" aria-label=${say('model.preview')}></canvas>`
  }

  protected override async firstUpdated() {
    const canvas = this.renderRoot.querySelector('canvas')
    if (!canvas) return
    try {
      const { turnModel } = await import('./turnModel.ts')
      this.#stop = await turnModel(canvas, this.src)
      this.toggleAttribute('data-drawn', true)
      if (!this.isConnected) this.#stop()
    } catch {
      this.failed = true
    }
  }
}
