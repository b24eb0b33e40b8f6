import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Picture } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'

/** The photograph or drawing an editor gave to an exhibit. */
@customElement('exhibit-picture')
export class ExhibitPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
      border-radius: calc(28 * var(--u));
    }
  `

  @property({ attribute: false }) picture!: Picture
  @property() locale: Locale = 'zh'

  protected override render() {
    return html`<img src=${mediaUrl(this.picture.file)} alt=${this.picture.alt[this.locale]} />`
  }
}
