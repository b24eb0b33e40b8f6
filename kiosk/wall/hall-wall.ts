import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { seasonOf } from '#content/ip/seasonOf.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Film } from '#content/schema/film.ts'
import { wearWords } from '#content/strings/translate.ts'
import { careNow, onCare } from '../care/careNow.ts'
import type { HallStage } from '../elements/hall-stage.ts'
import '../elements/hall-stage.ts'
import { type SharedClock, startSharedClock } from '../clock/sharedClock.ts'
import { refuseGestures } from '../elements/refuseGestures.ts'
import { isHung } from '../elements/staged.ts'
import { editionToShow } from '../feed/editionToShow.ts'
import { type Feed, startFeed } from '../feed/startFeed.ts'
import { createFilmStage, type FilmStage } from '../film/filmStage.ts'
import { Programme } from '../handOver/programme.ts'
import { type StageName, stageNameOf } from '../scenes/stageName.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { broadcastOnWall } from './broadcastOnWall.ts'
import { hallWallStyles } from './hallWallStyles.ts'
import { type HeardPoll, hearPoll } from './pollOnWall.ts'
import { ScreeningSeat } from './screeningSeat.ts'
import './wall-broadcast.ts'
import './wall-words.ts'
import { nextChange } from './nextChange.ts'
import { spannedPicture } from './spannedPicture.ts'
import { thrownOn } from './thrownOn.ts'
import { ACTED, wallMascot } from './wallMascot.ts'
import { pictureOf, type WallShowing } from './wallNow.ts'
import { FADE_SECONDS, FIGURE_SECONDS } from './wallProgramme.ts'
import { wallReport } from './wallReport.ts'
import { WallSeat } from './wallSeat.ts'
import { isNewTurn, nameOf, pictureSeconds, picturesOf, sceneOf, tourAt } from './wallTour.ts'
import { whenShown } from './whenShown.ts'

/** A scene is made and compiled within this. */
const AHEAD_SECONDS = 10
/** How its clock stands changes slowly. */
const TELL_EVERY_MS = 30_000

/** The large display: the pictures in turn by the shared clock, and a broadcast while one is on air. */
@customElement('hall-wall')
export class HallWall extends LitElement {
  static override styles = [tokenStyles, hallWallStyles]

