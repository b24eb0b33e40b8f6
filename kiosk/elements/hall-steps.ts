import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { comfortWords } from '#content/strings/comfortWords.ts'
import { screenStyles } from './screenStyles.ts'
import { stepsStyles } from './stepsStyles.ts'
import { targetsIn } from './targetsIn.ts'

const FOLLOW_MS = 150

/** The whole screen with one or two keys: a ring goes from target to target, a second press chooses. */
@customElement('hall-steps')
export class HallSteps extends LitElement {
  static override styles = [tokenStyles, screenStyles, stepsStyles]

  @property() locale: Locale = 'zh'
  /** Seconds until the ring goes on by itself; 0 leaves it to the visitor. */
  @property({ type: Number }) seconds = 0
  @state() private ring: DOMRect | undefined
  #target: HTMLElement | undefined
  #place = 0
  #stops: (() => void)[] = []
  #walking: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    const following = setInterval(() => this.#follow(), FOLLOW_MS)
    window.addEventListener('keydown', this.#press, { capture: true })
    window.addEventListener('keyup', this.#refuse, { capture: true })
    this.#stops = [
      () => clearInterval(following),
      () => clearInterval(this.#walking),
      () => window.removeEventListener('keydown', this.#press, { capture: true }),
      () => window.removeEventListener('keyup', this.#refuse, { capture: true }),
    ]
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.#stops) stop()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('seconds')) return
    clearInterval(this.#walking)
    if (this.seconds > 0) this.#walking = setInterval(() => this.#next(), this.seconds * 1000)
  }

  protected override render() {
    const say = comfortWords(this.locale)
    const { ring } = this
    const box = ring && `left:${ring.left}px;top:${ring.top}px;width:${ring.width}px;height:${ring.height}px`
    return html`${box ? html`<div class="ring" .style=${box}></div>` : nothing}
      <div class="bar">
        ${
          this.seconds > 0
            ? nothing
            : html`<button type="button" data-steps="next" @click=${this.#next}>${say('next')}<small>${say('nextKey')}</small></button>`
        }
        <button type="button" class="main" data-steps="choose" @click=${this.#choose}>
          ${say('choose')}<small>${say('chooseKey')}</small>
        </button>
      </div>`
  }

  #targets() {
    const root = this.getRootNode()
    return root instanceof ShadowRoot ? targetsIn(root) : []
  }

  /** The ring stays on its target while that moves, and takes the place of one that went. */
  #follow() {
    const targets = this.#targets()
    const at = this.#target ? targets.indexOf(this.#target) : -1
    if (at < 0) this.#target = targets[Math.min(this.#place, targets.length - 1)]
    else this.#place = at
    const ring = this.#target?.getBoundingClientRect()
    if (JSON.stringify(ring) !== JSON.stringify(this.ring)) this.ring = ring
  }

  readonly #next = () => {
    const targets = this.#targets()
    const at = this.#target ? targets.indexOf(this.#target) : this.#place - 1
    this.#place = targets.length === 0 ? 0 : (at + 1) % targets.length
    this.#target = targets[this.#place]
    this.#target?.scrollIntoView({ block: 'nearest' })
    this.#follow()
  }

  readonly #choose = () => {
    const target = this.#target
    if (!target) return
    if (target.getAttribute('role') !== 'slider') return target.click()
    // A slider goes on to its next mark, and from its end to its beginning.
    const isAtEnd =
      Number(target.getAttribute('aria-valuenow')) >= Number(target.getAttribute('aria-valuemax'))
    const key = isAtEnd ? 'Home' : 'PageUp'
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  }

  readonly #press = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    if (event.repeat) return
    if (event.key === 'Enter' || this.seconds > 0) this.#choose()
    else this.#next()
  }

  /** A focused button answers to the space bar when it comes up again. */
  readonly #refuse = (event: KeyboardEvent) => {
    if (event.key === ' ') event.preventDefault()
  }
}
