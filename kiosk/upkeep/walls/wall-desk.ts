import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import { keepFresh } from '#content/contract/keepFresh.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import '#content/design/confirm-dialog.ts'
import type { ConfirmDialog } from '#content/design/confirm-dialog.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import type { ThrowRule } from '#content/schema/steering.ts'
import type { Wall, WallPlan } from '#content/schema/wall.ts'
import { wallWords } from '#content/strings/wallWords.ts'
import { placeRect, wallRect } from '#content/wall/wallLayout.ts'
import { nameOf } from '../screens/screensView.ts'
import './throw-rules.ts'
import type { RuledThrow } from './throw-rules.ts'
import './wall-form.ts'
import { wallDeskStyles } from './wallDeskStyles.ts'
import { draftOf, NEW_WALL, screenAt } from './wallDraft.ts'

const REFRESH_MS = 30_000

/** Which displays hang together as one wall: built, changed, tested, taken apart. */
@customElement('wall-desk')
export class WallDesk extends LitElement {
  static override styles = [tokenStyles, pageStyles, wallDeskStyles]
  @property({ attribute: false }) screens: readonly Screen[] = []
  @property() locale: Locale = 'zh'
  @state() private walls: readonly Wall[] | undefined
  /** What is being changed: of which wall, if it is not a new one. */
  @state() private draft: { readonly of: Wall | undefined; readonly plan: WallPlan } | undefined
  @state() private rules: readonly ThrowRule[] = []
  @state() private problem: Problem | undefined
  @state() private told = ''
  @query('confirm-dialog') private readonly dialog!: ConfirmDialog
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#leave = keepFresh(this.#load, { events: ['walls:changed'], everyMs: REFRESH_MS }).stop
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override render() {
    const say = wallWords(this.locale)
    const { walls, draft, problem } = this
    return html`<p class="faint">${say('desk.about')}</p>
      ${problem ? html`<p class="fault" role="alert" data-code=${problem.code}>${problemWords(problem.code, this.locale, problem.detail)}</p>` : nothing}
      <p class="told" role="status">${this.told}</p>
      ${walls?.length === 0 && !draft ? html`<p class="empty">${say('desk.empty')}</p>` : nothing}
      <ul>${walls?.map((wall) => (draft?.of?.id === wall.id ? nothing : this.#wall(wall)))}</ul>
      ${
        draft
          ? html`<wall-form .plan=${draft.plan} .screens=${this.#named('wall')} .locale=${this.locale}
              @plan-change=${({ detail }: CustomEvent<WallPlan>) => (this.draft = { ...draft, plan: detail })}
              @plan-save=${this.#save} @plan-cancel=${() => (this.draft = undefined)}></wall-form>`
          : html`<button type="button" data-act="add" @click=${() => this.#edit(undefined)}>${say('desk.add')}</button>`
      }
      <throw-rules .kiosks=${this.#named('touch')} .walls=${walls ?? []} .rules=${this.rules} .locale=${this.locale} @throw-rule=${this.#rule}></throw-rules>
      <confirm-dialog></confirm-dialog>`
  }

  #wall(wall: Wall) {
    const say = wallWords(this.locale)
    const whole = wallRect(wall)
    const { across, down } = wall
    return html`<li class="sheet" data-wall=${wall.id}>
      <h3>${wall.name}</h3>
      ${this.#plan(wall)}
      <p>${say('desk.size', { across, down, width: Math.round(whole.width), height: Math.round(whole.height) })}</p>
      <p class="faint">${say('desk.hung', { count: wall.places.length })}</p>
      ${wall.pattern ? html`<p class="faint">${say('desk.patternNow')}</p>` : nothing}
      <div class="choices">
        <button type="button" data-act="edit" @click=${() => this.#edit(wall)}>${say('desk.edit')}</button>
        <button type="button" data-act="pattern" @click=${() => this.#pattern(wall)}>${say(wall.pattern ? 'desk.patternOff' : 'desk.patternOn')}</button>
        <button type="button" class="grave" data-act="remove" @click=${() => this.#remove(wall)}>${say('desk.remove')}</button>
      </div>
    </li>`
  }

  /** The wall in small: full where a screen hangs. */
  #plan(wall: Wall) {
    const { x, y, width, height } = wallRect(wall)
    const cells = Array.from({ length: wall.across * wall.down }, (_, at) => {
      const [column, row] = [at % wall.across, Math.floor(at / wall.across)]
      return { rect: placeRect(wall, { screen: '', column, row }), hung: screenAt(wall, column, row) !== '' }
    })
    const free = wall.places
      .filter((place) => 'xMm' in place)
      .map((place) => ({ rect: placeRect(wall, place), hung: true }))
    const edge = width / 200
    return html`<svg class="plan" viewBox="${x - edge} ${y - edge} ${width + 2 * edge} ${height + 2 * edge}" aria-hidden="true">
      ${[...cells, ...free].map(({ rect, hung }) => svg`<rect class=${hung ? '' : 'empty'} stroke-width=${edge} x=${rect.x} y=${rect.y} width=${rect.width} height=${rect.height} />`)}
    </svg>`
  }

  readonly #rule = ({ detail: { kiosk, wall } }: CustomEvent<RuledThrow>) =>
    this.#attempt(async () => {
      const body = wall === undefined ? {} : { wall }
      this.rules = await call(routes.ruleThrow, { params: { id: kiosk }, body, locale: this.locale })
      this.told = wallWords(this.locale)('desk.saved')
    })

  #named(wanted: Screen['role']) {
    const say = wallWords(this.locale)
    return this.screens
      .filter(({ role, paired }) => (paired?.duty ?? role) === wanted)
      .map((screen) => {
        const { id, width, height, connected, paired } = screen
        const place = paired?.place ? ` · ${paired.place}` : ''
        const size = wanted === 'wall' ? ` · ${width} × ${height}` : ''
        const name = `${nameOf(screen, this.locale)}${place}${size}`
        return { id, name: connected ? name : say('screen.gone', { name }) }
      })
  }

  #edit(wall: Wall | undefined) {
    this.told = ''
    this.problem = undefined
    this.draft = { of: wall, plan: wall ? draftOf(wall) : NEW_WALL }
  }

  readonly #load = async () => {
    try {
      const { locale } = this
      const [walls, rules] = await Promise.all([
        call(routes.listWalls, { locale }),
        call(routes.listThrows, { locale }),
      ])
      Object.assign(this, { walls, rules })
    } catch (error) {
      this.#failed(error)
    }
  }

  readonly #save = async () => {
    const { draft, locale } = this
    if (!draft) return
    const { of, plan } = draft
    await this.#attempt(async () => {
      if (of)
        await call(routes.changeWall, {
          params: { id: of.id },
          body: { ...plan, revision: of.revision },
          locale,
        })
      else await call(routes.addWall, { body: plan, locale })
      await this.#load()
      this.draft = undefined
      this.told = wallWords(this.locale)('desk.saved')
    })
  }

  #pattern({ id, pattern }: Wall) {
    return this.#attempt(async () => {
      await call(routes.showPattern, { params: { id }, body: { on: !pattern }, locale: this.locale })
      await this.#load()
    })
  }

  async #remove({ id, name }: Wall) {
    const say = wallWords(this.locale)
    const question = {
      title: say('desk.removeAsk', { name }),
      why: say('desk.removeWhy'),
      yes: say('desk.remove'),
      no: say('desk.keep'),
      grave: true,
    }
    if (!(await this.dialog.ask(question))) return
    await this.#attempt(async () => {
      await call(routes.removeWall, { params: { id }, locale: this.locale })
      await this.#load()
    })
  }

  async #attempt(work: () => Promise<void>) {
    this.told = ''
    this.problem = undefined
    try {
      await work()
    } catch (error) {
      this.#failed(error)
    }
  }

  #failed(error: unknown) {
    if (!(error instanceof Problem)) throw error
    this.problem = error
  }
}
