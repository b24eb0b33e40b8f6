import { css } from 'lit'

/** The words of the game over its picture: the tally and the figures. */
export const sortingControlsStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: calc(34 * var(--t));
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
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tally {
    position: absolute;
    right: calc(72 * var(--u));
    top: calc(84 * var(--u));
    display: flex;
    gap: calc(44 * var(--u));
    text-align: right;
    font-size: calc(28 * var(--u));
  }
  .tally b {
    display: block;
    font: 500 calc(84 * var(--u)) / 1 var(--font-serif);
    font-variant-numeric: lining-nums tabular-nums;
    min-width: 2ch;
  }
  .streak svg {
    display: block;
    width: calc(92 * var(--u));
    height: calc(84 * var(--u));
    margin-left: auto;
    overflow: visible;
  }
  .streak ellipse {
    fill: color-mix(in srgb, var(--color-white) 70%, transparent);
    stroke: var(--color-ink);
    stroke-width: 3;
    transition: fill 200ms;
  }
  .streak [data-filled='true'] {
    fill: var(--color-blush);
  }
  .streak circle {
    fill: var(--color-osmanthus);
    stroke: var(--color-ink);
    stroke-width: 3;
  }
  .streak [data-whole='true'] {
    animation: bloom 700ms var(--ease);
  }
  @keyframes bloom {
    40% {
      scale: calc(1 + 0.45 * var(--moves, 1));
      rotate: calc(36deg * var(--moves, 1));
    }
  }
  .tally [data-late='true'] b {
    color: var(--color-danger);
  }
  .source {
    color: var(--color-jade);
    font: 400 calc(28 * var(--t)) / 1 var(--font-sans);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .figures {
    padding-left: calc(40 * var(--u));
    display: flex;
    gap: calc(40 * var(--u));
  }
  .figure {
    flex: 1;
    display: grid;
    align-content: start;
    padding: 0;
    text-align: left;
    font-size: calc(28 * var(--t));
    line-height: 1.4;
  }
  .value {
    font: 500 calc(84 * var(--u)) / 1.1 var(--font-serif);
    white-space: nowrap;
  }
  :host([lang='en']) .value {
    font-size: calc(68 * var(--t));
  }
  .value small {
    font-size: calc(32 * var(--t));
    margin-left: 0.2em;
  }
  @media (orientation: landscape) {
    /* The card lies there, and the bubble says it. */
    :host([data-phase='end']) .tally {
      display: none;
    }
    :host {
      font-size: calc(28 * var(--t));
    }
    .figures {
      display: none;
    }
  }
`
