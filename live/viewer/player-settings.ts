import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import type { Level } from './playback.ts'

export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const

/** Quality and speed. Tells `choose-level` (-1 is automatic) and `choose-speed`, each with `detail.value`, and `settings-closed`. */
@customElement('player-settings')
export class PlayerSettings extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: 8px;
        background: var(--color-ink);
        color: var(--color-paper);
        box-shadow: 0 18px 40px -18px var(--color-ink);
        font: 500 15px/1.4 var(--font-sans);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 6px;
      }
      label {
        position: relative;
        display: grid;
        place-items: center;
        min-width: 56px;
        min-height: 48px;
        padding: 0 12px;
        box-sizing: border-box;
        border: 1px solid color-mix(in srgb, var(--color-paper) 40%, transparent);
        border-radius: 6px;
        cursor: pointer;
      }
      label:has(:checked) {
        border-color: var(--color-osmanthus);
        background: var(--color-osmanthus);
        color: var(--color-ink);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--color-osmanthus);
        outline-offset: 2px;
      }
      input {
        position: absolute;
        opacity: 0;
        inset: 0;
        margin: 0;
        cursor: pointer;
      }
      p {
        margin: 0;
        opacity: 0.86;
      }
    `,
  ]
  @property({ attribute: false }) levels: readonly Level[] = []
  @property({ attribute: false }) level: { readonly index: number; readonly auto: boolean } = {
    index: -1,
    auto: true,
  }
  @property({ type: Number }) speed = 1
  /** While live nothing is faster than life. */
  @property({ type: Boolean }) live = false
  @property() locale: Locale = 'zh'

  override focus() {
    this.renderRoot.querySelector<HTMLInputElement>('input:checked')?.focus()
  }

  protected override render() {
    const say = viewerWords(this.locale)
    const named = ({ height }: Level) => (height ? `${height}p` : say('player.soundOnly'))
    const playing = this.levels[this.level.index]
    const automatic = playing ? say('player.autoNow', { now: named(playing) }) : say('player.auto')
    const choice = (group: string, words: string, value: number, checked: boolean, tell: string) =>
      html`<label><input type="radio" name=${group} .checked=${checked} @change=${() => this.#tell(tell, { value })} />${words}</label>`
    return html`<fieldset @keydown=${this.#key}>
        <legend>${say('player.quality')}</legend>
        ${
          this.levels.length > 1
            ? [
                choice(
                  'quality',
                  this.level.auto ? automatic : say('player.auto'),
                  -1,
                  this.level.auto,
                  'choose-level',
                ),
                ...this.levels.map((level, index) =>
                  choice(
                    'quality',
                    named(level),
                    index,
                    !this.level.auto && index === this.level.index,
                    'choose-level',
                  ),
                ),
              ]
            : html`<p>${say('player.oneQuality')}</p>`
        }
      </fieldset>
      <fieldset @keydown=${this.#key}>
        <legend>${say('player.speed')}</legend>
        ${this.live ? html`<p>${say('player.speedLive')}</p>` : SPEEDS.map((speed) => choice('speed', `${speed}×`, speed, speed === this.speed, 'choose-speed'))}
      </fieldset>`
  }

  readonly #key = (event: KeyboardEvent) => {
    // Arrow keys move within the choices, not in the broadcast.
    event.stopPropagation()
    if (event.key === 'Escape') this.#tell('settings-closed', {})
  }

  #tell(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
