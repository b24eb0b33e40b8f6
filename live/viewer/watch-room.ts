import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '#content/contract/call.ts'
import type { HallSocket } from '#content/contract/connect.ts'
import { Problem, problemWords } from '#content/contract/problems.ts'
import { pages, routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { createPlayerReports, type PlayerReports } from '#content/player/playerReports.ts'
import { createViewingPasses, type ViewingPasses } from '#content/player/viewingPasses.ts'
import type { Audience } from '#content/schema/audience.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { laterTelling } from '#content/schema/laterTelling.ts'
import type { Locale } from '#content/schema/localized.ts'
import { viewerWords } from '#content/strings/viewerWords.ts'
import '../rating/broadcast-rating.ts'
import '../reserve/reserve-broadcast.ts'
import './broadcast-programme.ts'
import './live-player.ts'
import type { LivePlayer } from './live-player.ts'
import { PollsPlace } from './polls/pollsPlace.ts'
import '#content/ip/flat/mascot-picture.ts'
import { mascotActs } from './mascotActs.ts'
import { posterArt } from './posterArt.ts'
import './questions/watch-questions.ts'
import { RoomParts } from './room/roomParts.ts'
import { sayCount, sayTime } from './sayTime.ts'
import { timeLeft, type WatchState, watchState } from './watchState.ts'
import { watchStyles } from './watchStyles.ts'

const TICK_MS = 1000

/** One broadcast: its picture, what state it is in, who else watches. */
@customElement('watch-room')
export class WatchRoom extends LitElement {
  static override styles = [tokenStyles, pageStyles, watchStyles]
  @property() override id = ''
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) socket!: HallSocket
  @state() private broadcast: Broadcast | undefined
  @state() private audience: Audience | undefined
  @state() private problem: Problem | undefined
  @state() private hasPicture = false
  @state() private unsupported = false
  @state() private replaying = false
  /** Whether a recording was kept; undefined until the server has said so. */
  @state() private recorded: boolean | undefined
  @state() private nowMs = Date.now()
  @query('live-player') private readonly player!: LivePlayer | null
  #timer: ReturnType<typeof setInterval> | undefined
  #passes: ViewingPasses | undefined
  #reports: PlayerReports | undefined
  readonly #room = new RoomParts(this)
  readonly #polls = new PollsPlace(this, (event) => this.#jump(event))

  override connectedCallback() {
    super.connectedCallback()
    this.#passes = createViewingPasses(this.id, () => localStorage)
    this.#reports = createPlayerReports(this.id, this.#passes)
    this.#timer = setInterval(() => {
      this.nowMs = Date.now()
    }, TICK_MS)
    this.socket.on('connect', this.#load)
    this.socket.on('broadcast:changed', this.#changed)
    this.socket.on('broadcast:deleted', this.#deleted)
    this.socket.on('audience:counted', this.#heardAudience)
    void this.#load()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    this.#passes?.stop()
    this.socket.off('connect', this.#load)
    this.socket.off('broadcast:changed', this.#changed)
    this.socket.off('broadcast:deleted', this.#deleted)
    this.socket.off('audience:counted', this.#heardAudience)
  }

  protected override render() {
    const state = this.#state()
    const { broadcast } = this
    if (broadcast) document.title = `${broadcast.title} · ${viewerWords(this.locale)('page.title')}`
    const airs = broadcast?.status === 'onAir' || broadcast?.status === 'interrupted'
    const playing = broadcast && (airs || state === 'replay')
    const moment = state === 'replay' ? this.player?.moment : undefined
    const { socket, locale } = this
    const polls = this.#polls.places(broadcast && { broadcast, socket, passes: this.#passes, moment, locale })
    const shown = (state === 'onAir' || state === 'replay') && !this.unsupported
    return html`<main data-state=${state}>
      <div class="frame">
        ${
          playing
            ? html`<live-player .source=${broadcast.playlistUrl} .label=${broadcast.title} .locale=${this.locale} ?covered=${!shown}
                .chapters=${broadcast.chapters} .overlays=${broadcast.overlays} .reports=${this.#reports}
                @picture-change=${this.#pictureChanged} @player-unsupported=${this.#notPlayable} @play-refused=${this.#uncover}
                @moment-change=${this.#room.look}>${this.#room.overPicture(this.locale)}${polls.over}</live-player>`
            : nothing
        }
        ${shown ? nothing : this.#poster(state)}
      </div>
      ${polls.beneath}
      ${broadcast ? this.#about(broadcast, state) : nothing}
      ${broadcast?.status === 'planned' ? html`<reserve-broadcast .broadcast=${broadcast} .locale=${this.locale}></reserve-broadcast>` : nothing}
      ${broadcast?.status === 'ended' ? html`<broadcast-rating .broadcast=${this.id} .passes=${this.#passes} .locale=${this.locale} ?over=${state === 'ended'}></broadcast-rating>` : nothing}
      ${this.#room.besidePicture(this.locale)}
      ${broadcast ? html`<watch-questions .broadcast=${broadcast} .socket=${this.socket} .passes=${this.#passes} .locale=${this.locale} ?jumps=${shown} @jump-to=${this.#jump}></watch-questions>` : nothing}
      ${broadcast ? html`<broadcast-programme .broadcast=${broadcast} .locale=${this.locale} ?jumps=${shown} @jump-to=${this.#jump}></broadcast-programme>` : nothing}
    </main>`
  }

  #poster(state: WatchState) {
    const say = viewerWords(this.locale)
    const hints: Partial<Record<WatchState, string>> = {
      waiting: say('state.waitingHint'),
      interrupted: say('state.interruptedHint'),
      ended: say('state.endedHint'),
      notFound: say('state.notFoundHint'),
      error: this.problem ? problemWords(this.problem.code, this.locale, this.problem.detail) : '',
    }
    const said = this.unsupported ? say('state.unsupported') : say(`state.${state}`)
    const cover = this.broadcast?.cover
    return html`<div class="poster" ?data-cover=${Boolean(cover)}>${cover ? html`<img class="art" src=${cover} alt="" />` : posterArt}
 ${cover ? nothing : html`<mascot-picture gesture=${mascotActs[state] ?? 'idle'}></mascot-picture>`}
      <div class="words">
        ${this.broadcast ? html`<p class="say" role="status">${said}</p>` : html`<h1 class="say">${said}</h1>`}
        ${hints[state] ? html`<p class="hint">${hints[state]}</p>` : nothing}
        ${state === 'before' && this.broadcast ? this.#countdown(this.broadcast) : nothing}
        ${state === 'error' ? html`<p><button type="button" class="primary" @click=${this.#load}>${say('page.again')}</button></p>` : nothing}
        ${state === 'ended' ? this.#replayOffer() : nothing}
        ${state === 'notFound' || state === 'ended' ? html`<p><a class="button" href=${pages.live}>${say('page.all')}</a></p>` : nothing}
      </div>
    </div>`
  }

  #replayOffer() {
    const say = viewerWords(this.locale)
    if (this.recorded === false) return html`<p class="hint">${say('replay.none')}</p>`
    return html`<p><button type="button" class="primary" data-act="replay" ?disabled=${!this.recorded} @click=${this.#replay}>${say('replay.watch')}</button></p>`
  }

  #countdown({ startsAt }: Broadcast) {
    const say = viewerWords(this.locale)
    const { days, ...rest } = timeLeft(startsAt, this.nowMs)
    const units = { ...(days ? { days } : {}), ...rest }
    return html`<p class="until">${say('countdown.until')}</p>
      <p class="countdown" role="timer">${Object.entries(units).map(
        ([unit, left]) =>
          html`<span><b class="figure">${String(left).padStart(2, '0')}</b> ${say(`countdown.${unit as keyof typeof rest}`)}</span> `,
      )}</p>`
  }

  #about({ title, startsAt, status, intermission }: Broadcast, state: WatchState) {
    const onAir = state === 'onAir'
    const replay = state === 'replay'
    const say = viewerWords(this.locale)
    const figure = (count: number, words: string, name: string) =>
      html`<span data-figure=${name}><b class="figure">${sayCount(count, this.locale)}</b> ${words}</span>`
    return html`<header>
      <div>
        <p class="badge" data-on=${onAir}>${onAir ? html`<span class="live-dot"></span>${say(intermission ? 'state.intermission' : status === 'interrupted' ? 'state.interrupted' : 'state.onAir')}` : html`${replay ? html`${say('state.replay')} · ` : nothing}<time datetime=${startsAt}>${sayTime(startsAt, this.locale)}</time>`}</p>
        <h1>${title}</h1>
      </div>
      ${
        this.audience && state !== 'before'
          ? html`<p class="audience">${figure(this.audience.watching, say('audience.watching'), 'watching')}
              ${figure(this.audience.views, say('audience.views'), 'views')}</p>`
          : nothing
      }
    </header>`
  }

  #state(): WatchState {
    const failed = this.problem
      ? ['broadcast/not-found', 'request/invalid'].includes(this.problem.code)
        ? 'notFound'
        : 'error'
      : undefined
    const { broadcast, hasPicture, replaying, nowMs } = this
    return watchState({ broadcast, failed, hasPicture, replaying, nowMs })
  }

  readonly #load = async () => {
    const asked = { params: { id: this.id }, locale: this.locale }
    try {
      const [broadcast, audience] = await Promise.all([
        call(routes.readBroadcast, asked),
        call(routes.audience, asked),
      ])
      this.problem = undefined
      this.audience = audience
      this.#changed(broadcast)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
  }

  readonly #changed = (heard: Broadcast) => {
    if (heard.id !== this.id || laterTelling(this.broadcast, heard) !== heard) return
    this.broadcast = heard
    this.#room.enter(heard, this.socket, this.#passes)
    if (heard.status !== 'ended' || this.replaying) return
    this.hasPicture = false
    void this.#lookForRecording(heard)
  }

  async #lookForRecording({ playlistUrl }: Broadcast) {
    const reply = await fetch(playlistUrl).catch(() => undefined)
    if (reply) this.recorded = reply.ok
  }

  readonly #replay = () => {
    this.replaying = true
    // The button lay on the picture: whoever pressed it may hear it too.
    this.hasPicture = true
  }

  readonly #jump = ({ detail }: CustomEvent<{ moment: number }>) => {
    this.player?.seekTo(detail.moment)
    this.player?.scrollIntoView({ block: 'nearest' })
  }

  readonly #deleted = ({ id }: { id: string }) => {
    if (id !== this.id) return
    this.broadcast = undefined
    this.problem = new Problem('broadcast/not-found')
  }

  readonly #heardAudience = (heard: { broadcast: string; audience: Audience }) => {
    if (heard.broadcast === this.id) this.audience = heard.audience
  }

  readonly #pictureChanged = ({ detail }: CustomEvent<{ moving: boolean }>) => {
    this.hasPicture = detail.moving
  }

  /** The button that starts the picture lies on the picture. */
  readonly #uncover = () => {
    this.hasPicture = true
  }

  readonly #notPlayable = () => {
    this.unsupported = true
  }
}
