import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Scene3d, SceneControls } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { cherryWords } from '#content/strings/cherryWords.ts'
import { controlsStyles } from '../../controls/controlsStyles.ts'
import '../../controls/range-rail.ts'
import { sayInputs } from '../../controls/sayInputs.ts'
import '../../controls/scene-panel.ts'
import type { CherryInputs } from './cherryInputs.ts'

const LAST = 3
const STATIONS = [0, 1, 2, 3] as const
const YEAR = 'linear-gradient(90deg, #eeb3c4, #7db24a 33%, #e0882f 60%, #c8502c 67%, #b9c9d3)'

/** The season rail below the tree, and the words of the season it stands in. */
@customElement('cherry-controls')
export class CherryControls extends LitElement implements SceneControls<CherryInputs> {
  static override styles = [tokenStyles, controlsStyles]

  @property({ attribute: false }) exhibit: Exhibit | undefined
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) inputs: CherryInputs = { season: 0 }
  @property({ attribute: false }) scene: Scene3d<CherryInputs> | undefined

  protected override render() {
    const say = cherryWords(this.locale)
    const season = Math.min(LAST, Math.max(0, this.inputs.season))
    const nearest = STATIONS[Math.round(season)] ?? 0
    return html`<scene-panel .panel=${this.exhibit?.panels[nearest]} .locale=${this.locale}>
      <range-rail
        label=${say('rail')}
        .min=${0}
        .max=${LAST}
        .value=${season}
        .step=${0}
        value-text=${say(`season.${nearest}`)}
        knob=${say(`mark.${nearest}`)}
        gradient=${YEAR}
        .ticks=${STATIONS.map((at) => ({ at, label: say(`begins.${at}`) }))}
        @value-change=${this.#turn}
      ></range-rail>
    </scene-panel>`
  }

  #turn({ detail }: CustomEvent<number>) {
    this.inputs = { season: detail }
    sayInputs(this, this.inputs)
  }
}
