import { css } from 'lit'

/** What is set stands left of its rail; what comes of it in one line below. */
export const biogasControlsStyles = css`
  .set {
    margin: calc(-6 * var(--u)) 0;
  }
  .said {
    flex: none;
    width: calc(268 * var(--u));
    display: flex;
    flex-direction: column;
  }
  .said strong {
    font: 500 calc(46 * var(--u)) / 1.1 var(--font-serif);
    font-variant-numeric: tabular-nums;
  }
  .out {
    min-height: calc(116 * var(--u));
    padding-top: calc(12 * var(--u));
    border-top: 1px solid color-mix(in srgb, var(--color-ink) 16%, transparent);
  }
  .state {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: calc(4 * var(--u));
    font-weight: 500;
    line-height: 1.25;
  }
  .state .caption {
    font-weight: 400;
    line-height: 1.3;
  }
  .state[data-fault='blocked'],
  .state[data-fault='hot'],
  .state[data-fault='cold'],
  .state[data-fault='tangled'] {
    color: #9c3b22;
  }
  :host(:lang(en)) .said {
    width: calc(300 * var(--u));
  }
`
