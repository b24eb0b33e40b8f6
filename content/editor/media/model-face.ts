import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { kindIcon } from './kindIcon.ts'

/** Of a card of the library, twice as fine for screens that are. */
const SIZE = { width: 400, height: 300 } as const
/** Models never change: each is drawn once for as long as the page is open. */
const faces = new Map<string, Promise<string>>()
let last: Promise<unknown> = Promise.resolve()

/** One after another: each loads a model and takes the graphics for a moment. */
function faceOf(file: string): Promise<string> {
  const known = faces.get(file)
  if (known) return known
  const face = last.then(async () => {
    const { drawModel } = await import('./drawModel.ts')
    return URL.createObjectURL(await drawModel(mediaUrl(file), SIZE))
  })
  faces.set(file, face)
  last = face.catch(() => faces.delete(file))
  return face
}

/** A model as a still picture, drawn once it comes into view; the sign of models until then, and where it cannot be drawn. */
@customElement('model-face')
export class ModelFace extends LitElement {
  static override styles = css`
    :host,
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    :host {
      display: grid;
      place-items: center;
    }
    svg {
      width: 56px;
      height: 56px;
    }
  `

  @property() file = ''
  @state() private src = ''
  #watch: IntersectionObserver | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) void this.#draw()
    })
    this.#watch.observe(this)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#watch?.disconnect()
  }

  protected override render() {
    return this.src ? html`<img src=${this.src} alt="" />` : kindIcon('model')
  }

  async #draw() {
    this.#watch?.disconnect()
    this.src = await faceOf(this.file).catch(() => '')
    this.toggleAttribute('data-drawn', this.src !== '')
  }
}
