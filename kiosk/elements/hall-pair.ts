import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'

/** A screen wide enough for two visitors: two kiosks that know nothing of each other. */
@customElement('hall-pair')
export class HallPair extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 12px;
        background: color-mix(in srgb, var(--color-jade) 30%, var(--color-paper));
      }
      iframe {
        width: 100%;
        height: 100%;
        border: 0;
      }
    `,
  ]

  protected override render() {
    return (['left', 'right'] as const).map(
      (side) =>
        html`<iframe title=${side === 'left' ? '左 / left' : '右 / right'} src=${this.#address(side)}></iframe>`,
    )
  }

  #address(side: string) {
    const address = new URL(location.href)
    address.searchParams.set('side', side)
    return address.href
  }
}
