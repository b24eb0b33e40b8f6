import { css, html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { tokenStyles } from '../design/tokenStyles.ts'
import { colors } from '../design/tokens.ts'

const PAINTS = [colors.blush, colors.leaf, colors.osmanthus, colors.petal, colors.jade]
/** A thousand likes are a full sky, not a thousand petals. */
const MOST_AT_ONCE = 14
const MOST_IN_THE_AIR = 40
/** Petals of one packet rise over the time until the next, in ms. */
const SPREAD_MS = 500

/** Petals and leaves that rise at the right edge of a picture when somebody likes it, here or elsewhere. */
@customElement('like-rush')
export class LikeRush extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        inset: 30% 0 0 auto;
        width: clamp(72px, 12%, 180px);
        overflow: hidden;
        pointer-events: none;
        container-type: size;
      }
      i {
        position: absolute;
        bottom: 0;
        width: clamp(14px, 14cqw, 26px);
        aspect-ratio: 1;
        border-radius: 100% 8% 100% 8%;
        opacity: 0;
      }
    `,
  ]
  @query('div') private readonly air!: HTMLElement

  protected override render() {
    return html`<div aria-hidden="true"></div>`
  }

  burst(count: number) {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden || !this.air) return
    const free = MOST_IN_THE_AIR - this.air.childElementCount
    const petals = Math.min(count, MOST_AT_ONCE, free)
    for (let petal = 0; petal < petals; petal++) this.#rise(petals > 1 ? Math.random() * SPREAD_MS : 0)
  }

  #rise(delay: number) {
    const petal = document.createElement('i')
    const height = this.clientHeight
    const [sway, turn] = [(Math.random() - 0.5) * 60, (Math.random() - 0.5) * 260]
    petal.style.background = PAINTS[Math.floor(Math.random() * PAINTS.length)] ?? colors.leaf
    petal.style.left = `${25 + Math.random() * 45}%`
    this.air.append(petal)
    const rise = 0.55 + Math.random() * 0.4
    petal.animate(
      [
        { opacity: 0, transform: 'translate(0, 0) rotate(0deg) scale(0.6)' },
        {
          opacity: 1,
          transform: `translate(${sway * 0.4}px, ${-height * rise * 0.3}px) rotate(${turn * 0.3}deg) scale(1)`,
          offset: 0.25,
        },
        {
          opacity: 0.9,
          transform: `translate(${-sway * 0.5}px, ${-height * rise * 0.7}px) rotate(${turn * 0.7}deg) scale(1)`,
          offset: 0.7,
        },
        { opacity: 0, transform: `translate(${sway}px, ${-height * rise}px) rotate(${turn}deg) scale(0.9)` },
      ],
      { delay, duration: 2400 + Math.random() * 1200, easing: 'ease-out' },
    ).onfinish = () => petal.remove()
  }
}
