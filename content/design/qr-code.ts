import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { encode } from 'uqr'
import { qrPath } from './qrPath.ts'
import { tokenStyles } from './tokenStyles.ts'

/** White around the code, in modules (ISO/IEC 18004, 9.1: four at least). */
const QUIET_ZONE = 4

/**
 * An address as a QR code: ink on paper, error correction M, as large as its box. Screens load it when there is
 * something to show.
 */
@customElement('qr-code')
export class QrCode extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        aspect-ratio: 1;
        background: var(--color-white);
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ]
  @property() text = ''
  /** What the code leads to, for those who cannot see it. */
  @property() label = ''

  protected override render() {
    if (!this.text) return nothing
    const { data, size } = encode(this.text, { ecc: 'M', border: QUIET_ZONE })
    return html`<svg role="img" aria-label=${this.label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <path d=${qrPath(data)} fill="var(--color-ink)" /></svg>`
  }
}
