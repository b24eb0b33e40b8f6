import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import type { WrittenPlan } from '../../contract/routes/plan.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { type PlanPieces, piecesOf, planOf } from '../../editing/planPieces.ts'
import type { Identity } from '../../schema/access.ts'
import type { Exhibit, Theme } from '../../schema/exhibit.ts'
import { HALL_SIDE, type HallPlan, hallPlan } from '../../schema/hallPlan.ts'
import { type Locale, type Localized, locale as locales } from '../../schema/localized.ts'
import { formWords } from '../../strings/formWords.ts'
import { planWords } from '../../strings/planWords.ts'
import '../desk/clash-dialog.ts'
import { PageKeys } from '../desk/pageKeys.ts'
import { shortcutOf } from '../desk/shortcutOf.ts'
import type { Path } from '../editDraft.ts'
import { editorStyles } from '../editorStyles.ts'
import { nameInPart } from '../parts/nameInPart.ts'
import '../parts/part-review.ts'
import { PartWriting } from '../parts/partWriting.ts'
import { type Piece, planByThemes, withArea, withMark, without, withSize } from './changePlan.ts'
import { type KnownMark, knownMarks, notOnPlan } from './knownMarks.ts'
import './plan-board.ts'
import './plan-list.ts'
import { planDeskStyles } from './planDeskStyles.ts'

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
  readonly #writing = new PartWriting<HallPlan, WrittenPlan>(this, {
    part: 'plan',
    read: () => call(routes.readPlan, { locale: this.locale }),
    save: ({ version, written }) =>
      call(routes.savePlan, { body: { version, written }, locale: this.locale }),
    isWhole: (plan) => hallPlan.safeParse(plan).success,
    apart: piecesOf,
    together: (pieces) => planOf(pieces as PlanPieces),
    beside: () => this.#lookAround(),
  })

  constructor() {
    super()
    new PageKeys(this, (event) => this.#press(event))
  }

  protected override render() {
    const say = planWords(this.locale)
    const { written: plan, saving, draft, house, doing, told, moved, meeting } = this.#writing
    return html`<main @plan-edit=${({ detail }: CustomEvent<HallPlan>) => this.#writing.write(detail)} @piece-choose=${({ detail }: CustomEvent<Piece>) => (this.chosen = detail)} @piece-remove=${({ detail }: CustomEvent<Piece>) => this.#remove(detail)}>
      <div class="head"><h2>${say('title')}</h2><p>${say('lead')}</p></div>
      <p role="status" class="told" ?hidden=${!told}>${told}</p>
      ${draft ? html`<part-review .draft=${draft} .identity=${this.identity} .house=${house} .saving=${saving} .locale=${this.locale} @part-moved=${moved}></part-review>` : nothing}
      ${doing.fault()}
      ${plan && house ? this.#work(plan) : html`<p role="status">${say('loading')}</p>`}
    </main>
    <clash-dialog .meeting=${meeting} .nameOf=${this.#nameOf} .locale=${this.locale} @clash-settled=${({ detail }: CustomEvent<unknown>) => this.#writing.settle(detail)}></clash-dialog>`
  }

  #work(plan: HallPlan) {
    const say = planWords(this.locale)
    const { hall, saving } = this.#writing
    const isEmpty = plan.areas.length === 0 && plan.marks.length === 0
    return html`<div class="tools">
        ${this.#side('width', plan.width, (width) => withSize(plan, width, plan.height))}
        ${this.#side('height', plan.height, (height) => withSize(plan, plan.width, height))}
        <button type="button" class="main" data-act="area" @click=${() => this.#add(plan)}>${say('addArea')}</button>
        <span class="steps">
          <button type="button" data-act="undo" ?disabled=${!hall?.undo && saving === 'saved'} @click=${() => this.#walk('undo')}>${say('undo')}</button>
          <button type="button" data-act="redo" ?disabled=${!hall?.redo || saving !== 'saved'} @click=${() => this.#walk('redo')}>${say('redo')}</button>
        </span>
      </div>
      ${hallPlan.safeParse(plan).success ? nothing : html`<p class="fault" role="alert">${say('fault')}</p>`}
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
      if (metres >= least && metres <= most) this.#writing.write(change(metres))
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
      this.#writing.write(withMark(plan, one, into))
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
    this.#writing.write(added.plan)
    this.chosen = { kind: 'area', id: added.id }
  }

  #begin(plan: HallPlan) {
    const names = Object.fromEntries(
      themes.map((theme) => [
        theme,
        { zh: formWords('zh')(`theme.${theme}`), en: formWords('en')(`theme.${theme}`) },
      ]),
    ) as Record<Theme, Localized>
    this.#writing.write(planByThemes(plan, this.exhibits, names))
  }

  #remove(piece: Piece) {
    const { written: plan } = this.#writing
    if (plan) this.#writing.write(without(plan, piece))
    this.chosen = undefined
  }

  #press(event: KeyboardEvent) {
    const asked = shortcutOf(event)
    if (asked !== 'undo' && asked !== 'redo' && asked !== 'save') return
    event.preventDefault()
    if (this.#writing.meeting) return
    if (asked === 'save') void this.#writing.flush()
    else void this.#walk(asked)
  }

  #walk(act: 'undo' | 'redo') {
    return this.#writing.change((version) =>
      call(routes.walkPlan, { body: { version, act }, locale: this.locale }),
    )
  }

  /** What stands at a place where two met, by the name that it has in the hall. */
  readonly #nameOf = ([piece = '', ...rest]: Path, language: Locale): string => {
    const plan = this.#writing.written
    const name =
      plan?.areas.find(({ id }) => id === piece)?.name[language] ??
      this.known.get(String(piece))?.name[language]
    return nameInPart([name ?? piece, ...rest], language)
  }

  async #lookAround() {
    const { locale } = this
    const [drafts, screens] = await Promise.all([
      call(routes.listDrafts, { locale }),
      call(routes.listScreens, { locale }),
    ])
    this.exhibits = drafts.flatMap(({ place, exhibit }) =>
      place === 'hall' || place === 'new' ? [exhibit] : [],
    )
    this.known = knownMarks(this.exhibits, screens)
  }
}
