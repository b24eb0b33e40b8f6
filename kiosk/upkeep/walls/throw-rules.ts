import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { ThrowRule } from '#content/schema/steering.ts'
import type { Wall } from '#content/schema/wall.ts'
import { wallWords } from '#content/strings/wallWords.ts'
import type { Hangable } from './wall-form.ts'
import { wallDeskStyles } from './wallDeskStyles.ts'

/** What is sent: a wall, none (null), or the usual (undefined). */
export interface RuledThrow {
  readonly kiosk: string
  readonly wall: string | null | undefined
}

/** Where each touch screen may throw its exhibit. Tells `throw-rule` with a `RuledThrow`. */
@customElement('throw-rules')
export class ThrowRules extends LitElement {
  static override styles = [tokenStyles, pageStyles, wallDeskStyles]
  @property({ attribute: false }) kiosks: readonly Hangable[] = []
  @property({ attribute: false }) walls: readonly Wall[] = []
  @property({ attribute: false }) rules: readonly ThrowRule[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = wallWords(this.locale)
    if (this.kiosks.length === 0 || this.walls.length === 0) return nothing
    return html`<h3>${say('throws.title')}</h3>
      <p class="faint">${say('throws.about')}</p>
      <div class="sheet throws">${this.kiosks.map((kiosk) => this.#kiosk(kiosk))}</div>`
  }

  #kiosk({ id, name }: Hangable) {
    const say = wallWords(this.locale)
    const rule = this.rules.find(({ kiosk }) => kiosk === id)
    const chosen = rule ? (rule.wall ?? 'none') : ''
    return html`<div><label for=${id}>${name}</label>
      <select id=${id} @change=${(event: Event) => this.#rule(id, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ''}>${say('throws.usual', { name: this.walls[0]?.name ?? '' })}</option>
        ${this.walls.map((wall) => html`<option value=${wall.id} ?selected=${chosen === wall.id}>${wall.name}</option>`)}
        <option value="none" ?selected=${chosen === 'none'}>${say('throws.none')}</option>
      </select></div>`
  }

  #rule(kiosk: string, value: string) {
    const detail: RuledThrow = { kiosk, wall: value === '' ? undefined : value === 'none' ? null : value }
    this.dispatchEvent(new CustomEvent('throw-rule', { detail }))
  }
}
