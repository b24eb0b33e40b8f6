import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { areaAt } from '#content/plan/areaAt.ts'
import {
  areaGround,
  areaName,
  floorOf,
  seedShape,
  typeOf,
  typeWithin,
  UNITS,
  viewOf,
} from '#content/plan/planPicture.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { HallPlan, PlanArea } from '#content/schema/hallPlan.ts'
import type { Locale } from '#content/schema/localized.ts'
import { mapWords } from '#content/strings/mapWords.ts'
import { dialogStyles } from '../elements/dialogStyles.ts'
import { openSheet } from '../elements/openSheet.ts'
import { screenStyles } from '../elements/screenStyles.ts'
import { wish } from '../elements/wish.ts'
import { screenId } from '../feed/screenId.ts'

/** Words on the plan are this much larger than on an editor's page: they are read standing. */
const LARGER = 2.3

/** The hall from above with this screen in it, and below it what stands in each area, to be opened here. */
@customElement('hall-map')
export class HallMap extends LitElement {
  static override styles = [
    tokenStyles,
    screenStyles,
    dialogStyles,
    css`
      svg {
        display: block;
        width: 100%;
        max-height: calc(620 * var(--u));
        margin-bottom: calc(30 * var(--u));
        font-family: var(--font-sans);
      }
      @media (orientation: landscape) {
        dialog {
          width: min(calc(1640 * var(--u)), 94vw);
        }
        .both {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: calc(50 * var(--u));
        }
      }
      .here {
        fill: none;
        stroke: var(--color-osmanthus);
        transform-box: fill-box;
        transform-origin: center;
        animation: breathe 3.2s var(--ease) infinite;
      }
      @keyframes breathe {
        50% {
          transform: scale(calc(1 + 0.18 * var(--moves, 1)));
        }
      }
      h3 {
        margin: calc(26 * var(--u)) 0 calc(10 * var(--u));
        font: 600 calc(38 * var(--u)) / 1.3 var(--font-serif);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: calc(14 * var(--u));
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li button {
        padding: 0 calc(26 * var(--u));
        background: var(--color-mist);
        font-size: calc(32 * var(--t));
      }
      .buttons {
        position: sticky;
        bottom: calc(-60 * var(--u));
        margin: calc(30 * var(--u)) calc(-60 * var(--u)) calc(-60 * var(--u));
        padding: calc(24 * var(--u)) calc(60 * var(--u)) calc(40 * var(--u));
        background: var(--color-white);
      }
    `,
  ]

  @property({ attribute: false }) plan!: HallPlan
  @property({ attribute: false }) exhibits: readonly Exhibit[] = []
  @property() locale: Locale = 'zh'
  /** True while the visitor steps from target to target. */
  @property({ type: Boolean }) modeless = false

  protected override render() {
    const say = mapWords(this.locale)
    const { plan } = this
    const type = typeWithin(plan, typeOf(plan) * LARGER, this.locale)
    const here = plan.marks.find(({ kind, id }) => kind === 'screen' && id === screenId())
    const area = here && areaAt(plan, here.x, here.y)
    const named = area ? say('hereIn', { area: area.name[this.locale] }) : say('here')
    return html`<dialog aria-labelledby="title" @close=${this.#close}>
      <h2 id="title">${here ? named : say('title')}</h2>
      <div class="both">
      <svg viewBox=${viewOf(plan)} aria-hidden="true">
        ${floorOf(plan)} ${plan.areas.map((one) => areaGround(one, type))}
        ${plan.marks.map(({ kind, id, x, y }) => {
          const exhibit = kind === 'exhibit' ? this.exhibits.find((one) => one.id === id) : undefined
          return exhibit ? seedShape(x, y, type * 0.62, exhibit.theme) : nothing
        })}
        ${
          here
            ? svg`<circle cx=${here.x * UNITS} cy=${here.y * UNITS} r=${type * 0.5} fill="var(--color-ink)"></circle>
              <circle class="here" cx=${here.x * UNITS} cy=${here.y * UNITS} r=${type * 0.95} stroke-width=${type * 0.3}></circle>`
            : nothing
        }
        ${plan.areas.map((one) => areaName(one, type, this.locale))}
      </svg>
      <div>${plan.areas.map((one) => this.#area(one))}</div>
      </div>
      <div class="buttons">
        <button type="button" class="main" data-map="close" autofocus @click=${this.#close}>${say('close')}</button>
      </div>
    </dialog>`
  }

  protected override firstUpdated() {
    openSheet(this.renderRoot, this.modeless)
  }

  #area(area: PlanArea) {
    const inside = this.plan.marks.flatMap(({ kind, id, x, y }) => {
      const exhibit = kind === 'exhibit' ? this.exhibits.find((one) => one.id === id) : undefined
      return exhibit && areaAt(this.plan, x, y) === area ? [exhibit] : []
    })
    if (inside.length === 0) return nothing
    return html`<h3>${area.name[this.locale]}</h3>
      <ul>${inside.map(({ id, title }) => html`<li><button type="button" data-map-open=${id} @click=${() => wish(this, { type: 'open', exhibit: id })}>${title[this.locale]}</button></li>`)}</ul>`
  }

  readonly #close = () => wish(this, { type: 'close' })
}
