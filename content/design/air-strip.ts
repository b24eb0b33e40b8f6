import { css, html, LitElement, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AirState, BroadcastAir } from '../schema/air.ts'
import type { Locale } from '../schema/localized.ts'
import { airWords } from '../strings/airWords.ts'
import { tokenStyles } from './tokenStyles.ts'

const STATES: readonly AirState[] = ['onAir', 'intermission', 'slate', 'dark']
/** Colour never alone: the words beside it give each state its seconds. */
const PAINT: Record<AirState, string> = {
  onAir: 'var(--color-jade)',
  intermission: 'var(--color-water)',
  slate: 'var(--color-osmanthus)',
  dark: 'var(--color-danger)',
}

/** One broadcast's account as a strip of time, with the seconds of each state in words. */
@customElement('air-strip')
export class AirStrip extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      svg {
        display: block;
        width: 100%;
        height: 18px;
        border-radius: 4px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: 14px;
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      i svg {
        width: 12px;
        height: 12px;
      }
    `,
  ]
  @property({ attribute: false }) account!: BroadcastAir
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = airWords(this.locale)
    const { from, until, spans, seconds } = this.account
    const began = Date.parse(from)
    const length = Math.max(1, Date.parse(until) - began)
    const x = (at: string) => ((Date.parse(at) - began) / length) * 1000
    return html`<svg viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">${spans.map(
      (span) =>
        svg`<rect x=${x(span.from)} width=${Math.max(1, x(span.until) - x(span.from))} height="18" fill=${PAINT[span.state]} />`,
    )}</svg>
      <ul>${STATES.filter((state) => seconds[state] > 0).map(
        (state) =>
          html`<li data-state=${state}><i><svg viewBox="0 0 12 12" aria-hidden="true"><rect width="12" height="12" rx="3" fill=${PAINT[state]} /></svg></i>${say(`state.${state}`)} ${say('seconds', { seconds: seconds[state].toFixed(0) })}</li>`,
      )}</ul>`
  }
}
