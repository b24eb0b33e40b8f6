import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Gesture } from '../gestures.ts'
import { beginGesture, type Playing } from '../mascotPose.ts'
import type { Mood } from '../moods.ts'
import { seasonOf } from '../seasonOf.ts'
import { mascotSvg } from './mascotSvg.ts'

/** As often as a flip book; she is small here. */
const PICTURE_MS = 100

/** 小玉 on paper, moving a little, where a page has no room for three dimensions. She stands still where motion is reduced. */
@customElement('mascot-picture')
export class MascotPicture extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        aspect-ratio: 140 / 190;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }
    `,
  ]
  @property() gesture: Gesture = 'idle'
  @property() mood: Mood | undefined
  #playing: Playing = { gesture: 'idle', since: -10 }
  #began = performance.now()
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #costume = seasonOf(new Date())

  override connectedCallback() {
    super.connectedCallback()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    this.#timer = setInterval(() => {
      if (!document.hidden) this.requestUpdate()
    }, PICTURE_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('gesture') || changed.has('mood'))
      this.#playing = beginGesture(this.#seconds(), this.gesture, this.#playing, this.mood)
  }

  protected override render() {
    const look = { x: -0.25, y: 0.05 }
    const markup = mascotSvg(this.#seconds(), { ...this.#playing, look, costume: this.#costume })
    return html`<svg viewBox="-70 -182 140 190" aria-hidden="true">${unsafeSVG(markup)}</svg>`
  }

  #seconds() {
    return (performance.now() - this.#began) / 1000
  }
}
