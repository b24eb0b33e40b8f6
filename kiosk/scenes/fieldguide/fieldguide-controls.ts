import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit, Panel } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import '../../scores/round-score.ts'
import { sceneMoment } from '../sceneMoment.ts'
import { LEVELS, type Level } from './drawCards.ts'
import { fieldguideStyles } from './fieldguideStyles.ts'
import { type GuideInputs, type GuideScene, start } from './guideInputs.ts'
import {
  answerKey,
  askHint,
  cardOf,
  goOn,
  markedTrait,
  nameIt,
  type Round,
  startRound,
} from './guideRound.ts'
import { guideSay } from './guideSay.ts'
import { PencilNote } from './pencilNote.ts'
import { roundPaper } from './roundPaper.ts'
import { smallPicture } from './smallPicture.ts'
import { type Name, namesOf, type Shelf } from './species.ts'
import './turn-table.ts'

const SHELVES = ['leaf', 'bird'] as const
const BOARDS = { 1: 'first', 2: 'key', 3: 'alike' } as const satisfies Record<Level, string>
const SOURCES: Readonly<Record<Shelf, readonly string[]>> = { leaf: ['FC'], bird: ['FB'] }

/** Turn what is in the window; name ten, by the key or at once; the pencil shows why. */
@customElement('fieldguide-controls')
export class FieldguideControls extends LitElement implements SceneControls<GuideInputs> {
  static override styles = [tokenStyles, controlsStyles, fieldguideStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: GuideInputs = start
  @property({ attribute: false }) scene: GuideScene | undefined
  @state() private shelf: Shelf = 'leaf'
  @state() private level: Level = 1
  /** The round that is on, or has just ended (`over`, with its score and level). */
  @state() private round: Round | undefined
  /** Today's ten lie on the panel. */
  @state() private onBoard = false
  /** The visitor is asked for a mark: nothing else calls for a touch. */
  @state() private picking = false
  /** Another deal for each round; what is dealt follows from it alone. */
  #rounds = 0
  /** When the round began and how long it took, in s on the page's clock. */
  #beganAt = 0
  #took = 0
  /** The round that has its mark already. */
  #marked = 0
  readonly #moment = sceneMoment(() => this.scene)
  readonly #note = new PencilNote(this)
  readonly #pictures = new Map<Name, HTMLCanvasElement>()

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene')) this.#moment.watch()
  }

  protected override updated() {
    const { round } = this
    this.dataset.phase = round ? (round.over ? 'over' : 'round') : 'start'
    this.dataset.species = round ? (cardOf(round)?.name ?? '') : this.inputs.name
    this.dataset.score = String(round?.score ?? 0)
    this.dataset.level = String(round?.level ?? this.level)
  }

  protected override render() {
    const words = guideSay(this.locale)
    const { round } = this
    const trait = this.inputs.mark
    return html`<turn-table label=${words.say('turn')} .turn=${this.inputs.turn}
        told=${words.say('turn.at', { degrees: Math.round((this.inputs.turn * 180) / Math.PI) })}
        @turned=${({ detail }: CustomEvent<number>) => this.#tell({ turn: detail })}></turn-table>
      ${trait && round?.last ? this.#note.show(words.has(this.inputs.name, trait)) : nothing}
      ${round ? (round.over ? this.#over(round) : this.#play(round)) : this.#choose()}`
  }

