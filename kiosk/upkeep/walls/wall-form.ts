import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { WallPlan } from '#content/schema/wall.ts'
import { wallWords } from '#content/strings/wallWords.ts'
import { nameOf } from '../screens/screensView.ts'
import { wallDeskStyles } from './wallDeskStyles.ts'
import {
  changeFree,
  type FreePlace,
  freePlaces,
  hangAt,
  hangFree,
  resizeGrid,
  screenAt,
} from './wallDraft.ts'

/** A large display that can be hung, and what staff call it. */
export interface Hangable {
  readonly id: string
  readonly name: string
}

/** Measures of a wall and who hangs where. Tells `plan-change` with the plan, `plan-save` and `plan-cancel`. */
@customElement('wall-form')
export class WallForm extends LitElement {
  static override styles = [tokenStyles, pageStyles, wallDeskStyles]
  @property({ attribute: false }) plan!: WallPlan
  @property({ attribute: false }) screens: readonly Hangable[] = []
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = wallWords(this.locale)
    const { plan } = this
    return html`<form class="sheet" @submit=${this.#save}>
      <div><label for="name">${say('form.name')}</label>
        <input id="name" maxlength="40" required .value=${plan.name} @input=${(event: Event) => this.#tell({ ...plan, name: textOf(event) })} /></div>
      <div class="fields">
        ${this.#number('across', say('form.across'), 1, 12, (across) => resizeGrid(plan, { across: Math.round(across) }))}
        ${this.#number('down', say('form.down'), 1, 12, (down) => resizeGrid(plan, { down: Math.round(down) }))}
      </div>
      <fieldset><legend>${say('form.display')}</legend><div class="fields">
        ${this.#number('displayWidthMm', say('form.width'), 50, 10_000)}
        ${this.#number('displayHeightMm', say('form.height'), 50, 10_000)}
      </div></fieldset>
      <fieldset><legend>${say('form.gap')}</legend><div class="fields">
        ${this.#number('gapAcrossMm', say('form.gapAcross'), 0, 2_000)}
        ${this.#number('gapDownMm', say('form.gapDown'), 0, 2_000)}
      </div></fieldset>
      <fieldset><legend>${say('form.places')}</legend>
        <div class="wall" .style=${`--across: ${plan.across}; --ratio: ${plan.displayWidthMm} / ${plan.displayHeightMm}`}>${this.#cells()}</div>
      </fieldset>
      ${this.#free()}
      <div class="choices">
        <button type="submit" class="primary" data-act="save">${say('desk.save')}</button>
        <button type="button" data-act="cancel" @click=${() => this.dispatchEvent(new CustomEvent('plan-cancel'))}>${say('desk.cancel')}</button>
      </div>
    </form>`
  }

  #cells() {
    const say = wallWords(this.locale)
    const { plan } = this
    return Array.from({ length: plan.across * plan.down }, (_, at) => {
      const [column, row] = [at % plan.across, Math.floor(at / plan.across)]
      const id = `cell-${column}-${row}`
      return html`<div class="cell"><label for=${id}>${say('form.place', { row: row + 1, column: column + 1 })}</label>
        ${this.#screens(id, screenAt(plan, column, row), (screen) => hangAt(plan, column, row, screen))}</div>`
    })
  }

  #free() {
    const say = wallWords(this.locale)
    const free = freePlaces(this.plan)
    const hung = new Set(this.plan.places.map(({ screen }) => screen))
    const spare = this.screens.find(({ id }) => !hung.has(id))
    if (free.length === 0 && !spare) return nothing
    return html`<fieldset><legend>${say('form.free')}</legend>
      ${free.map(
        (place) => html`<div class="fields free" role="group" aria-label=${this.#nameOf(place.screen)}>
          <p>${this.#nameOf(place.screen)}</p>
          ${this.#measure(place, 'xMm', say('form.x'))}
          ${this.#measure(place, 'yMm', say('form.y'))}
          ${this.#measure(place, 'widthMm', say('form.width'))}
          ${this.#measure(place, 'heightMm', say('form.height'))}
          <button type="button" @click=${() => this.#tell({ ...this.plan, places: this.plan.places.filter((one) => one !== place) })}>${say('form.freeRemove')}</button>
        </div>`,
      )}
      ${spare ? html`<button type="button" data-act="free" @click=${() => this.#tell(hangFree(this.plan, spare.id))}>${say('form.freeAdd')}</button>` : nothing}
    </fieldset>`
  }

  #nameOf(screen: string) {
    return (
      this.screens.find(({ id }) => id === screen)?.name ?? nameOf({ id: screen, paired: null }, this.locale)
    )
  }

  #screens(id: string, chosen: string, planWith: (screen: string) => WallPlan) {
    const unknown = chosen && !this.screens.some((screen) => screen.id === chosen)
    return html`<select id=${id} @change=${(event: Event) => this.#tell(planWith(textOf(event)))}>
      <option value="" ?selected=${chosen === ''}>${wallWords(this.locale)('form.nobody')}</option>
      ${this.screens.map((screen) => html`<option value=${screen.id} ?selected=${screen.id === chosen}>${screen.name}</option>`)}
      ${unknown ? html`<option value=${chosen} selected>${this.#nameOf(chosen)}</option>` : nothing}
    </select>`
  }

  #number(
    name: Exclude<keyof WallPlan, 'name' | 'places'>,
    label: string,
    min: number,
    max: number,
    planWith = (value: number): WallPlan => ({ ...this.plan, [name]: value }),
  ) {
    return html`<div><label for=${name}>${label}</label>
      <input id=${name} type="number" inputmode="decimal" required min=${min} max=${max} step="any" .value=${String(this.plan[name])}
        @change=${(event: Event) => isGood(event) && this.#tell(planWith(Number(textOf(event))))} /></div>`
  }

  #measure(place: FreePlace, name: Exclude<keyof FreePlace, 'screen'>, label: string) {
    const id = `${name}-${place.screen}`
    return html`<div><label for=${id}>${label}</label>
      <input id=${id} type="number" inputmode="decimal" required step="any" .value=${String(place[name])}
        @change=${(event: Event) => isGood(event) && this.#tell(changeFree(this.plan, place.screen, { [name]: Number(textOf(event)) }))} /></div>`
  }

  #tell(plan: WallPlan) {
    this.dispatchEvent(new CustomEvent('plan-change', { detail: plan }))
  }

  readonly #save = (event: SubmitEvent) => {
    event.preventDefault()
    this.dispatchEvent(new CustomEvent('plan-save'))
  }
}

const textOf = (event: Event) => (event.target as HTMLInputElement).value
/** What is no measure stays in its field, and the browser says so when it is saved. */
const isGood = (event: Event) => (event.target as HTMLInputElement).validity.valid
