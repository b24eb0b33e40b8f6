import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'

/** A large number that follows the visitor's hand, with its unit, what it is, and a mark such as 示意. */
@customElement('live-figure')
export class LiveFigure extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        min-width: calc(200 * var(--u));
      }
      .value {
        display: block;
        white-space: nowrap;
        font: 500 calc(72 * var(--u)) / 1.05 var(--font-serif);
        font-variant-numeric: tabular-nums;
      }
      .value small {
        margin-left: 0.2em;
        font-size: calc(32 * var(--t));
      }
      .label {
        display: block;
        font-size: calc(28 * var(--t));
        line-height: 1.3;
        text-wrap: pretty;
      }
      .mark {
        display: inline-block;
        margin-left: 0.5em;
        padding: 0 0.35em;
        border: 1px solid color-mix(in srgb, var(--color-ink) 45%, transparent);
        border-radius: calc(8 * var(--u));
        white-space: nowrap;
      }
      @media (orientation: landscape) {
        .value {
          font-size: calc(62 * var(--u));
        }
      }
    `,
  ]

  @property() value = ''
  @property() unit = ''
  @property() label = ''
  @property() mark = ''

  protected override render() {
    return html`<span class="value">${this.value}${this.unit ? html`<small>${this.unit}</small>` : nothing}</span>
      <span class="label">${this.label}${this.mark ? html`<span class="mark">${this.mark}</span>` : nothing}</span>`
  }
}
