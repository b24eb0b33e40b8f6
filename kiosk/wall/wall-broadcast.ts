import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '#content/design/picture-overlay.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { kioskWords } from '#content/strings/kioskWords.ts'
import { onCare, volumeNow } from '../care/careNow.ts'
import { type HeardPoll, leftMs, pollOnWall } from './pollOnWall.ts'
import './wall-poll.ts'
import type { roomOnWall } from './roomOnWall.ts'
import { wallWords } from './wallStyles.ts'

const LOOK_EVERY_MS = 250

/** A broadcast over the whole wall; the pictures stay beneath it until its first frame plays. */
@customElement('wall-broadcast')
export class WallBroadcast extends LitElement {
  static override styles = [
    tokenStyles,
    wallWords,
    css`
      :host {
        position: absolute;
        inset: 0;
        opacity: 0;
        transition: opacity 1s;
      }
      :host([playing]),
      :host([interrupted]) {
        opacity: 1;
      }
      .picture {
        position: absolute;
        inset: 0;
      }
      /* A poll takes its own place: the picture moves aside, nothing of it is covered, and below it is room for the code. */
      :host([asking]) {
        background: var(--color-paper);
      }
      :host([asking]) .picture {
        inset: 0 calc(760 * var(--u)) auto 0;
        aspect-ratio: 16 / 9;
      }
      wall-poll {
        position: absolute;
        inset: 0 0 0 auto;
        width: calc(760 * var(--u));
      }
      @media (orientation: portrait) {
        :host([asking]) .picture {
          right: 0;
        }
        wall-poll {
          inset: calc(100vw * 9 / 16) 0 calc(350 * var(--u));
          width: auto;
        }
      }
      /* Below the title. */
      room-layer {
        top: calc(210 * var(--u));
      }
      video {
        width: 100%;
        height: 100%;
        object-fit: contain;
      }
      :host([playing]) video {
        background: var(--color-ink);
      }
      .title {
        position: absolute;
        left: calc(72 * var(--u));
        top: calc(60 * var(--u));
        display: flex;
        align-items: center;
        gap: calc(24 * var(--u));
        padding: calc(16 * var(--u)) calc(36 * var(--u));
        border-radius: calc(60 * var(--u));
        background: color-mix(in srgb, var(--color-paper) 92%, transparent);
        font-size: calc(44 * var(--u));
        line-height: 1.3;
      }
      .title b {
        color: var(--color-danger);
      }
      .soon {
        position: absolute;
        inset: 0;
        display: flex;
        flex-direction: column;
        justify-content: center;
        padding: 0 calc(144 * var(--u));
        background: color-mix(in srgb, var(--color-paper) 88%, transparent);
      }
      .soon p {
        margin: 0;
        font-size: calc(52 * var(--u));
      }
    `,
  ]

  @property({ attribute: false }) broadcast!: Broadcast
  /** What its host asks, as it was told last. */
  @property({ attribute: false }) polls: ReadonlyMap<string, HeardPoll> = new Map()
  @property({ type: Boolean }) sound = false
  @property({ type: Boolean, reflect: true }) playing = false
  @property({ type: Boolean, reflect: true }) interrupted = false
  /** Whether a poll stands beside the picture. */
  @property({ type: Boolean, reflect: true }) asking = false
  #playlist = ''
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
    this.#playlist = ''
  }

  protected override willUpdate() {
    this.interrupted = this.broadcast.status === 'interrupted'
    this.#poll = pollOnWall(this.polls.values(), this.broadcast.id, this.nowMs)
    this.asking = this.#poll !== undefined
  }

  protected override render() {
    const say = kioskWords('zh')
    const english = kioskWords('en')
    const poll = this.#poll
    return html`<div class="picture">
        <video playsinline .muted=${!this.sound || volumeNow() === 0} .volume=${volumeNow()} @playing=${() => (this.playing = true)}></video>
        <picture-overlay .overlays=${this.broadcast.overlays} .moment=${this.moment}></picture-overlay>
        ${this.room ? html`<room-layer .talk=${this.room.talk}></room-layer>` : nothing}
      </div>
      ${poll ? html`<wall-poll .poll=${poll.poll} .leftMs=${leftMs(poll, this.nowMs)}></wall-poll>` : nothing}
      <p class="title"><b>${say('wall.live')}</b>${this.broadcast.title}</p>
      ${
        this.interrupted && !this.playing
          ? html`<div class="soon" role="status">
              <h1>${say('wall.soon')}</h1>
              <p>${say('wall.soonExplain')}</p>
              <p lang="en">${english('wall.soon')}</p>
            </div>`
          : nothing
      }`
  }

  protected override updated() {
    const { playlistUrl } = this.broadcast
    if (this.#playlist === playlistUrl) return
    this.#playlist = playlistUrl
    this.#stop()
    this.playing = false
    void this.#play(this.broadcast)
  }

  #stop() {
    this.#playing?.stop()
    this.#playing = undefined
    this.room?.leave()
    this.room = undefined
  }

  async #play(broadcast: Broadcast) {
    const [{ playBroadcast }, { roomOnWall }] = await Promise.all([
      import('./playBroadcast.ts'),
      import('./roomOnWall.ts'),
    ])
    if (!this.isConnected || this.#playlist !== broadcast.playlistUrl) return
    this.#playing = playBroadcast(this.video, broadcast)
    this.room = roomOnWall(broadcast.id)
  }
}
