import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { plateWords } from '#content/strings/plateWords.ts'
import '../controls/choice-row.ts'
import { controlsStyles } from '../controls/controlsStyles.ts'
import '../controls/range-rail.ts'
import { sayInputs } from '../controls/sayInputs.ts'
import '../controls/scene-panel.ts'
import { wish } from '../elements/wish.ts'
import { onPicture, type PaperInputs } from '../scenes/paper/paperInputs.ts'

/** More panels than these have no room side by side. */
const MOST_IN_A_ROW = 4

/** The panel below the pictures: its words, the way from one to the next, and the edge between two pictures. */
@customElement('plate-controls')
export class PlateControls extends LitElement implements SceneControls<PaperInputs> {
  static override styles = [
    tokenStyles,
    controlsStyles,
    css`
      .print {
        position: absolute;
        pointer-events: auto;
        touch-action: none;
        cursor: ew-resize;
      }
      .where {
        flex: 1;
        text-align: center;
        font: 500 calc(34 * var(--t)) / 1.2 var(--font-serif);
      }
      .mark {
        width: 0.6em;
        height: 0.6em;
        display: inline-block;
        border: solid currentcolor;
        border-width: 0 calc(4 * var(--u)) calc(4 * var(--u)) 0;
        rotate: -45deg;
      }
      .mark.back {
        rotate: 135deg;
      }
      .begin {
        width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) inputs!: PaperInputs
  @property({ attribute: false }) scene: Scene3d<PaperInputs> | undefined
  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'

  protected override render() {
    const { exhibit, locale } = this
    if (!exhibit || !this.inputs) return nothing
    const panel = Math.min(this.inputs.panel, exhibit.panels.length - 1)
    return html`
      ${exhibit.plate?.kind === 'compare' ? this.#print() : nothing}
      <scene-panel .panel=${exhibit.panels[panel]} .locale=${locale}>
        ${exhibit.plate?.kind === 'compare' ? this.#edge() : nothing}
        ${exhibit.panels.length > 1 ? this.#way(exhibit, panel) : nothing}
        ${
          exhibit.plate?.kind === 'quiz'
            ? html`<button type="button" class="main begin" data-plate="quiz" @click=${() => wish(this, { type: 'quiz' })}>
                ${plateWords(locale)('begin', { count: exhibit.quiz.length })}
              </button>`
            : nothing
        }
      </scene-panel>
    `
  }

  /** Where a finger draws the edge on the picture itself. */
  #print() {
    const { picture } = this.inputs
    if (!picture) return nothing
    const { x, y, width, height } = picture
    const parts = [`left:${x * 100}%`, `top:${y * 100}%`, `width:${width * 100}%`, `height:${height * 100}%`]
    return html`<div class="print" .style=${parts.join(';')} @pointerdown=${this.#grab} @pointermove=${this.#drag}></div>`
  }

  #edge() {
    const say = plateWords(this.locale)
    const { edge } = this.inputs
    const { plate } = this.exhibit as Exhibit
    if (plate?.kind !== 'compare') return nothing
    const [before, after] = [plate.beforeName[this.locale], plate.afterName[this.locale]]
    return html`<range-rail
      label=${say('edge', { before, after })}
      .min=${0}
      .max=${100}
      .value=${edge * 100}
      value-text=${say('edgeAt', { before, percent: Math.round(edge * 100) })}
      @value-change=${({ detail }: CustomEvent<number>) => this.#set({ edge: detail / 100 })}
    ></range-rail>`
  }

  #way({ panels, plate }: Exhibit, panel: number) {
    const say = plateWords(this.locale)
    const named = (index: number) =>
      (plate?.kind === 'timeline' ? panels[index]?.when : undefined)?.[this.locale] ??
      panels[index]?.title[this.locale] ??
      ''
    const turn = (to: number, name: 'before' | 'after') =>
      html`<button type="button" data-plate=${name} aria-label=${say(name)} ?disabled=${to < 0 || to >= panels.length} @click=${() => this.#set({ panel: to })}>
        <i class="mark ${name === 'before' ? 'back' : ''}" aria-hidden="true"></i>
      </button>`
    return html`<div class="row">
      ${turn(panel - 1, 'before')}
      ${
        panels.length <= MOST_IN_A_ROW
          ? html`<choice-row
              class="wide"
              label=${say('panels')}
              .options=${panels.map((_, index) => ({ id: String(index), label: named(index) }))}
              .value=${String(panel)}
              @value-change=${({ detail }: CustomEvent<string>) => this.#set({ panel: Number(detail) })}
            ></choice-row>`
          : html`<p class="where" role="status">${plate?.kind === 'timeline' ? `${named(panel)} · ` : ''}${say('where', { at: panel + 1, of: panels.length })}</p>`
      }
      ${turn(panel + 1, 'after')}
    </div>`
  }

  #grab(event: PointerEvent) {
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
    this.#draw(event)
  }

  #drag(event: PointerEvent) {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) this.#draw(event)
  }

  #draw({ clientX }: PointerEvent) {
    const { picture } = this.inputs
    const { left, width } = this.getBoundingClientRect()
    if (!picture) return
    const x = clamp((clientX - left) / width, picture.x, picture.x + picture.width)
    this.#set({ edge: onPicture({ x, y: picture.y }, picture)?.x ?? this.inputs.edge })
  }

  #set(changed: Partial<PaperInputs>) {
    sayInputs<PaperInputs>(this, { ...this.inputs, ...changed })
  }
}
