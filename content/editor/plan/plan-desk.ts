import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity } from '../../schema/access.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { Exhibit, Theme } from '../../schema/exhibit.ts'
import { HALL_SIDE, type HallPlan } from '../../schema/hallPlan.ts'
import { type Locale, type Localized, locale as locales } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { formWords } from '../../strings/formWords.ts'
import { planWords } from '../../strings/planWords.ts'
import { Doing } from '../desk/doing.ts'
import { PageKeys } from '../desk/pageKeys.ts'
import { RoomNews } from '../desk/roomNews.ts'
import { shortcutOf } from '../desk/shortcutOf.ts'
import { editorStyles } from '../editorStyles.ts'
import '../parts/part-review.ts'
import type { PartMove } from '../parts/part-review.ts'
import { type Piece, planByThemes, withArea, withMark, without, withSize } from './changePlan.ts'
import { type KnownMark, knownMarks, notOnPlan } from './knownMarks.ts'
import './plan-board.ts'
import './plan-list.ts'
import { planDeskStyles } from './planDeskStyles.ts'
import { PlanWriting } from './planWriting.ts'

const themes: readonly Theme[] = ['trees', 'wildlife', 'city', 'waste']

/** The room of the plan: the hall from above, the same as a list, and what stands nowhere yet. */
@customElement('plan-desk')
export class PlanDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, planDeskStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private exhibits: readonly Exhibit[] = []
  @state() private known: ReadonlyMap<string, KnownMark> = new Map()
  @state() private chosen: Piece | undefined
  @state() private draft: PartDraft | undefined
  @state() private house: EditingHouse | undefined
  @state() private told = ''
  readonly #doing = new Doing(this)
  readonly #writing = new PlanWriting(this, this.#doing, () => this.#lookAtDraft())

  constructor() {
    super()
    new RoomNews(this, () => this.#load())
    new PageKeys(this, (event) => this.#press(event))
  }

  protected override render() {
    const say = planWords(this.locale)
    const { plan, saving } = this.#writing
    return html`<main @plan-edit=${({ detail }: CustomEvent<HallPlan>) => this.#writing.edit(detail)} @piece-choose=${({ detail }: CustomEvent<Piece>) => (this.chosen = detail)} @piece-remove=${({ detail }: CustomEvent<Piece>) => this.#remove(detail)}>
      <div class="head"><h2>${say('title')}</h2><p>${say('lead')}</p></div>
      <p role="status" class="told" ?hidden=${!this.told}>${this.told}</p>
      ${this.draft ? html`<part-review .draft=${this.draft} .identity=${this.identity} .house=${this.house} .saving=${saving} .locale=${this.locale} @part-moved=${this.#moved}></part-review>` : nothing}
      ${this.#doing.fault()}
      ${this.#writing.isBehind ? html`<button type="button" data-act="reload" @click=${() => this.#doing.attempt(() => this.#writing.reload())}>${say('reload')}</button>` : nothing}
      ${plan && this.house ? this.#work(plan) : html`<p role="status">${say('loading')}</p>`}
    </main>`
  }

  #work(plan: HallPlan) {
    const say = planWords(this.locale)
    const isEmpty = plan.areas.length === 0 && plan.marks.length === 0
    return html`<div class="tools">
        ${this.#side('width', plan.width, (width) => withSize(plan, width, plan.height))}
        ${this.#side('height', plan.height, (height) => withSize(plan, plan.width, height))}
        <button type="button" class="main" data-act="area" @click=${() => this.#add(plan)}>${say('addArea')}</button>
        <span class="steps">
          <button type="button" data-act="undo" ?disabled=${!this.#writing.canUndo} @click=${() => this.#writing.walk('undo')}>${say('undo')}</button>
          <button type="button" data-act="redo" ?disabled=${!this.#writing.canRedo} @click=${() => this.#writing.walk('redo')}>${say('redo')}</button>
        </span>
      </div>
      ${this.#writing.invalid ? html`<p class="fault" role="alert">${say('fault')}</p>` : nothing}
      ${
        isEmpty
          ? html`<div class="empty"><p>${say('empty')}</p><button type="button" data-act="themes" @click=${() => this.#begin(plan)}>${say('byThemes')}</button></div>`
          : nothing
      }
      <div class="hall">
        <div>
          <plan-board .plan=${plan} .known=${this.known} .chosen=${this.chosen} .locale=${this.locale}></plan-board>
          <p class="help">${say('help')}</p>
        </div>
        ${this.#nowhere(plan)}
      </div>
      <plan-list .plan=${plan} .known=${this.known} .chosen=${this.chosen} .locale=${this.locale}></plan-list>`
  }

  #side(label: 'width' | 'height', value: number, change: (metres: number) => HallPlan) {
    const changed = (event: Event) => {
      const input = event.target as HTMLInputElement
      const { least, most } = HALL_SIDE
      const metres = input.valueAsNumber
      if (metres >= least && metres <= most) this.#writing.edit(change(metres))
      else input.value = String(value)
    }
    return html`<label><span>${planWords(this.locale)(label)}</span><input type="number" data-hall=${label} min=${HALL_SIDE.least} max=${HALL_SIDE.most} step="0.5" .value=${String(value)} @change=${changed} /></label>`
  }

  /** What waits to be put on the plan. */
  #nowhere(plan: HallPlan) {
    const say = planWords(this.locale)
    const waiting = notOnPlan(plan, this.known)
    const hasScreens = [...this.known.values()].some(({ kind }) => kind === 'screen')
    return html`<aside aria-labelledby="nowhere">
      <h3 id="nowhere">${say('nowhere', { count: waiting.length })}</h3>
      ${waiting.length === 0 ? html`<p>${say('allPlaced')}</p>` : nothing}
      <ul>${waiting.map((one) => this.#waiting(plan, one))}</ul>
      ${hasScreens ? nothing : html`<p>${say('noScreens')}</p>`}
    </aside>`
  }

  #waiting(plan: HallPlan, one: KnownMark) {
    const say = planWords(this.locale)
    const name = one.name[this.locale]
    const place = () => {
      const into = this.chosen?.kind === 'area' ? this.chosen.id : undefined
      this.#writing.edit(withMark(plan, one, into))
      this.chosen = { kind: one.kind, id: one.id }
    }
    return html`<li data-waiting=${`${one.kind} ${one.id}`}>
      <p><strong>${name}</strong><span>${one.kind === 'screen' ? (one.dark ? say('dark') : (one.shows?.[this.locale] ?? '')) : formWords(this.locale)(`theme.${one.theme ?? 'city'}`)}</span></p>
      <button type="button" data-act="place" aria-label=${say('placeOne', { name })} @click=${place}>${say('place')}</button>
    </li>`
  }

  #add(plan: HallPlan) {
    const number = plan.areas.length + 1
    const named = Object.fromEntries(
      locales.options.map((language) => [language, planWords(language)('newArea', { number })]),
    ) as Localized
    const added = withArea(plan, named)
    this.#writing.edit(added.plan)
    this.chosen = { kind: 'area', id: added.id }
  }

  #begin(plan: HallPlan) {
    const names = Object.fromEntries(
      themes.map((theme) => [
        theme,
        { zh: formWords('zh')(`theme.${theme}`), en: formWords('en')(`theme.${theme}`) },
      ]),
    ) as Record<Theme, Localized>
    this.#writing.edit(planByThemes(plan, this.exhibits, names))
  }

  #remove(piece: Piece) {
    const { plan } = this.#writing
    if (plan) this.#writing.edit(without(plan, piece))
    this.chosen = undefined
  }

  #press(event: KeyboardEvent) {
    const asked = shortcutOf(event)
    if (asked !== 'undo' && asked !== 'redo' && asked !== 'save') return
    event.preventDefault()
    if (asked === 'save') void this.#writing.save()
    else this.#writing.walk(asked)
  }

  async #lookAtDraft() {
    const parts = await call(routes.listParts, { locale: this.locale })
    this.draft = parts.find(({ part }) => part === 'plan')
  }

  readonly #load = () =>
    this.#doing.attempt(async () => {
      const { locale } = this
      const [drafts, screens, house] = await Promise.all([
        call(routes.listDrafts, { locale }),
        call(routes.listScreens, { locale }),
        call(routes.editingHouse, { locale }),
        this.#lookAtDraft(),
        this.#writing.load(),
      ])
      this.exhibits = drafts.flatMap(({ place, exhibit }) =>
        place === 'hall' || place === 'new' ? [exhibit] : [],
      )
      this.known = knownMarks(this.exhibits, screens)
      this.house = house
    })

  readonly #moved = async ({ detail: { told, discarded } }: CustomEvent<PartMove>) => {
    if (discarded) await this.#doing.attempt(() => this.#writing.reload())
    if (await this.#load()) this.told = told
  }
}
