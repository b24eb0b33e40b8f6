import { css, unsafeCSS } from 'lit'
import { thermalColors } from './thermalLens.ts'

/** The bars of what was measured, and the strip that says which colour is hot. */
export const shadeControlsStyles = css`
  .bars {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: calc(20 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .bars li {
    display: flex;
    flex-direction: column;
    font-size: calc(28 * var(--t));
    line-height: 1.3;
  }
  .bars strong {
    font: 500 calc(46 * var(--t)) / 1.1 var(--font-serif);
  }
  .bars i {
    height: calc(14 * var(--u));
    margin: calc(6 * var(--u)) 0;
    outline: var(--edge, 0) solid var(--color-ink);
    border-radius: calc(7 * var(--u));
    background: linear-gradient(90deg, var(--color-jade) var(--part), var(--color-mist) var(--part));
  }
  .legend {
    display: flex;
    align-items: center;
    gap: calc(14 * var(--u));
    font-size: calc(28 * var(--t));
    line-height: 1.2;
  }
  .legend i {
    flex: 1;
    height: calc(14 * var(--u));
    border-radius: calc(7 * var(--u));
    background: linear-gradient(90deg, ${thermalGradient()});
  }
  .legend {
    margin: calc(2 * var(--u)) calc(30 * var(--u)) 0;
  }
  live-figure {
    flex: none;
    margin-right: calc(20 * var(--u));
  }
`

function thermalGradient() {
  // Only our own constants go in.
  return unsafeCSS(thermalColors.join(', '))
}
