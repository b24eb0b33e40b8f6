import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import { cordgrassWords } from '#content/strings/cordgrassWords.ts'
import '../../controls/choice-row.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/live-figure.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import { sceneMoment } from '../sceneMoment.ts'
import type { CordgrassInputs, CordgrassScene } from './cordgrassInputs.ts'
import { drowns, survival } from './cordgrassSurvival.ts'
import { stationNow, WORKS } from './marshWorks.ts'

/** Deepest water and longest flood that may be tried, cm and months. */
const DEEPEST = 80
const LONGEST = 12

/** The six works in the visitor's hands; while it is flooded, how deep and how long. */
@customElement('cordgrass-controls')
export class CordgrassControls extends LitElement implements SceneControls<CordgrassInputs> {
  static override styles = [
    tokenStyles,
    controlsStyles,
    css`
      .flood {
        gap: calc(14 * var(--u));
      }
      .flood .caption {
        flex: none;
      }
    `,
  ]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: CordgrassInputs = {
    passage: { from: -1, to: 0, at: 0 },
    level: 45,
    months: 7,
  }
  @property({ attribute: false }) scene: CordgrassScene | undefined

  readonly #moment = sceneMoment(() => this.scene)

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene')) this.#moment.watch()
  }

  protected override render() {
    const say = cordgrassWords(this.locale)
    const { passage, level, months } = this.inputs
    const work = WORKS[Math.max(0, Math.round(passage.to))] ?? 'enclose'
    const flooding = work === 'flood'
    const killed = drowns(level, months)
    const alive = killed ? '<5' : String(Math.round(survival(level, months) * 100))
    const counts = flooding || work === 'dry' || work === 'plant' || work === 'regulate'
    return html`<scene-panel .panel=${this.exhibit?.panels.find(({ id }) => id === work)} .locale=${this.locale}>
      ${
        counts
          ? html`<live-figure slot="figures" value=${alive} unit="%" label=${say(killed ? 'drowned' : 'lives')} mark=${controlsWords(this.locale)('illustrative')}></live-figure>`
          : nothing
      }
      <choice-row
        label=${say('works')}
        .options=${WORKS.map((id) => ({ id, label: say(`work.${id}`) }))}
        value=${work}
        @value-change=${({ detail }: CustomEvent<string>) => this.#go(detail)}
      ></choice-row>
      ${
        flooding
          ? html`<div class="row flood">
              <span class="caption">${say('level')}</span>
              <range-rail class="wide" label=${say('level')} .min=${0} .max=${DEEPEST} .step=${5} .value=${level}
                value-text=${say('deep', { level })} knob=${level}
                @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ level: detail })}></range-rail>
              <span class="caption">${say('months')}</span>
              <range-rail class="wide" label=${say('months')} .min=${0} .max=${LONGEST} .step=${1} .value=${months}
                value-text=${say('long', { months })} knob=${months}
                @value-change=${({ detail }: CustomEvent<number>) => this.#tell({ months: detail })}></range-rail>
            </div>`
          : nothing
      }
    </scene-panel>`
  }

  #go(id: string) {
    const to = (WORKS as readonly string[]).indexOf(id)
    const from = stationNow(this.inputs.passage, this.scene?.seconds() ?? 0)
    this.#tell({ passage: { from, to, at: this.#moment.now() } })
  }

  #tell(part: Partial<CordgrassInputs>) {
    this.inputs = { ...this.inputs, ...part }
    sayInputs(this, this.inputs)
  }
}
