import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Staged } from './staged.ts'

/** Holds the controls a scene brings along, and gives them what they need. */
@customElement('hall-controls')
export class HallControls extends LitElement {
  static override styles = css`
    :host,
    :host > * {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
  `

  @property({ attribute: false }) staged!: Staged
  @property({ attribute: false }) exhibit!: Exhibit
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: unknown
  /** True where the picture itself is out of reach. */
  @property({ type: Boolean }) reach = false
  #controls: SceneControls<unknown> | undefined
  #of: Staged['module'] | undefined

  protected override render() {
    // A scene that is made anew for another quality keeps its controls, and what they know.
    if (this.#of !== this.staged.module) {
      this.#of = this.staged.module
      this.#controls = document.createElement(this.staged.module.controls) as SceneControls<unknown>
    }
    const controls = this.#controls
    if (controls) {
      const { exhibit, locale, inputs, reach } = this
      Object.assign(controls, { exhibit, locale, inputs, reach, scene: this.staged.scene })
    }
    return html`${controls}`
  }
}
