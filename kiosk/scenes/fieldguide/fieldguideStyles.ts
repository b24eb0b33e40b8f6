import { css } from 'lit'

/** Names with small pictures in a row or two; what is ruled out fades and is struck through. */
export const fieldguideStyles = css`
  .note {
    position: absolute;
    padding: calc(6 * var(--u)) calc(20 * var(--u));
    border-radius: calc(14 * var(--u));
    background: var(--color-white);
    box-shadow: inset 0 0 0 calc(3 * var(--u)) #b23c1c;
    font: 600 calc(34 * var(--t)) / 1.3 var(--font-serif);
    white-space: nowrap;
    pointer-events: none;
  }
  dl {
    display: flex;
    gap: calc(28 * var(--u));
    margin: 0;
  }
  dt {
    font-size: calc(28 * var(--t));
    line-height: 1.2;
    white-space: nowrap;
  }
  dd {
    margin: 0;
    font: 500 calc(60 * var(--u)) / 1.1 var(--font-serif);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .asks {
    font: 600 calc(38 * var(--t)) / 1.3 var(--font-serif);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: calc(14 * var(--u));
    margin-top: calc(8 * var(--u));
  }
  .answers button {
    flex: 1 1 auto;
    padding: 0 calc(20 * var(--u));
    background: var(--color-jade);
    color: var(--color-white);
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: calc(14 * var(--u));
  }
  .names button {
    flex: 1 1 calc(30% - 14 * var(--u));
    min-width: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(4 * var(--u));
    padding: calc(8 * var(--u)) calc(8 * var(--u)) calc(12 * var(--u));
    border-radius: calc(28 * var(--u));
    transition: scale 100ms;
    background: color-mix(in srgb, var(--color-mist) 60%, var(--color-white));
    color: var(--color-ink);
    font: 600 calc(36 * var(--t)) / 1.2 var(--font-serif);
  }
  .names[data-many='true'] button {
    flex-direction: row;
    justify-content: flex-start;
    gap: calc(10 * var(--u));
    font-size: calc(32 * var(--t));
    text-align: left;
  }
  .names canvas {
    width: calc(168 * var(--u));
    height: calc(168 * var(--u));
  }
  .names[data-many='true'] canvas {
    width: calc(104 * var(--u));
    height: calc(104 * var(--u));
  }
  .names button:disabled span {
    text-decoration: line-through;
  }
  .names button:disabled canvas {
    opacity: 0.35;
  }
  .names button[data-found] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .names button[data-found] span {
    text-decoration: underline calc(3 * var(--u));
    text-underline-offset: 0.25em;
  }
  .names button[data-found] canvas {
    opacity: 1;
  }
  .foot {
    justify-content: flex-end;
  }
  .foot[hidden] {
    display: none;
  }
  .learnt {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(10 * var(--u)) calc(30 * var(--u));
    margin: calc(14 * var(--u)) 0 0;
    padding: 0;
    list-style: none;
  }
  .learnt li {
    display: grid;
    grid-template-columns: calc(96 * var(--u)) 1fr;
    align-items: center;
    column-gap: calc(14 * var(--u));
    font-size: calc(30 * var(--t));
    line-height: 1.25;
  }
  .learnt canvas {
    grid-row: span 2;
    width: calc(96 * var(--u));
    height: calc(96 * var(--u));
  }
  .learnt b {
    align-self: end;
    font: 600 calc(34 * var(--t)) / 1.2 var(--font-serif);
  }
  .learnt span {
    align-self: start;
  }
  @media (orientation: landscape) {
    .names canvas {
      width: calc(128 * var(--u));
      height: calc(128 * var(--u));
    }
    .names[data-many='true'] canvas {
      width: calc(76 * var(--u));
      height: calc(76 * var(--u));
    }
    .names button {
      font-size: calc(32 * var(--t));
    }
    .names[data-many='true'] button {
      font-size: calc(29 * var(--t));
    }
    dd {
      font-size: calc(50 * var(--u));
    }
    .asks {
      font-size: calc(34 * var(--t));
    }
  }
`
