import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { seasonOf } from '#content/ip/seasonOf.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Film } from '#content/schema/film.ts'
import { laterPoll } from '#content/schema/laterPoll.ts'
import type { Poll } from '#content/schema/poll.ts'
import type { HallStage } from '../elements/hall-stage.ts'
import '../elements/hall-stage.ts'
import { type SharedClock, startSharedClock } from '../clock/sharedClock.ts'
import { refuseGestures } from '../elements/refuseGestures.ts'
import { editionToShow } from '../feed/editionToShow.ts'
import { screenId } from '../feed/screenId.ts'
import { type Feed, startFeed } from '../feed/startFeed.ts'
import { createFilmStage, type FilmStage } from '../film/filmStage.ts'
import { Programme } from '../handOver/programme.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { broadcastOnWall } from './broadcastOnWall.ts'
import type { HeardPoll } from './pollOnWall.ts'
import './wall-broadcast.ts'
import './wall-words.ts'
import { wallMascot } from './wallMascot.ts'
import { filmAlone, type WallShowing, wallNow } from './wallNow.ts'
import { FADE_SECONDS, FIGURE_SECONDS } from './wallProgramme.ts'

/** Which of the pictures is on; -1 while a film is. */
const indexOf = (showing: WallShowing) => (showing.kind === 'picture' ? showing.index : -1)

/** Scenes in which the mascot plays already. */
const ACTED: ReadonlySet<string> = new Set(['mascot', 'story', 'sorting'])

/** How its clock stands changes slowly. */
const TELL_EVERY_MS = 30_000

