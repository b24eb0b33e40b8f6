import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
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
  @state() private address = ''

  protected override render() {
    return this.address ? html`<img src=${this.address} alt=${this.picture.alt[this.locale]} />` : nothing
  }

  protected override async willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('picture')) return
    // The table of addresses brings the schemas with it; few exhibits have a picture, so it waits until one does.
    const { mediaUrl } = await import('#content/contract/routes.ts')
    this.address = mediaUrl(this.picture.file)
  }
}
