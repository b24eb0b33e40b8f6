import { html, LitElement } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { wearWords } from '#content/strings/translate.ts'
import { CareSeat } from '../care/careSeat.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import { Companionship } from '../companion/companionship.ts'
import type { Papers } from '../controls/sayPapers.ts'
import { editionToShow } from '../feed/editionToShow.ts'
import { recordVisits, type VisitRecorder } from '../feed/recordVisits.ts'
import { reportOf } from '../feed/reportOf.ts'
import { type Feed, startFeed } from '../feed/startFeed.ts'
import { FilmSeat } from '../film/filmSeat.ts'
import { Programme } from '../handOver/programme.ts'
import { takeHome } from '../handOver/takeHome.ts'
import type { Preview } from '../preview/hearEditor.ts'
import { type Editor, joinEditor } from '../preview/joinEditor.ts'
import { forgetVisit } from '../ratings/visitRatings.ts'
import { fetchAhead } from '../scenes/stageName.ts'
import { beginningOf, beginsAlike } from '../session/beginningOf.ts'
import { paceOf } from '../session/comfort.ts'
import { hearTouches } from '../session/hearTouches.ts'
import { mannersOf } from '../session/mannersOf.ts'
import { attract, nextSession } from '../session/nextSession.ts'
import { exhibitIn, exhibitOn, inOrder, sceneOn } from '../session/onScreen.ts'
import { readSwitches } from '../session/readSwitches.ts'
import type { Session, Step, Wish } from '../session/session.ts'
import { SoundSeat } from '../sound/soundSeat.ts'
import { thrownPicture } from '../steer/thrownPicture.ts'
import { ThrowSeat } from '../steer/throwSeat.ts'
import type { HallHotspots } from './hall-hotspots.ts'
import type { HallStage } from './hall-stage.ts'
import './hall-stage.ts'
import { kioskStyles } from './kioskStyles.ts'
import { layersOf, shownIn } from './layersOf.ts'
import { markScreen } from './markScreen.ts'
import { refuseGestures } from './refuseGestures.ts'
import type { Staged } from './staged.ts'
import { waitingWords } from './waitingWords.ts'
import type { WishEvent } from './wish.ts'

const TICK_MS = 250

/** The touch screen: it owns the session, the one stage and what lies over it. */
@customElement('hall-kiosk')
export class HallKiosk extends LitElement {
  static override styles = [tokenStyles, kioskStyles]

