import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { problemWords } from '#content/contract/problems.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { colors } from '#content/design/tokens.ts'
import { sayLength } from '#content/player/sayLength.ts'
import type { HostedBroadcast, StreamRole } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { studioWords } from '#content/strings/studioWords.ts'
import { type AiringState, goOnAir } from './airing.ts'
import { airState } from './airState.ts'
import { captureScreen, type DeviceFault, devicesOf, openDevice } from './devices.ts'
import { recorderType } from './recorderType.ts'
import { createSoundWatch, peakOf, shareOf } from './soundLevel.ts'
import { createStage, type Scene, type Stage } from './stage.ts'
import { studioStyles } from './studioStyles.ts'

const LOOK_EVERY_MS = 100
const ROLES: readonly StreamRole[] = ['main', 'backup']
const SCENES: readonly Scene[] = ['camera', 'screen', 'both']
/** From so many pieces that wait on, the host is told; about three seconds. */
const MANY_WAITING = 12

/**
 * Going on air from this very browser: camera, microphone and screen, put together and sent. Tells `studio-closed`
 * when the host leaves.
 */
@customElement('studio-panel')
export class StudioPanel extends LitElement {
  static override styles = [tokenStyles, pageStyles, studioStyles]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  @query('canvas') private readonly canvas!: HTMLCanvasElement
  @state() private cameras: readonly MediaDeviceInfo[] = []
  @state() private microphones: readonly MediaDeviceInfo[] = []
  @state() private scene: Scene = 'camera'
  /** Which way it goes; by itself the one that is free. */
  @state() private chosenRole: StreamRole | undefined
  @state() private covered = false
  @state() private muted = false
  @state() private level = 0
  @state() private sound: 'well' | 'silent' | 'clipping' = 'well'
  @state() private fault: DeviceFault | undefined
  @state() private airing: AiringState | undefined
  @state() private countdown = 0
  @state() private since = 0
  #stage: Stage | undefined
  #watch = createSoundWatch()
  #stop: (() => void) | undefined
  #timer: ReturnType<typeof setInterval> | undefined
  #sentAs: StreamRole = 'main'
  #lock: { release: () => Promise<void> } | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#end()
    clearInterval(this.#timer)
    this.#stage?.close()
    this.#stage = undefined
    navigator.mediaDevices?.removeEventListener('devicechange', this.#list)
  }

  protected override async firstUpdated() {
    if (!window.isSecureContext || !navigator.mediaDevices) {
      this.fault = 'insecure'
      return
    }
    const { ink, paper } = colors
    const words = () => studioWords(this.locale)('card')
    this.#stage = createStage({ canvas: this.canvas, card: { ink, paper, words } })
    this.#timer = setInterval(this.#look, LOOK_EVERY_MS)
    navigator.mediaDevices.addEventListener('devicechange', this.#list)
    await Promise.all([this.#open('camera'), this.#open('microphone')])
    await this.#list()
  }

  protected override render() {
    const say = studioWords(this.locale)
    const live = this.#stop !== undefined
    const air = airState(this.broadcast, this.#sentAs)
    const toggle = (name: string, words: string, pressed: boolean, act: () => void) =>
      html`<button type="button" data-act=${name} aria-pressed=${pressed} @click=${act}>${words}</button>`
    return html`<section data-airing=${live ? (this.airing?.sending ? 'sending' : 'trying') : 'off'}>
      <h3>${say('title')}</h3>
      <div class="stage"><canvas role="img" aria-label=${say('preview')}></canvas>
        ${this.countdown > 0 ? html`<b class="countdown" role="status">${this.countdown}</b>` : nothing}
        ${live ? html`<p class="onair" data-air=${air}>${air === 'onAir' ? html`<span class="live-dot"></span>` : nothing}${say(air)} ${sayLength((Date.now() - this.since) / 1000)}</p>` : nothing}
      </div>
      <div class="level" role="meter" aria-label=${say('level')} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(this.level * 100)}>
        <svg viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true"><rect width="1000" height="14" rx="7" fill="var(--color-mist)" /><rect width=${this.level * 1000} height="14" rx="7" fill=${this.level > 0.97 ? 'var(--color-danger)' : 'var(--color-jade)'} /></svg>
      </div>
      <p class="said" role="status">${this.#said()}</p>
      <div class="row">
        ${this.#choices(
          say('scene'),
          SCENES.map((scene) =>
            toggle(scene, say(`scene.${scene}`), this.scene === scene, () => void this.#choose(scene)),
          ),
        )}
        ${live ? nothing : this.#rolePicker(toggle)}
      </div>
      <div class="row">
        ${this.#picker('camera', this.cameras)} ${this.#picker('microphone', this.microphones)}
      </div>
      <div class="row">
        ${toggle('cover', say(this.covered ? 'uncover' : 'cover'), this.covered, this.#cover)}
        ${toggle('mute', say(this.muted ? 'unmute' : 'mute'), this.muted, this.#mute)}
        ${
          live
            ? html`<button type="button" class="grave" data-act="leave" @click=${this.#end}>${say('leave')}</button>`
            : html`<button type="button" class="primary" data-act="go" ?disabled=${this.countdown > 0 || this.fault === 'insecure'} @click=${this.#go}>${say('go')}</button>
                <button type="button" @click=${this.#close}>${say('close')}</button>`
        }
      </div>
      <p class="faint">${say(live ? 'leaveHint' : this.#role === 'backup' ? 'backupHint' : 'goHint')}</p>
    </section>`
  }

  #rolePicker(toggle: (name: string, words: string, pressed: boolean, act: () => void) => unknown) {
    const say = studioWords(this.locale)
    const choose = (role: StreamRole) => () => {
      this.chosenRole = role
    }
    return this.#choices(
      say('role'),
      ROLES.map((role) => toggle(`role-${role}`, say(`role.${role}`), this.#role === role, choose(role))),
    )
  }

  #choices(name: string, toggles: readonly unknown[]) {
    return html`<fieldset><legend>${name}</legend><div class="row">${toggles}</div></fieldset>`
  }

  get #role(): StreamRole {
    const { live, backup } = this.broadcast
    return this.chosenRole ?? (live && !backup ? 'backup' : 'main')
  }

  #said() {
    const say = studioWords(this.locale)
    const { fault, airing } = this
    if (fault) return html`<span class="fault" data-fault=${fault}>${say(`fault.${fault}`)}</span>`
    if (airing?.problem)
      return html`<span class="fault" data-code=${airing.problem.code}>${problemWords(airing.problem.code, this.locale, airing.problem.detail)}</span>`
    if (airing && airing.waiting > MANY_WAITING) return say('slow')
    if (this.muted) return say('muted')
    return this.sound === 'well' ? say(airing?.sending ? 'well' : 'ready') : say(`sound.${this.sound}`)
  }

  #picker(kind: 'camera' | 'microphone', devices: readonly MediaDeviceInfo[]) {
    const say = studioWords(this.locale)
    return html`<div><label for=${kind}>${say(kind)}</label>
      <select id=${kind} ?disabled=${devices.length === 0} @change=${({ target }: Event) => void this.#open(kind, (target as HTMLSelectElement).value)}>
        ${devices.length === 0 ? html`<option>${say('none')}</option>` : devices.map(({ deviceId, label }, index) => html`<option value=${deviceId}>${label || `${say(kind)} ${index + 1}`}</option>`)}
      </select></div>`
  }

  readonly #list = async () => {
    ;[this.cameras, this.microphones] = await devicesOf()
  }

  async #open(kind: 'camera' | 'microphone', deviceId?: string) {
    const opened = await openDevice(kind, deviceId)
    if (typeof opened === 'string') {
      this.fault = opened
      return
    }
    this.fault = undefined
    // A device that was pulled out leaves the card, or silence; the other goes on.
    opened.getTracks()[0]?.addEventListener('ended', () => {
      this.fault = kind === 'camera' ? 'cameraLost' : 'microphoneLost'
      this.#stage?.[kind](null)
    })
    this.#stage?.[kind](opened)
  }

  async #choose(scene: Scene) {
    if (scene !== 'camera' && this.scene === 'camera') {
      const screen = await captureScreen()
      if (!screen) return
      screen.getVideoTracks()[0]?.addEventListener('ended', () => void this.#choose('camera'))
      this.#stage?.screen(screen)
    }
    if (scene === 'camera') this.#stage?.screen(null)
    this.scene = scene
    this.#stage?.setScene(scene)
  }

  readonly #cover = () => {
    this.covered = !this.covered
    this.#stage?.setCovered(this.covered)
  }

  readonly #mute = () => {
    this.muted = !this.muted
    this.#stage?.setMuted(this.muted)
  }

  readonly #look = () => {
    if (!this.#stage) return
    const decibels = peakOf(this.#stage.samples())
    this.level = shareOf(decibels)
    this.sound = this.#watch(decibels, performance.now())
  }

  readonly #go = async () => {
    const stage = this.#stage
    const type = recorderType((wanted) => globalThis.MediaRecorder?.isTypeSupported(wanted))
    if (!stage || !type) {
      this.fault = 'cannotRecord'
      return
    }
    await stage.wake()
    for (this.countdown = 3; this.countdown > 0; this.countdown -= 1)
      await new Promise((later) => setTimeout(later, 1000))
    if (!this.isConnected) return
    this.since = Date.now()
    this.#sentAs = this.#role
    this.#stop = goOnAir({
      broadcast: this.broadcast.id,
      backup: this.#sentAs === 'backup',
      stream: stage.outgoing,
      type,
      changed: (state) => {
        this.airing = state
      },
    })
    window.addEventListener('beforeunload', this.#ask)
    this.#lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
    this.requestUpdate()
  }

  readonly #end = () => {
    this.#stop?.()
    this.#stop = undefined
    this.airing = undefined
    window.removeEventListener('beforeunload', this.#ask)
    void this.#lock?.release().catch(() => {})
    this.#lock = undefined
    this.requestUpdate()
  }

  readonly #close = () => {
    this.dispatchEvent(new CustomEvent('studio-closed', { bubbles: true, composed: true }))
  }

  readonly #ask = (event: BeforeUnloadEvent) => event.preventDefault()
}
