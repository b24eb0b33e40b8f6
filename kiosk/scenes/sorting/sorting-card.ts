import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Exhibit, WasteStream } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Mark } from '#content/schema/score.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { Listening } from '../../narration/listening.ts'
import { narrationStyles } from '../../narration/narrationStyles.ts'
import '../../scores/day-board.ts'
import '../../scores/round-score.ts'
import { todaysScores } from '../../scores/todaysScores.ts'
import { levelChoice } from './levelChoice.ts'
import type { LevelId } from './levels.ts'
import { shelfOf } from './shelfOf.ts'
import { shelfStyles } from './shelfStyles.ts'
import { sortingCardStyles } from './sortingCardStyles.ts'
import type { Game } from './sortingGame.ts'
import { sortingSay } from './sortingSay.ts'
import { trickyShelf } from './trickyShelf.ts'

/** Between rounds: the levels and how to play, today's ten, what was tricky, and where each stream goes. */
@customElement('sorting-card')
export class SortingCard extends LitElement {
  static override styles = [tokenStyles, sortingCardStyles, shelfStyles, narrationStyles]

  /** The round that is over; undefined before the first one. */
  @property({ attribute: false }) game: Game | undefined
  /** Another number for each round. */
  @property({ type: Number }) round = 0
  @property() level: LevelId = 'sapling'
  /** The bin whose story is open. */
  @property() story: WasteStream | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property({ reflect: true, attribute: 'lang' }) locale: Locale = 'zh'
  /** Whether the story shows its second layer. */
  @state() private deep = false
  @state() private showing: 'play' | 'board' | 'shelf' = 'play'
  @state() private page = 0
  /** True while the visitor is asked for a mark: nothing else calls for a touch. */
  @state() private picking = false
  /** The mark this visitor picked before. */
  @state() private mark: Mark | undefined
  readonly #listening = new Listening(this)
  #leave: (() => void) | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#leave = todaysScores.listen(() => this.requestUpdate())
    void todaysScores.refresh()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#leave?.()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('story')) this.deep = false
    const panel = this.#told()
    this.#listening.attend({ panel, layer: this.deep && panel?.more ? 'more' : 'text', locale: this.locale })
    if (!changed.has('game')) return
    this.showing = this.game ? 'board' : 'play'
    this.page = 0
  }

  protected override render() {
    const panel = this.#told()
    if (panel) return html`<section class="card story">${this.#story(panel)}</section>`
    if (this.game) return html`<section class="card result">${this.#result(this.game)}</section>`
    return this.showing === 'board'
      ? html`<section class="card result">${this.#board()}</section>`
      : html`<section class="card how">${this.#howTo()}</section>`
  }

  /** The story that is open; none while a round is told of. */
  #told() {
    return this.game ? undefined : this.exhibit?.panels.find(({ id }) => id === this.story)
  }

  #howTo() {
    const { say } = sortingSay(this.locale)
    const best = todaysScores.standing('sorting', this.level).rows[0]
    return html`${levelChoice(this.level, say, this.#choose)}
      <p class="hint" aria-live="polite">${say(`how.${this.level}`)} ${say('start.how')}</p>
      <div class="row">
        <button type="button" data-act="board" @click=${() => (this.showing = 'board')}>
          ${say('board')}${best ? html` <small>${say('board.best', { points: best.points })}</small>` : nothing}
        </button>
        ${this.#go(say('start.go'))}
      </div>`
  }

  #board() {
    const { say } = sortingSay(this.locale)
    return html`${levelChoice(this.level, say, this.#choose)}
      <day-board game="sorting" .level=${this.level} .locale=${this.locale}></day-board>
      <div class="row">
        <button type="button" data-act="back" @click=${() => (this.showing = 'play')}>${say('back')}</button>
        ${this.#go(say('start.go'))}
      </div>`
  }

  #result(game: Game) {
    const words = sortingSay(this.locale)
    const { say } = words
    const shelf = shelfOf(game)
    const tab = (name: 'board' | 'shelf', label: string) => html`<button type="button" data-tab=${name}
        aria-pressed=${this.showing === name} @click=${() => (this.showing = name)}>${label}</button>`
    return html`<div class="tabs" role="group">
        ${tab('board', say('board'))}${tab('shelf', say('shelf', { count: shelf.length }))}
      </div>
      <round-score ?hidden=${this.showing !== 'board'} game="sorting" .level=${game.level.id} .round=${this.round} .points=${game.score}
        .seconds=${game.lasted} .mark=${this.mark} .locale=${this.locale}
        @mark-picked=${({ detail }: CustomEvent<Mark>) => (this.mark = detail)}
        @picking-change=${({ detail }: CustomEvent<boolean>) => (this.picking = detail)}></round-score>
      ${
        this.showing === 'shelf'
          ? trickyShelf(shelf, {
              words,
              page: this.page,
              turn: (page) => (this.page = page),
              sources: (detail) =>
                this.dispatchEvent(
                  new CustomEvent('show-sources', { detail, bubbles: true, composed: true }),
                ),
            })
          : nothing
      }
      <div class="row" ?hidden=${this.picking && this.showing === 'board'}>
        <button type="button" data-act="levels" @click=${() => this.#tell('round-leave')}>${say('end.level')}</button>
        ${this.#go(say('end.again'))}
      </div>`
  }

  #story({ title, text, more, sources }: Exhibit['panels'][number]) {
    const { say } = sortingSay(this.locale)
    const shared = controlsWords(this.locale)
    const name = title[this.locale]
    const { deep } = this
    return html`<h2>${name}</h2>
      <p aria-live="polite">${this.#listening.words((deep && more ? more : text)[this.locale])}</p>
      <div class="row">
        ${this.#listening.button()}
        ${
          more
            ? html`<button type="button" class="source" data-act="more" aria-expanded=${deep}
                aria-label=${deep ? nothing : shared('moreOf', { title: name })}
                @click=${() => (this.deep = !deep)}>${shared(deep ? 'back' : 'more')}</button>`
            : nothing
        }
        <button type="button" class="source" @click=${() => this.#tell('show-sources', sources)}>${say('sources')}</button>
        <button type="button" class="main" data-act="close" @click=${() => this.#tell('story-close')}>${say('close')}</button>
      </div>`
  }

  #go(label: string) {
    return html`<button type="button" class="main" data-act="start" @click=${() => this.#tell('round-start')}>${label}</button>`
  }

  readonly #choose = (level: LevelId) => this.#tell('level-change', level)

  #tell(name: string, detail?: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}
