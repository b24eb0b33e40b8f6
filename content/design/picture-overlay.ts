import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Overlay } from '../schema/programme.ts'
import { leftUntil, overlayAt } from './overlayAt.ts'
import { tokenStyles } from './tokenStyles.ts'

/** A name or a countdown over a live picture or its replay, tied to the moment that is on the screen. */
@customElement('picture-overlay')
export class PictureOverlay extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: flex;
        align-items: end;
        padding: 4%;
        pointer-events: none;
        container-type: inline-size;
      }
      div {
        display: grid;
        gap: 0.2em;
        max-width: 80%;
        padding: 0.7em 1.2em;
        border-left: 0.28em solid var(--color-osmanthus);
        border-radius: 0.2em;
        background: color-mix(in srgb, var(--color-ink) 86%, transparent);
        color: var(--color-paper);
        font: 500 clamp(13px, 1.9cqw, 44px) / 1.35 var(--font-sans);
      }
      b {
        font: 600 1.5em/1.25 var(--font-serif);
      }
      div.countdown {
        grid-auto-flow: column;
        align-items: baseline;
        gap: 1em;
      }
      .countdown b {
        font-variant-numeric: tabular-nums;
        font-size: 2em;
      }
    `,
  ]
  @property({ attribute: false }) overlays: readonly Overlay[] = []
  /** The moment of the picture, ms since 1970. */
  @property({ type: Number }) moment = 0

  protected override render() {
    const words = this.moment > 0 ? overlayAt(this.overlays, this.moment) : undefined
    if (!words) return nothing
    if (words.kind === 'countdown')
      return html`<div class="countdown"><span>${words.title}</span><b>${leftUntil(words.until, this.moment)}</b></div>`
    return html`<div><b>${words.title}</b>${words.line ? html`<span>${words.line}</span>` : nothing}</div>`
  }
}