  @state() private edition: Edition | null = null
  @state() private index = 0
  @state() private turn = 0
  /** The scene that will be on soon: made ready in time, it comes on every display at its moment. */
  @state() private next: StageName | undefined
  @state() private film: Film | undefined
  /** The exhibit that a visitor shows here from a touch screen. */
  @state() private thrown = ''
  /** Words of a film may come from somewhere else, such as the subtitles of a file. */
  @property({ type: Boolean, attribute: 'no-captions' }) noCaptions = false
  @state() private polls: ReadonlyMap<string, HeardPoll> = new Map()
  @query('hall-stage') private readonly stage!: HallStage | null
  readonly #switches = readSwitches(location.search)
  #still = this.#switches.still
  #stage: (() => FilmStage) | undefined
  readonly #programme = new Programme(
    () => this.requestUpdate(),
    () => import('../handOver/wall-hand-over.ts'),
  )
  #latest: Edition | null = null
  #feed: Feed | undefined
  #stops: (() => void)[] = []
  #told = ''
  #before: WallShowing | undefined
  #hallClock: SharedClock | undefined
  readonly #seat = new WallSeat({
    changed: () => this.#hung(),
    nowMs: () => this.#nowMs(),
    boundary: (fromMs) => nextChange(fromMs, (ms) => nameOf(this.#now(ms / 1000))),
  })
  readonly #screening = new ScreeningSeat(this, {
    seat: this.#seat,
    nowMs: () => this.#nowMs(),
    shownAt: (seconds) => this.#now(seconds),
  })
  readonly #thrown = thrownOn(this.#seat, () => this.stage?.staged)

  override connectedCallback() {
    super.connectedCallback()
    if (this.#still === null) this.#hallClock = startSharedClock()
    this.#feed = startFeed({
      edition: (heard) => {
        this.#latest = heard
        if (!this.edition) this.#turn()
      },
      programme: this.#programme.ears,
      poll: (told) => (this.polls = hearPoll(this.polls, told, Date.now())),
      speechless: true,
      report: () => this.#report(),
    })
    // A broadcast may be on air already; the wall asks at once.
    this.#feed.join()
    void this.#seat.join()
    const timers = [
      setInterval(() => this.#turn(), 250),
      setInterval(() => this.#feed?.tell(), TELL_EVERY_MS),
    ]
    addEventListener('resize', this.#hung)
    this.#stops = [
      () => removeEventListener('resize', this.#hung),
      refuseGestures(document),
      onCare(() => this.requestUpdate()),
      () => timers.forEach(clearInterval),
      () => this.#feed?.stop(),
      () => this.#hallClock?.stop(),
      () => this.#seat.leave(),
    ]
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.#stops) stop()
  }

  /** Draws one second of the clock, for whoever asks for pictures one by one; resolves when it is on the screen. */
  async show(seconds: number): Promise<void> {
    this.#still = seconds
    this.#turn()
    this.requestUpdate()
    await this.updateComplete
    await whenShown(this.renderRoot, this.#stage?.().name)
  }

  protected override render() {
    const exhibit = this.#exhibit()
    const onAir = broadcastOnWall(this.#programme.broadcasts, careNow().resting)
    const [still, { tier, sound, locale }] = [this.#still, this.#switches]
    const handOver = this.#programme.handOver('wall', 'zh', Date.now())
    const thrown = !onAir && exhibit?.id === this.thrown
    const film = onAir || thrown ? undefined : this.#stage?.()
    const here = this.#seat.words()
    return html`
      <hall-stage
        .name=${film?.name ?? stageNameOf(exhibit) ?? this.stage?.staged?.name ?? stageNameOf(picturesOf(this.edition)[0])}
        .next=${this.next}
        .still=${still === null ? null : film ? film.clock() : still} .tier=${tier}
        ?covered=${this.#screening.covers && !onAir && !thrown}
        .fadeMs=${film || this.#screening.near ? 1 : FADE_SECONDS * 1000}
        .clock=${film?.clock ?? (thrown ? this.#thrown.clock : this.#clock)}
        .acted=${thrown ? this.#thrown.acted : undefined}
        .shot=${film?.shot}
        .cut=${this.#seat.cut}
        .agree=${this.#seat.agree}
        .beside=${onAir || film || thrown || ACTED.has(exhibit?.scene ?? '') ? undefined : this.#mascot}
        @drawn=${() => this.#drawn()}
      ></hall-stage>
      <main>${
        film && this.film
          ? html`<film-words .film=${this.film} .locale=${locale} .clock=${this.#clock} ?no-captions=${this.noCaptions || !here.caption} ?no-card=${!here.title} @film-scene=${() => this.requestUpdate()}></film-words>`
          : nothing
      }
      ${onAir || thrown || careNow().resting ? nothing : this.#screening.layer(sound)}
      ${
        exhibit && !onAir && !film
          ? keyed(
              exhibit.id,
              html`${isHung(exhibit, this.stage?.staged) ? html`<hall-plate ?still=${still !== null} .exhibit=${exhibit} .clock=${this.#clock}></hall-plate>` : nothing}<wall-words ?still=${still !== null} .exhibit=${exhibit} .turn=${this.turn} .here=${here}></wall-words>`,
            )
          : nothing
      }
      ${
        this.#seat.wall?.pattern
          ? html`<wall-pattern .wall=${this.#seat.wall} .screen=${this.#seat.screen} .clock=${() => this.#nowMs()} .doubtMs=${this.#hallClock?.standing()?.doubtMs}></wall-pattern>`
          : nothing
      }
      ${onAir ? html`<wall-broadcast .broadcast=${onAir} .polls=${this.polls} .spanned=${spannedPicture(this.#seat, this.#hallMs)} ?sound=${sound}></wall-broadcast>` : nothing}
      ${handOver && here.figure ? html`<wall-hand-over ?live=${onAir !== undefined} .handOver=${handOver}></wall-hand-over>` : nothing}</main>
    `
  }

  protected override updated() {
    const report = this.#report()
    Object.assign(this.dataset, { screen: report.showing, edition: report.edition ?? '' })
    if (this.#told !== `${report.showing} ${report.edition}`) this.#feed?.tell()
    this.#told = `${report.showing} ${report.edition}`
  }

  /** All displays change at the same moment of the clock: that is looked for with each picture. */
  #drawn() {
    if (this.#still === null) this.#turn()
    this.dataset.drawn = this.#exhibit()?.scene ?? ''
  }

  /** Between two pictures nobody reads: that is when the wall takes a new edition. */
  #turn() {
    // On a wall of several displays all change together, at a moment they have agreed on.
    const agreed = this.#seat.maySwap(this.edition, this.#latest)
    const inUse = !(agreed ?? isNewTurn(this.#before, this.#now()))
    this.edition = editionToShow({ shown: this.edition, latest: this.#latest, inUse })
    wearWords(this.edition?.words)
    if (careNow().resting) return
    const now = this.#now()
    this.#before = now
    this.index = pictureOf(now)
    this.#screening.look()
    const before = this.film
    this.film = now.kind === 'film' ? now.film : undefined
    if (this.film !== before) {
      this.#stage = this.film && createFilmStage(this.film, this.#clock)
      if (this.film) void import('../film/film-words.ts')
    }
    this.thrown = this.#seat.steered()?.exhibit ?? ''
    this.turn = Math.floor(now.seconds / FIGURE_SECONDS)
    if (this.#still === null)
      this.next = sceneOf(this.#now(this.#nowMs() / 1000 + AHEAD_SECONDS), this.edition)
  }

  #nowMs() {
    return this.#still === null ? this.#hallMs() : this.#still * 1000
  }

  /** Staff have hung this screen on a wall of several, or otherwise. */
  readonly #hung = () => {
    this.stage?.fit()
    this.#seat.mark(this)
    this.requestUpdate()
  }

  #now(seconds = this.#nowMs() / 1000) {
    return tourAt(this.edition, this.#switches.film, seconds)
  }

  /** What is on: whatever a visitor throws here, else the picture of the programme. */
  #exhibit() {
    const pictures = picturesOf(this.edition)
    return pictures.find(({ id }) => id === this.thrown) ?? pictures[this.index]
  }

  readonly #hallMs = () => this.#hallClock?.nowMs() ?? Date.now()
  readonly #clock = () => pictureSeconds(this.#now())
  readonly #mascot = (seconds: number) =>
    wallMascot(seconds, this.#seat.whole(), seasonOf(new Date(this.#nowMs())))

  #report() {
    return wallReport({
      onAir: broadcastOnWall(this.#programme.broadcasts, careNow().resting),
      film: this.thrown ? undefined : (this.film ?? this.#screening.on),
      exhibit: this.#exhibit(),
      edition: this.edition,
      clock: this.#hallClock?.standing(),
    })
  }
}
