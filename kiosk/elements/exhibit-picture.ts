import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Picture } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { fittingFile } from './fittingFile.ts'

/** The photograph or drawing an editor gave to an exhibit, in the size of this screen and cut around its focus. */
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
  /** A screen that does not read AVIF shows the file that all read. */
  @state() private plain = false

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('picture')) this.plain = false
  }

  protected override render() {
    const { picture } = this
    const place = { width: this.offsetWidth * devicePixelRatio, height: this.offsetHeight * devicePixelRatio }
    const file = this.plain ? picture.file : fittingFile(picture, place)
    const { x, y } = picture.focus ?? { x: 0.5, y: 0.5 }
    return html`<img src=${mediaUrl(file)} alt=${picture.alt[this.locale]} .style=${`object-position: ${x * 100}% ${y * 100}%`} @error=${this.#fail} />`
  }

  readonly #fail = () => {
    this.plain = true
  }
}