  @state() private edition: Edition | null = null
  @state() private previewed: Exhibit | undefined
  @state() private staged: Staged | undefined
  @state() private inputs: unknown
  @state() private papers: Papers | undefined
  @state() private now = steadyMs()
  @query('hall-stage') private stage!: HallStage
  @query('hall-hotspots') private hotspots!: HallHotspots | null
  readonly #switches = readSwitches(location.search)
  readonly #hall = mannersOf(this.#switches)
  @state() private session: Session = attract(this.#hall.locale, this.now, this.#hall.comfort)
  readonly #programme = new Programme(
    () => this.requestUpdate(),
    () => import('../handOver/hand-over-card.ts'),
  )
  readonly #mascot = new Companionship(
    this,
    this.#switches.still !== null,
    () => this.stage?.project('mascot') ?? null,
  )
  readonly #sound = new SoundSeat(this, this.#switches, () => [this.session, this.#exhibit()])
  readonly #throws = new ThrowSeat(this, () =>
    thrownPicture(this.session, this.#exhibit(), this.staged, this.inputs, this.stage.seconds),
  )
  #latest: Edition | null = null
  #feed: Feed | undefined
  #visits: VisitRecorder | undefined
  readonly #film = new FilmSeat()
  readonly #care = new CareSeat(this, {
    shown: () => [this.session, this.inputs],
    leave: () => this.#step({ type: 'leave' }),
    mirror: (session, inputs) => {
      this.#film.follow(this.session, session, this.edition?.films ?? [])
      Object.assign(this, { session, inputs })
      this.#show()
    },
  })
  #told = ''
  #editor: Editor | undefined
  #stops: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    this.#stops = [refuseGestures(document)]
    if (this.#switches.preview) this.#editor = joinEditor(this.#preview, () => this.staged?.scene)
    if (this.#editor) return void this.#stops.push(this.#editor.stop)
    const ticking = setInterval(() => this.#step({ type: 'tick' }), TICK_MS)
    const touched = (part: string) => this.session.screen !== 'attract' && this.#step({ type: 'touch', part })
    this.#visits = recordVisits()
    this.#feed = startFeed({
      edition: (heard) => this.#show(heard),
      coming: (edition) => fetchAhead(sceneOn(this.session, this.#exhibit(edition))),
      programme: this.#programme.ears,
      report: () => reportOf(this.session, this.edition),
      joined: () => this.#visits?.joined(),
    })
    this.#stops.push(
      () => clearInterval(ticking),
      () => this.#visits?.stop(),
      hearTouches(document, touched, () => this.#step({ type: 'listens' })),
      () => this.#feed?.stop(),
    )
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.#stops) stop()
  }

  protected override render() {
    const exhibit = this.#exhibit()
    const exhibits = inOrder(this.edition)
    const film = this.#film.stage()
    const mascot = this.#mascot.attend({
      present: { session: this.session, exhibit, exhibits, nowMs: this.now },
      papers: this.papers,
      staged: this.staged,
    })
    return html`
      <hall-stage
        .name=${film?.name ?? sceneOn(this.session, exhibit)}
        .inputs=${this.inputs}
        .clock=${film?.clock}
        .shot=${film?.shot}
        .acted=${mascot.acted}
        .beside=${mascot.beside}
        .still=${this.#switches.still} .tier=${this.#switches.tier}
        ?covered=${this.session.screen === 'film' && !film}
        .pace=${paceOf(this.session.comfort)}
        @staged=${this.#onStaged}
        @restaged=${({ detail }: CustomEvent<Staged>) => (this.staged = detail)}
        @drawn=${this.#onDrawn}
        @seen=${() => this.#feed?.join()}
      ></hall-stage>
      <main @wish=${({ detail }: WishEvent) => this.#step(detail)} @inputs-change=${({ detail }: CustomEvent<unknown>) => (this.inputs = detail)} @show-sources=${this.#onSources} @panel-laid=${this.#onPanel} @film-scene=${() => this.requestUpdate()} @film-playing=${this.#onFilm} @mascot-touch=${() => this.#mascot.touched()}>
        ${
          this.edition || this.previewed
            ? layersOf({
                session: this.session,
                exhibit,
                exhibits,
                mascot,
                ...shownIn(this.edition),
                run: this.#film.run,
                still: this.#switches.still !== null,
                staged: this.staged,
                inputs: this.inputs,
                papers: this.papers,
                hall: this.#hall.comfort,
                sounding: this.#sound.sounding,
                thrown: this.#throws.key(this.#programme.onAir),
                now: this.now,
                handOver: this.#programme.handOver('kiosk', this.session.locale, Date.now()),
                sticker: takeHome(this.session, exhibits, new Date(), (path) =>
                  this.#programme.addressOf(path, this.session.locale),
                ),
              })
            : waitingWords(this.session.locale, this.#switches.preview)
        }
      </main>
    `
  }

  protected override updated() {
    markScreen(this, this.session, this.#exhibit(), this.edition)
    const told = Object.values(reportOf(this.session, this.edition)).join(' ')
    if (this.#told !== told) this.#feed?.tell()
    this.#told = told
    // Words that came after the last drawing still need their rings.
    if (this.#switches.still !== null) requestAnimationFrame(() => this.#follow())
  }

  #exhibit(edition = this.edition): Exhibit | undefined {
    const [{ still, side }, { playlist }] = [this.#switches, this.#care]
    const seconds = still === null ? (this.now - this.session.touchedAt) / 1000 : 0
    return this.previewed ?? exhibitOn(this.session, inOrder(edition), { seconds, side, playlist })
  }

  #step(wish: Wish) {
    if (this.#care.mirroring) return
    const [at, before] = [steadyMs(), this.session]
    const showing = before.screen === 'attract' ? this.#exhibit()?.id : undefined
    const step = { ...wish, ...(wish.type === 'touch' ? { showing } : {}), at } as Step
    this.now = at
    const after = nextSession(before, step, this.#hall)
    if (after === before) return
    this.session = after
    if (after.screen === 'attract') forgetVisit()
    this.#film.follow(before, after, this.edition?.films ?? [])
    this.#visits?.follow(before, after, step, inOrder(this.edition))
    if (after.screen !== before.screen || exhibitIn(after) !== exhibitIn(before)) {
      this.inputs = after.screen === 'exhibit' ? this.#startInputs() : undefined
      this.#show()
    }
  }

  readonly #onFilm = ({ detail }: CustomEvent<{ playing: boolean }>) =>
    this.#step({ type: 'plays', ...detail })

  #startInputs = () => beginningOf(this.staged, this.#exhibit())

  /** The only place where an edition comes onto the screen. */
  #show(heard = this.#latest) {
    this.#latest = heard
    const inUse = this.session.screen !== 'attract'
    this.edition = editionToShow({ shown: this.edition, latest: this.#latest, inUse })
    wearWords(this.edition?.words)
  }

  readonly #preview = ({ exhibit, locale, comfort }: Preview) => {
    const isOther = !beginsAlike(this.previewed, exhibit)
    this.previewed = exhibit
    const greeted = attract(locale, steadyMs(), { ...this.#hall.comfort, ...comfort })
    this.session = { ...greeted, screen: 'exhibit', exhibit: exhibit.id }
    if (isOther) this.inputs = this.#startInputs()
  }

  readonly #onStaged = ({ detail }: CustomEvent<Staged>) => {
    this.staged = detail
    this.papers = undefined
    this.#mascot.entered()
    if (this.session.screen === 'exhibit') this.inputs = this.#startInputs()
  }

  readonly #onDrawn = () => {
    this.dataset.drawn = this.staged?.name ?? ''
    this.#follow()
    this.#editor?.drawn(this.previewed)
  }

  /** The controls of a scene name the sources of their own words. */
  readonly #onSources = ({ detail }: CustomEvent<readonly string[]>) =>
    this.#step({ type: 'sources', keys: detail })

  /** Words and rings keep off the panel, however high it grows. */
  readonly #onPanel = ({ detail }: CustomEvent<Papers>) => Object.assign(this, { papers: detail })

  readonly #follow = () => this.hotspots?.follow((spot) => this.stage.project(spot))
}
