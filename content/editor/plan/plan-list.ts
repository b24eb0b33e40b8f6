import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { areaAt } from '../../plan/areaAt.ts'
import { areaTones, type HallPlan, type PlanArea, type PlanMark } from '../../schema/hallPlan.ts'
import type { Locale } from '../../schema/localized.ts'
import { planWords } from '../../strings/planWords.ts'
import { editorStyles } from '../editorStyles.ts'
import { asTyped } from '../forms/asTyped.ts'
import { isSame, type Piece, withAreaChanged, withAreaSized, withMoved } from './changePlan.ts'
import type { KnownMark } from './knownMarks.ts'
import { planListStyles } from './planListStyles.ts'

/** The same plan as a list: every area and mark with its words and numbers. Tells what the board tells (`plan-board`). */
@customElement('plan-list')
export class PlanList extends LitElement {
  static override styles = [tokenStyles, editorStyles, planListStyles]

  @property({ attribute: false }) plan!: HallPlan
  @property({ attribute: false }) known: ReadonlyMap<string, KnownMark> = new Map()
  @property({ attribute: false }) chosen: Piece | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = planWords(this.locale)
    const { areas, marks } = this.plan
    return html`<section aria-labelledby="areas">
        <h3 id="areas">${say('areas', { count: areas.length })}</h3>
        ${areas.length === 0 ? html`<p>${say('noAreas')}</p>` : nothing}
        <ul>${repeat(
          areas,
          ({ id }) => id,
          (area) => this.#area(area),
        )}</ul>
      </section>
      <section aria-labelledby="marks">
        <h3 id="marks">${say('marks', { count: marks.length })}</h3>
        ${marks.length === 0 ? html`<p>${say('noMarks')}</p>` : nothing}
        <ul class="marks">${repeat(
          [...marks].sort((one, other) => rankOf(this.plan, one) - rankOf(this.plan, other)),
          ({ kind, id }) => `${kind} ${id}`,
          (mark) => this.#mark(mark),
        )}</ul>
      </section>`
  }

  #area(area: PlanArea) {
    const say = planWords(this.locale)
    const { id, name, x, y, width, height, tone } = area
    const piece: Piece = { kind: 'area', id }
    const rename = (language: Locale) => (event: Event) => {
      const typed = (event.target as HTMLInputElement).value
      this.#edit(withAreaChanged(this.plan, id, { name: { ...name, [language]: typed } }))
    }
    const written = (language: Locale) =>
      html`<label class="name"><span>${say(language === 'zh' ? 'nameZh' : 'nameEn')}</span><input lang=${language === 'zh' ? 'zh-CN' : 'en'} .value=${asTyped(name[language])} maxlength="60" aria-invalid=${name[language].trim() === ''} @input=${rename(language)} /></label>`
    return html`<li data-area=${id} ?data-chosen=${isSame(piece, this.chosen)} @focusin=${() => this.#choose(piece)}>
      ${written('zh')} ${written('en')}
      ${this.#number('x', x, (value) => withMoved(this.plan, piece, value, y))}
      ${this.#number('y', y, (value) => withMoved(this.plan, piece, x, value))}
      ${this.#number('wide', width, (value) => withAreaSized(this.plan, id, value, height))}
      ${this.#number('high', height, (value) => withAreaSized(this.plan, id, width, value))}
      <label><span>${say('tone')}</span><select @change=${({ target }: Event) => this.#edit(withAreaChanged(this.plan, id, { tone: (target as HTMLSelectElement).value as PlanArea['tone'] }))}>
        ${areaTones.map((one) => html`<option value=${one} ?selected=${one === tone}>${say(`tone.${one}`)}</option>`)}
      </select></label>
      ${this.#remove(piece, name[this.locale])}
    </li>`
  }

  #mark(mark: PlanMark) {
    const say = planWords(this.locale)
    const { x, y, kind, id } = mark
    const known = this.known.get(`${kind} ${id}`)
    const name = known?.name[this.locale] ?? say(`gone.${kind}`)
    const area = areaAt(this.plan, x, y)
    const facts = [
      say(kind),
      area ? say('in', { area: area.name[this.locale] }) : say('inNone'),
      kind === 'screen' && known ? (known.dark ? say('dark') : (known.shows?.[this.locale] ?? '')) : '',
    ]
    return html`<li data-mark=${`${kind} ${id}`} ?data-chosen=${isSame(mark, this.chosen)} @focusin=${() => this.#choose(mark)}>
      <p class="name"><strong>${name}</strong><span>${facts.filter(Boolean).join(' · ')}</span></p>
      ${this.#number('x', x, (value) => withMoved(this.plan, mark, value, y))}
      ${this.#number('y', y, (value) => withMoved(this.plan, mark, x, value))}
      ${this.#remove(mark, name)}
    </li>`
  }

  #number(label: 'x' | 'y' | 'wide' | 'high', value: number, change: (value: number) => HallPlan) {
    const changed = (event: Event) => {
      const input = event.target as HTMLInputElement
      if (Number.isFinite(input.valueAsNumber)) this.#edit(change(input.valueAsNumber))
      // What the walls do not allow stands as it was.
      else input.value = String(value)
    }
    return html`<label><span>${planWords(this.locale)(label)}</span><input type="number" min="0" step="0.1" data-number=${label} .value=${String(value)} @change=${changed} /></label>`
  }

  #remove({ kind, id }: Piece, name: string) {
    const say = planWords(this.locale)
    return html`<button type="button" data-act="remove" aria-label=${say('removeOne', { name })} @click=${() => this.#tell('piece-remove', { kind, id })}>${say('remove')}</button>`
  }

  #choose({ kind, id }: Piece) {
    if (!isSame({ kind, id }, this.chosen)) this.#tell('piece-choose', { kind, id })
  }

  #edit(plan: HallPlan) {
    this.#tell('plan-edit', plan)
    // A number that the walls cut down is shown as it is kept.
    this.requestUpdate()
  }

  #tell(name: 'plan-edit' | 'piece-choose' | 'piece-remove', detail: HallPlan | Piece) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

/** Screens come first, then what stands in each area. */
function rankOf(plan: HallPlan, { kind, x, y }: PlanMark): number {
  const area = areaAt(plan, x, y)
  return kind === 'screen' ? -1 : area ? plan.areas.indexOf(area) : plan.areas.length
}
