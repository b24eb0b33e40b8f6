import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Emergency } from '#content/schema/screenCommand.ts'
import { careWords } from '#content/strings/careWords.ts'
import { emergencySigns } from './emergencySigns.ts'

/** Words that do not fit are set smaller by steps, down to half. */
const SMALLER_BY = 0.04
const SMALLEST = 0.5
/** A dialog that opens over it is covered again within this, in ms. */
const RISE_EVERY_MS = 400

/**
 * An emergency over everything, in the browser's top layer: a sign, one word, one sentence in both languages, to be read
 * from ten metres. Nothing beneath can be touched or reached by key.
 */
@customElement('care-emergency')
export class CareEmergency extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        width: 100vw;
        height: 100vh;
        max-width: none;
        max-height: none;
        margin: 0;
        padding: 0;
        border: 0;
        overflow: hidden;
        --f: calc(var(--u) * var(--fit, 1));
        --ground: var(--color-ink);
        --sign: var(--color-white);
        background: var(--ground);
        color: var(--sign);
        cursor: none;
        user-select: none;
      }
      :host([template='evacuation']) {
        --ground: #8f1f18;
      }
      :host([template='lostChild']) {
        --ground: #f0b64a;
        --sign: #14281f;
      }
      section {
        height: 100%;
        display: grid;
        grid-template: 'bar' auto 'sign' auto 'words' 1fr 'foot' auto / 1fr;
      }
      /* The stripes say danger without any colour. */
      .bar {
        grid-area: bar;
        height: calc(72 * var(--u));
        background: repeating-linear-gradient(
          -45deg,
          var(--sign) 0 calc(40 * var(--u)),
          var(--ground) 0 calc(80 * var(--u))
        );
      }
      .foot {
        grid-area: foot;
      }
      svg {
        grid-area: sign;
        justify-self: center;
        width: calc(430 * var(--f));
        height: calc(430 * var(--f));
        margin-top: calc(70 * var(--f));
        animation: breathe 2.4s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.55;
        }
      }
      .words {
        grid-area: words;
        display: grid;
        align-content: start;
        gap: calc(34 * var(--f));
        padding: calc(56 * var(--f)) calc(76 * var(--f));
      }
      h1,
      p {
        margin: 0;
        text-wrap: pretty;
      }
      h1 {
        font: 900 calc(176 * var(--f)) / 1.1 var(--font-staff);
      }
      h1 span {
        display: block;
        font-size: calc(84 * var(--f));
        line-height: 1.2;
      }
      .zh {
        font: 700 calc(92 * var(--f)) / 1.35 var(--font-staff);
      }
      .en {
        font: 700 calc(58 * var(--f)) / 1.3 var(--font-staff);
      }
      @media (orientation: landscape) {
        section {
          grid-template: 'bar bar' auto 'sign words' 1fr 'foot foot' auto / calc(560 * var(--f)) 1fr;
        }
        svg {
          align-self: center;
          margin: 0 0 0 calc(60 * var(--f));
        }
        .words {
          align-content: center;
          gap: calc(24 * var(--f));
          padding: calc(20 * var(--f)) calc(80 * var(--f)) calc(20 * var(--f)) calc(60 * var(--f));
        }
        .bar {
          height: calc(56 * var(--u));
        }
        h1 {
          font-size: calc(150 * var(--f));
        }
        h1 span {
          font-size: calc(70 * var(--f));
        }
        .zh {
          font-size: calc(82 * var(--f));
        }
        .en {
          font-size: calc(52 * var(--f));
        }
      }
      @media (prefers-reduced-motion: reduce) {
        svg {
          animation: none;
        }
      }
    `,
  ]
  @property({ attribute: false }) emergency: Emergency | undefined
  #rising: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.setAttribute('popover', 'manual')
    this.showPopover()
    this.#rising = setInterval(() => this.#rise(), RISE_EVERY_MS)
    addEventListener('resize', this.#fit)
    for (const other of this.#others()) other.inert = true
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#rising)
    removeEventListener('resize', this.#fit)
    for (const other of this.#others()) other.inert = false
  }

  protected override willUpdate() {
    this.setAttribute('template', this.emergency?.template ?? '')
  }

  protected override updated() {
    this.#fit()
  }

  protected override render() {
    if (!this.emergency) return nothing
    const { template, words } = this.emergency
    return html`<section role="alert" aria-live="assertive" aria-atomic="true">
      <div class="bar"></div>
      ${svg`<svg viewBox="0 0 100 100" aria-hidden="true">${emergencySigns[template]}</svg>`}
      <div class="words">
        <h1 lang="zh-CN">${careWords('zh')(`emergency.${template}`)}<span lang="en">${careWords('en')(`emergency.${template}`)}</span></h1>
        <p class="zh" lang="zh-CN">${words.zh}</p>
        <p class="en" lang="en">${words.en}</p>
      </div>
      <div class="bar foot"></div>
    </section>`
  }

  /** All of the words stand on the screen, however long they are. */
  readonly #fit = () => {
    const section = this.renderRoot.querySelector('section')
    let fit = 1
    this.style.setProperty('--fit', '1')
    while (section && section.scrollHeight > section.clientHeight && fit > SMALLEST) {
      fit -= SMALLER_BY
      this.style.setProperty('--fit', String(fit))
    }
  }

  /** What has come into the top layer since lies above it: it goes there once more. */
  #rise() {
    const { left, top, width, height } = this.getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    if (above === this) return
    this.hidePopover()
    this.showPopover()
  }

  #others() {
    return [...document.body.children].filter(
      (other): other is HTMLElement => other instanceof HTMLElement && other !== this,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-emergency': CareEmergency
  }
}