/** The large display: the pictures in turn by the shared clock, and a broadcast while one is on air. */
@customElement('hall-wall')
export class HallWall extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: fixed;
        inset: 0;
        display: block;
        overflow: hidden;
        cursor: none;
      }
      /* A poll stands where the code was: it goes below the picture. */
      wall-broadcast[asking] + wall-hand-over {
        right: auto;
        left: calc(60 * var(--u));
        bottom: calc(32 * var(--u));
        display: flex;
      }
    `,
  ]

  @state() private edition: Edition | null = null
  @state() private index = 0
  @state() private turn = 0
  @state() private film: Film | undefined
  /** Words of a film may come from somewhere else, such as the subtitles of a file. */
  @property({ type: Boolean, attribute: 'no-captions' }) noCaptions = false
  @state() private polls: ReadonlyMap<string, HeardPoll> = new Map()
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
  #hallClock: SharedClock | undefined

  override connectedCallback() {
    super.connectedCallback()
    if (this.#still === null) this.#hallClock = startSharedClock()
    this.#feed = startFeed({
      edition: (heard) => {
        this.#latest = heard
        if (!this.edition) this.#turn()
      },
      programme: this.#programme.ears,
      poll: (heard) => this.#heard(heard),
      speechless: true,
      report: () => this.#report(),
    })
    // A broadcast may be on air already; the wall asks at once.
    this.#feed.join()
    const turning = setInterval(() => this.#turn(), 250)
    const telling = setInterval(() => this.#feed?.tell(), TELL_EVERY_MS)
    this.#stops = [
      refuseGestures(document),
      () => clearInterval(turning),
      () => clearInterval(telling),
      () => this.#feed?.stop(),
      () => this.#hallClock?.stop(),
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
    const stage = this.renderRoot.querySelector<HallStage>('hall-stage')
    const wanted = this.#stage?.().name
    while (stage && wanted && stage.staged?.name !== wanted)
      await new Promise((staged) => stage.addEventListener('staged', staged, { once: true }))
    await Promise.all(
      [...this.renderRoot.querySelectorAll<LitElement>('hall-stage, film-words')].map(
        (part) => part.updateComplete,
      ),
    )
  }

  protected override render() {
    const exhibit = this.#exhibits()[this.index]
    const onAir = broadcastOnWall(this.#programme.broadcasts)
    const { tier, sound, locale } = this.#switches
    const still = this.#still
    const handOver = this.#programme.handOver('wall', 'zh', Date.now())
    const film = onAir ? undefined : this.#stage?.()
    return html`
      <hall-stage
        .name=${film?.name ?? exhibit?.scene}
        .still=${still === null ? null : film ? film.clock() : still}
        .tier=${tier}
        .fadeMs=${film ? 1 : FADE_SECONDS * 1000}
        .clock=${film?.clock ?? this.#clock}
        .shot=${film?.shot}
        .beside=${onAir || film || ACTED.has(exhibit?.scene ?? '') ? undefined : this.#mascot}
        @drawn=${() => this.#drawn()}
      ></hall-stage>
      <main>${
        film && this.film
          ? html`<film-words .film=${this.film} .locale=${locale} .clock=${this.#clock} ?no-captions=${this.noCaptions} @film-scene=${() => this.requestUpdate()}></film-words>`
          : nothing
      }
      ${
        exhibit && !onAir && !film
          ? keyed(
              exhibit.id,
              html`<wall-words ?still=${still !== null} .exhibit=${exhibit} .turn=${this.turn}></wall-words>`,
            )
          : nothing
      }
      ${onAir ? html`<wall-broadcast .broadcast=${onAir} .polls=${this.polls} ?sound=${sound}></wall-broadcast>` : nothing}
      ${handOver ? html`<wall-hand-over ?live=${onAir !== undefined} .handOver=${handOver}></wall-hand-over>` : nothing}</main>
    `
  }

  protected override updated() {
    const report = this.#report()
    this.dataset.screen = report.showing
    this.dataset.edition = report.edition ?? ''
    if (this.#told !== `${report.showing} ${report.edition}`) this.#feed?.tell()
    this.#told = `${report.showing} ${report.edition}`
  }

  #heard(told: Poll) {
    const poll = laterPoll(this.polls.get(told.id)?.poll, told)
    if (poll === told) this.polls = new Map(this.polls).set(told.id, { poll, heardMs: Date.now() })
  }

  #drawn() {
    this.dataset.drawn = this.#exhibits()[this.index]?.scene ?? ''
  }

  /** Between two pictures nobody reads: that is when the wall takes a new edition. */
  #turn() {
    const between = indexOf(this.#now()) !== this.index
    this.edition = editionToShow({ shown: this.edition, latest: this.#latest, inUse: !between })
    const now = this.#now()
    this.index = indexOf(now)
    const before = this.film
    this.film = now.kind === 'film' ? now.film : undefined
    if (this.film !== before) {
      this.#stage = this.film && createFilmStage(this.film, this.#clock)
      if (this.film) void import('../film/film-words.ts')
    }
    this.turn = Math.floor(now.seconds / FIGURE_SECONDS)
  }

  #now() {
    const { film } = this.#switches
    const seconds = this.#still ?? (this.#hallClock?.nowMs() ?? Date.now()) / 1000
    const films = this.edition?.films ?? []
    const asked = films.find(({ id }) => id === film)
    return asked ? filmAlone(seconds, asked) : wallNow(seconds, Math.max(1, this.#exhibits().length), films)
  }

  readonly #clock = () => this.#now().seconds

  readonly #mascot = (seconds: number) =>
    wallMascot(seconds, { width: innerWidth, height: innerHeight }, seasonOf(new Date()))

  #exhibits() {
    return [...(this.edition?.exhibits ?? [])].sort((one, other) => one.order - other.order)
  }

  #report() {
    const onAir = broadcastOnWall(this.#programme.broadcasts)
    const exhibit = this.#exhibits()[this.index]
    const clock = this.#hallClock?.standing()
    return {
      id: screenId(),
      role: 'wall' as const,
      showing: onAir
        ? `broadcast:${onAir.id}`
        : this.film
          ? `film:${this.film.id}`
          : exhibit
            ? `exhibit:${exhibit.id}`
            : 'waiting',
      edition: this.edition?.id ?? null,
      width: Math.max(1, innerWidth),
      height: Math.max(1, innerHeight),
      ...(clock ? { clock } : {}),
    }
  }
}