  #choose() {
    const { say } = guideSay(this.locale)
    const { exhibit, shelf, level } = this
    const panel = exhibit?.panels.find(({ id }) => id === (level === 2 ? 'key' : shelf))
    return html`<scene-panel .panel=${panel} .locale=${this.locale} note=${say('illustrative')}>
      <div class="row">
        <choice-row class="wide" label=${say('shelf')} .value=${shelf} .options=${SHELVES.map((id) => ({ id, label: say(`shelf.${id}`) }))}
          @value-change=${({ detail }: CustomEvent<Shelf>) => this.#take(detail)}></choice-row>
        <button type="button" data-guide="page" @click=${() => this.#turnPage()}>${say('page')}</button>
      </div>
      <div class="row">
        <choice-row class="wide" label=${say('level')} .value=${String(level)}
          .options=${LEVELS.map((one) => ({ id: String(one), label: say(`level.${one}`), note: say(`age.${one}`) }))}
          @value-change=${({ detail }: CustomEvent<string>) => {
            this.level = Number(detail) as Level
          }}></choice-row>
        <button type="button" class="main" data-guide="start" @click=${() => this.#start()}>${say('go')}</button>
      </div>
    </scene-panel>`
  }

  #play(round: Round) {
    const words = guideSay(this.locale)
    const card = { at: round.at + 1, of: round.cards.length }
    const paper = this.#paper((locale) => {
      const { say, told } = guideSay(locale)
      return [say(`card.${round.shelf}`, card), told(round)]
    }, round.shelf)
    return html`<scene-panel .panel=${paper} .locale=${this.locale}>
      <dl slot="figures">${this.#tally(words.say('score'), round.score)}${this.#tally(words.say('streak'), round.streak)}</dl>
      ${roundPaper(round, words, {
        picture: (name) => this.#picture(name),
        name: (name) => this.#go(nameIt(round, name)),
        key: (value) => this.#go(answerKey(round, value)),
        hint: () => this.#go(askHint(round)),
        next: () => this.#go(goOn(round)),
      })}
    </scene-panel>`
  }

  #over(round: Round) {
    const { say, named, has } = guideSay(this.locale)
    if (this.onBoard) return this.#board(round)
    const paper = this.#paper((locale) => {
      const words = guideSay(locale).say
      const { level, score, bestStreak: streak, known, learnt } = round
      const title = known > 0 ? words('over.title', { known }) : words('over.none')
      const more = words(learnt.length > 0 ? 'over.learnt' : 'over.perfect')
      const gap = locale === 'zh' ? '' : ' '
      return [title, `${words('over.score', { level: words(`level.${level}`), score, streak })}${gap}${more}`]
    }, round.shelf)
    return html`<scene-panel .panel=${paper} .locale=${this.locale}>
      ${
        round.learnt.length > 0
          ? html`<ul slot="words" class="learnt">
              ${round.learnt.slice(0, 4).map(({ name, trait }) => html`<li>${this.#picture(name)}<b>${named(name)}</b><span>${has(name, trait)}</span></li>`)}
            </ul>`
          : nothing
      }
      <div class="row foot">
        <button type="button" data-guide="other" @click=${() => this.#leave()}>${say('over.other')}</button>
        <button type="button" data-guide="board" @click=${() => (this.onBoard = true)}>${say('over.board')}</button>
        <button type="button" class="main wide" data-guide="start" @click=${() => this.#start()}>${say('over.again')}</button>
      </div>
    </scene-panel>`
  }

  /** Today's ten; a round is asked for its mark once. */
  #board(round: Round) {
    const { say } = guideSay(this.locale)
    const isNew = this.#rounds !== this.#marked
    const paper = this.#paper((locale) => {
      const words = guideSay(locale).say
      const { level, score, bestStreak: streak } = round
      return [words('board.title'), words('over.score', { level: words(`level.${level}`), score, streak })]
    }, round.shelf)
    return html`<scene-panel .panel=${paper} .locale=${this.locale}>
      <round-score game="fieldguide" level=${BOARDS[round.level]} .round=${this.#rounds} .points=${isNew ? round.score : 0}
        .seconds=${this.#took} .locale=${this.locale} @mark-picked=${() => (this.#marked = this.#rounds)}
        @picking-change=${({ detail }: CustomEvent<boolean>) => (this.picking = detail)}></round-score>
      <div class="row foot" ?hidden=${this.picking}>
        <button type="button" class="wide" data-guide="back" @click=${() => (this.onBoard = false)}>${say('finish')}</button>
        <button type="button" class="main wide" data-guide="start" @click=${() => this.#start()}>${say('over.again')}</button>
      </div>
    </scene-panel>`
  }

  #tally(label: string, value: number) {
    return html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  }

  /** Words of the round as a panel of the exhibit, in both languages. */
  #paper(words: (locale: Locale) => readonly [title: string, text: string], shelf: Shelf): Panel {
    const [[titleZh, textZh], [titleEn, textEn]] = [words('zh'), words('en')]
    return {
      id: 'round',
      title: { zh: titleZh, en: titleEn },
      text: { zh: textZh, en: textEn },
      sources: [...SOURCES[shelf]],
    }
  }

  #picture(name: Name): HTMLCanvasElement {
    const known = this.#pictures.get(name) ?? smallPicture(name)
    this.#pictures.set(name, known)
    return known
  }

  #take(shelf: Shelf) {
    this.shelf = shelf
    this.#show(namesOf(shelf)[0] ?? start.name, false)
  }

  #turnPage() {
    const names = namesOf(this.shelf)
    const next = (names.indexOf(this.inputs.name) + 1) % names.length
    this.#show(names[next] ?? start.name, false)
  }

  #start() {
    this.#rounds += 1
    this.#beganAt = performance.now() / 1000
    this.onBoard = false
    this.#go(startRound(this.shelf, this.level, Math.floor(performance.timeOrigin / 1000) + this.#rounds))
  }

  #leave() {
    this.round = undefined
    this.#show(namesOf(this.shelf)[0] ?? start.name, false)
  }

  /** The next state of the round, and what the picture shows of it. */
  #go(round: Round) {
    const before = this.round
    this.round = round
    if (round.over) this.#took = performance.now() / 1000 - this.#beganAt
    const name = cardOf(round)?.name
    if (!name) return this.#tell({ mark: null, playing: true })
    if (!before || before.at !== round.at || before.over || before.cards !== round.cards)
      return this.#show(name, true)
    const mark = markedTrait(round) ?? null
    const anew = mark !== null && (mark !== this.inputs.mark || before.last !== round.last)
    this.#tell({ mark, ...(anew ? { markAt: this.#moment.now() } : {}) })
  }

  #show(name: Name, playing: boolean) {
    this.#tell({ name, since: this.#moment.now(), turn: 0, mark: null, playing })
  }

  #tell(part: Partial<GuideInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
