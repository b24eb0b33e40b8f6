import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { turntableWords } from '#content/strings/turntableWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { type Grip, gripAt, heldBy } from './grip.ts'
import { startInputs, type TurntableInputs, withinRound } from './turntableInputs.ts'

/** Turns, lifts and brings near what stands on the turntable: by one finger, by two, by rails and their keys. */
@customElement('turntable-controls')
export class TurntableControls extends LitElement implements SceneControls<TurntableInputs> {
  static override styles = [
    tokenStyles,
    controlsStyles,
    css`
      .hold {
        position: absolute;
        inset: 14% 0 30%;
        pointer-events: auto;
        touch-action: none;
        cursor: grab;
      }
      .hold:active {
        cursor: grabbing;
      }
      .rails {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: calc(14 * var(--u)) calc(44 * var(--u));
      }
      .rails :first-child {
        grid-column: 1 / -1;
      }
      @media (orientation: landscape) {
        .hold {
          inset: 0 0 12% 44%;
        }
      }
    `,
  ]

  @property({ attribute: false }) inputs: TurntableInputs = startInputs
  @property({ attribute: false }) scene: Scene3d<TurntableInputs> | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  readonly #fingers = new Map<number, PointerEvent>()
  #grip: Grip | undefined

  override disconnectedCallback() {
    super.disconnectedCallback()
    // What they held has gone, even while they stay down.
    this.#fingers.clear()
    this.#grip = undefined
  }

  protected override render() {
    const { exhibit, locale } = this
    if (!exhibit) return nothing
    const say = turntableWords(locale)
    const alt = exhibit.plate?.kind === 'model' ? exhibit.plate.model?.alt[locale] : undefined
    const panel = Math.min(this.inputs.panel, exhibit.panels.length - 1)
    return html`
      <div class="hold" data-hold role="img" aria-label=${alt ?? exhibit.title[locale]}
        @pointerdown=${this.#take} @pointermove=${this.#move} @lostpointercapture=${this.#let}></div>
      <scene-panel .panel=${exhibit.panels[panel]} .locale=${locale}>
        <div class="rails">${this.#turnRail(say)}${this.#nearRail(say)}${this.#eyeRail(say)}</div>
        ${
          exhibit.panels.length > 1
            ? html`<choice-row
                label=${say('panels')}
                .options=${exhibit.panels.map(({ title }, index) => ({ id: String(index), label: title[locale] }))}
                .value=${String(panel)}
                @value-change=${({ detail }: CustomEvent<string>) => this.#set({ panel: Number(detail) })}
              ></choice-row>`
            : nothing
        }
      </scene-panel>
    `
  }

  #turnRail(say: ReturnType<typeof turntableWords>) {
    const turned = withinRound(this.inputs.turn)
    return html`<range-rail data-rail="turn" label=${say('turn')} min="0" max="360" .value=${turned}
      value-text=${say('turned', { degrees: Math.round(turned) })}
      .ticks=${[0, 90, 180, 270, 360].map((at) => ({ at, label: `${at}°` }))}
      @value-change=${({ detail }: CustomEvent<number>) => this.#set({ turn: detail, sways: false })}></range-rail>`
  }

  #nearRail(say: ReturnType<typeof turntableWords>) {
    return html`<range-rail data-rail="near" label=${say('near')} min="0" max="1" .value=${this.inputs.near}
      value-text=${say('percent', { percent: Math.round(this.inputs.near * 100) })}
      .ticks=${[{ at: 0, label: say('whole') }, { at: 1, label: say('close') }]}
      @value-change=${({ detail }: CustomEvent<number>) => this.#set({ near: detail })}></range-rail>`
  }

  #eyeRail(say: ReturnType<typeof turntableWords>) {
    return html`<range-rail data-rail="eye" label=${say('eye')} min="0" max="1" .value=${this.inputs.eye}
      value-text=${say('percent', { percent: Math.round(this.inputs.eye * 100) })}
      .ticks=${[{ at: 0, label: say('level') }, { at: 1, label: say('above') }]}
      @value-change=${({ detail }: CustomEvent<number>) => this.#set({ eye: detail })}></range-rail>`
  }

  readonly #take = (event: PointerEvent) => {
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#fingers.set(event.pointerId, event)
    this.#regrip()
  }

  readonly #let = ({ pointerId }: PointerEvent) => {
    this.#fingers.delete(pointerId)
    this.#regrip()
  }

  readonly #move = (event: PointerEvent) => {
    if (!this.#fingers.has(event.pointerId) || !this.#grip) return
    this.#fingers.set(event.pointerId, event)
    this.#set({ ...heldBy(this.#grip, this.#places()), sways: false })
  }

  /** A finger more or less begins anew from where the model stands now. */
  #regrip() {
    this.#grip = this.#fingers.size > 0 ? gripAt(this.inputs, this.#places()) : undefined
  }

  /** Fingers in parts of the shorter side of the screen. */
  #places() {
    const { width, height } = this.getBoundingClientRect()
    const side = Math.max(1, Math.min(width, height))
    return [...this.#fingers.values()].map(({ clientX, clientY }) => ({
      x: clientX / side,
      y: clientY / side,
    }))
  }

  #set(changed: Partial<TurntableInputs>) {
    const { turn, eye, near } = { ...this.inputs, ...changed }
    this.inputs = { ...this.inputs, ...changed, turn: withinTurn(turn), eye: clamp(eye), near: clamp(near) }
    sayInputs<TurntableInputs>(this, this.inputs)
  }
}

/** The end of the rail is a whole round. */
const withinTurn = (turn: number) => (turn === 360 ? turn : withinRound(turn))
