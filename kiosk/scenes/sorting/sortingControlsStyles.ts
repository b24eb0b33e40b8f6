import { css } from 'lit'

/** The words of the game over its picture; bins and hand are laid where the scene draws them. */
export const sortingControlsStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: calc(34 * var(--u));
    line-height: 1.5;
  }
  p,
  h2,
  ul {
    margin: 0;
    padding: 0;
  }
  button {
    pointer-events: auto;
    touch-action: none;
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    border: 0;
    background: transparent;
    color: var(--color-ink);
    font: inherit;
    cursor: pointer;
  }
  .tally {
    position: absolute;
    right: calc(72 * var(--u));
    top: calc(72 * var(--u));
    display: flex;
    gap: calc(44 * var(--u));
    text-align: right;
    font-size: calc(28 * var(--u));
  }
  .tally b {
    display: block;
    font: 500 calc(76 * var(--u)) / 1 var(--font-serif);
    min-width: 2ch;
  }
  .bubble {
    position: absolute;
    left: calc(380 * var(--u));
    right: calc(72 * var(--u));
    top: calc(300 * var(--u));
    padding: calc(32 * var(--u)) calc(44 * var(--u));
    border-radius: calc(44 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(18 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 11%, transparent);
    font-family: var(--font-hand);
  }
  .ask {
    font: 600 calc(52 * var(--u)) / 1.35 var(--font-serif);
  }
  .ask em {
    font: 500 calc(28 * var(--u)) / 1 var(--font-sans);
    padding: calc(8 * var(--u)) calc(16 * var(--u));
    border-radius: 99px;
    background: var(--color-osmanthus);
    white-space: nowrap;
    vertical-align: middle;
  }
  .result {
    display: flex;
    gap: calc(16 * var(--u));
    justify-content: space-between;
    align-items: start;
    padding-bottom: calc(14 * var(--u));
    margin-bottom: calc(14 * var(--u));
    border-bottom: 2px solid var(--color-mist);
  }
  .result::before {
    content: '';
    flex: none;
    width: calc(20 * var(--u));
    height: calc(20 * var(--u));
    margin-top: calc(16 * var(--u));
    border-radius: 50%;
    background: var(--color-clay);
  }
  .result[data-right='true']::before {
    background: var(--color-jade);
  }
  .result span {
    flex: 1;
  }
  .source {
    color: var(--color-jade);
    font: 400 calc(28 * var(--u)) / 1 var(--font-sans);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .bin {
    position: absolute;
    border-radius: calc(20 * var(--u));
  }
  .name {
    position: absolute;
    display: flex;
    justify-content: center;
    height: 0 !important;
  }
  .name span {
    position: absolute;
    bottom: calc(14 * var(--u));
    white-space: nowrap;
    font-weight: 600;
  }
  .name.recyclable {
    color: #17598f;
  }
  .name.hazardous {
    color: #a8261f;
  }
  .name.wet {
    color: var(--bin-wet);
  }
  .name.residual {
    color: var(--bin-residual);
  }
  .held {
    position: absolute;
    translate: -50% -50%;
    width: calc(300 * var(--u));
    height: calc(300 * var(--u));
    border-radius: 50%;
    cursor: grab;
  }
  .card {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc(200 * var(--u));
    pointer-events: auto;
    display: grid;
    gap: calc(22 * var(--u));
    padding: calc(44 * var(--u)) calc(52 * var(--u));
    border-radius: calc(48 * var(--u));
    background: color-mix(in srgb, var(--color-white) 96%, transparent);
    box-shadow: 0 calc(18 * var(--u)) calc(70 * var(--u)) color-mix(in srgb, var(--color-ink) 14%, transparent);
  }
  .card h2 {
    font: 600 calc(60 * var(--u)) / 1.25 var(--font-serif);
  }
  .card .main {
    border-radius: calc(52 * var(--u));
    background: var(--color-jade);
    color: var(--color-white);
    font-weight: 600;
    font-size: calc(40 * var(--u));
  }
  ul {
    list-style: none;
    display: grid;
    gap: calc(12 * var(--u));
  }
  li {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: calc(16 * var(--u));
    align-items: center;
  }
  li small {
    font-size: calc(28 * var(--u));
  }
  .chip {
    padding: calc(4 * var(--u)) calc(18 * var(--u));
    border-radius: 99px;
    color: #fff;
    font-size: calc(28 * var(--u));
    white-space: nowrap;
  }
  .chip.recyclable {
    background: var(--bin-recyclable);
  }
  .chip.hazardous {
    background: var(--bin-hazardous);
  }
  .chip.wet {
    background: var(--bin-wet);
  }
  .chip.residual {
    background: var(--bin-residual);
  }
  @media (orientation: landscape) {
    :host {
      font-size: calc(28 * var(--u));
    }
    .bubble {
      left: calc(72 * var(--u));
      right: auto;
      width: calc(600 * var(--u));
      top: calc(215 * var(--u));
      padding: calc(24 * var(--u)) calc(36 * var(--u));
    }
    .ask {
      font-size: calc(42 * var(--u));
    }
    .card {
      left: auto;
      width: calc(820 * var(--u));
      bottom: calc(160 * var(--u));
    }
    .held {
      width: calc(240 * var(--u));
      height: calc(240 * var(--u));
    }
  }
`
