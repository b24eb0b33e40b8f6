import { css } from 'lit'

/** The card between rounds: at the foot of an upright picture, at the right of a wide one. */
export const sortingCardStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: calc(32 * var(--t));
    line-height: 1.45;
  }
  p,
  h2,
  ul {
    margin: 0;
    padding: 0;
  }
  .card {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc((184 + var(--lift, 0)) * var(--u));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(16 * var(--u));
    padding: calc(24 * var(--u)) calc(32 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(48 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(18 * var(--u)) calc(70 * var(--u)) color-mix(in srgb, var(--color-ink) 16%, transparent);
    pointer-events: auto;
    animation: rise var(--panel-time) var(--ease) both;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 calc(40 * var(--u) * var(--moves, 1));
    }
  }
  h2 {
    font: 600 calc(48 * var(--t)) / 1.25 var(--font-serif);
  }
  button {
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    padding: calc(6 * var(--u)) calc(24 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(48 * var(--u));
    background: var(--color-mist);
    color: var(--color-ink);
    font: 500 calc(34 * var(--t)) / 1.2 var(--font-sans);
    touch-action: manipulation;
    cursor: pointer;
  }
  button:active {
    scale: 0.97;
  }
  button small {
    font-size: calc(28 * var(--t));
    white-space: nowrap;
  }
  .main {
    flex: 1.4;
    background: var(--color-jade);
    color: var(--color-white);
    font-weight: 600;
    font-size: calc(40 * var(--t));
  }
  .main:active {
    background: var(--color-ink);
  }
  .source {
    background: none;
    color: var(--color-jade);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .row,
  .tabs,
  .levels {
    display: flex;
    gap: calc(16 * var(--u));
  }
  .row[hidden] {
    display: none;
  }
  .row button,
  .tabs button,
  .levels button {
    flex: 1;
  }
  .row .main {
    flex: 1.3;
  }
  .row .source {
    flex: 0 1 auto;
  }
  .tabs {
    padding: calc(8 * var(--u));
    border-radius: calc(56 * var(--u));
    background: var(--color-mist);
  }
  .tabs button {
    background: none;
  }
  .tabs button[aria-pressed='true'] {
    background: var(--color-jade);
    color: var(--color-white);
    text-decoration: underline calc(3 * var(--u));
    text-underline-offset: 0.28em;
  }
  .levels button {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(6 * var(--u));
    min-width: 0;
    padding: calc(8 * var(--u)) calc(10 * var(--u));
    border-radius: calc(36 * var(--u));
    text-align: left;
  }
  .levels svg {
    flex: none;
    width: calc(88 * var(--u));
    height: calc(88 * var(--u));
  }
  .levels b,
  .levels small {
    display: block;
    white-space: normal;
  }
  .levels b {
    font: 600 calc(38 * var(--t)) / 1.2 var(--font-serif);
  }
  .levels button[aria-pressed='true'] {
    background: var(--color-white);
    box-shadow: inset 0 0 0 calc(6 * var(--u)) var(--color-jade);
  }
  .levels button[aria-pressed='true']::after {
    content: '';
    position: absolute;
    right: calc(18 * var(--u));
    top: calc(12 * var(--u));
    width: calc(14 * var(--u));
    height: calc(28 * var(--u));
    border: solid var(--color-jade);
    border-width: 0 calc(6 * var(--u)) calc(6 * var(--u)) 0;
    rotate: 42deg;
  }
  .hint {
    min-height: calc(2.9em);
    text-wrap: pretty;
  }
  :host([lang='en']) .hint {
    font-size: calc(29 * var(--t));
  }
  @media (orientation: landscape) {
    .card {
      left: auto;
      width: calc(1040 * var(--u));
      bottom: calc((132 + var(--lift, 0)) * var(--u));
      padding: calc(22 * var(--u)) calc(32 * var(--u));
      gap: calc(12 * var(--u));
      font-size: calc(29 * var(--t));
    }
    .levels svg {
      width: calc(84 * var(--u));
      height: calc(84 * var(--u));
    }
    h2 {
      font-size: calc(44 * var(--t));
    }
  }
`
