import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '#content/design/picture-overlay.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { ALL_WORDS } from '#content/wall/wallCorners.ts'
import { onCare, volumeNow } from '../care/careNow.ts'
import { type HeardPoll, leftMs, pollOnWall } from './pollOnWall.ts'
import './wall-poll.ts'
import type { roomOnWall } from './roomOnWall.ts'
import type { SpannedPicture } from './spannedPicture.ts'
import { wallBroadcastStyles } from './wallBroadcastStyles.ts'
import { wallWords } from './wallStyles.ts'

const LOOK_EVERY_MS = 250

/** A broadcast over a whole display, or this display's part of it on a wall; the pictures stay beneath it until its first frame plays. */
@customElement('wall-broadcast')
export class WallBroadcast extends LitElement {
  static override styles = [tokenStyles, wallWords, wallBroadcastStyles]

  @property({ attribute: false }) broadcast!: Broadcast
  /** What its host asks, as it was told last. */
  @property({ attribute: false }) polls: ReadonlyMap<string, HeardPoll> = new Map()
  @property({ type: Boolean }) sound = false
  /** Where this display shows its part of one picture. */
  @property({ attribute: false }) spanned: SpannedPicture | undefined
  @property({ type: Boolean, reflect: true }) playing = false
  @property({ type: Boolean, reflect: true }) interrupted = false
  /** Whether a poll stands beside the picture. */
  @property({ type: Boolean, reflect: true }) asking = false
  /** What plays, and whether alone or in step. */
  #plays = ''
  #stopHearing = () => {}
  #poll: HeardPoll | undefined
  @query('video') private video!: HTMLVideoElement
  @state() private moment = 0
  @state() private nowMs = Date.now()
  #playing: { readonly moment: () => number; readonly stop: () => void } | undefined
  /** What viewers say, for whoever stands before the wall. */
  @state() private room: ReturnType<typeof roomOnWall> | undefined
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#stopHearing = onCare(() => this.requestUpdate())
    this.#timer = setInterval(() => {
      this.moment = this.#playing?.moment() ?? 0
      this.nowMs = Date.now()
      this.room?.talk.look({ moment: this.moment, following: true })
    }, LOOK_EVERY_MS)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#stopHearing()
    clearInterval(this.#timer)
    this.#stop()
    this.#plays = ''
  }

  protected override willUpdate() {
    this.interrupted = this.broadcast.status === 'interrupted'
    const poll = pollOnWall(this.polls.values(), this.broadcast.id, this.nowMs)
    // On a wall it stands over one display; the picture of all the others is not moved for it.
    this.#poll = this.#here.figure ? poll : undefined
    this.asking = this.#poll !== undefined && !this.spanned
  }

  protected override render() {
    const say = kioskWords('zh')
    const english = kioskWords('en')
    const [poll, { title }] = [this.#poll, this.#here]
    const silent = !this.sound || !title || volumeNow() === 0
    const room = this.room && title ? html`<room-layer .talk=${this.room.talk}></room-layer>` : nothing
    return html`<div class="picture" .style=${this.spanned?.style ?? ''}>
        <video playsinline .muted=${silent} .volume=${volumeNow()} @playing=${() => (this.playing = true)}></video>
        <picture-overlay .overlays=${this.broadcast.overlays} .moment=${this.moment}></picture-overlay>
        ${this.spanned ? nothing : room}
      </div>
      ${this.spanned ? room : nothing}
      ${poll ? html`<wall-poll .poll=${poll.poll} .leftMs=${leftMs(poll, this.nowMs)}></wall-poll>` : nothing}
      ${title ? html`<p class="title"><b>${say('wall.live')}</b>${this.broadcast.title}</p>` : nothing}
      ${
        this.interrupted && !this.playing
          ? html`<div class="soon" role="status">${
              title
                ? html`<h1>${say('wall.soon')}</h1>
                  <p>${say('wall.soonExplain')}</p>
                  <p lang="en">${english('wall.soon')}</p>`
                : nothing
            }</div>`
          : nothing
      }`
  }

  protected override updated() {
    const plays = [this.broadcast.playlistUrl, this.spanned !== undefined, this.#here.title].join(' ')
    if (this.#plays === plays) return
    this.#plays = plays
    this.#stop()
    this.playing = false
    void this.#play(this.broadcast, plays)
  }

  /** Which of the words stand on this display. */
  get #here() {
    return this.spanned?.here ?? ALL_WORDS
  }

  #stop() {
    this.#playing?.stop()
    this.#playing = undefined
    this.room?.leave()
    this.room = undefined
  }

  async #play(broadcast: Broadcast, plays: string) {
    const [{ playBroadcast }, { roomOnWall }] = await Promise.all([
      import('./playBroadcast.ts'),
      import('./roomOnWall.ts'),
    ])
    if (!this.isConnected || this.#plays !== plays) return
    // A wall is one viewer, however many displays it has.
    this.#playing = playBroadcast(this.video, broadcast, {
      counted: this.#here.title,
      nowMs: this.spanned?.nowMs,
    })
    if (this.#here.title) this.room = roomOnWall(broadcast.id)
  }
}
