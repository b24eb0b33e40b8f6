import { css } from 'lit'

/** The words of the game over its picture: tally, what the mascot asks, what became of a thing, figures. */
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
    font-size: calc(28 * var(--t));
  }
  .tally b {
    display: block;
    font: 500 calc(84 * var(--u)) / 1 var(--font-serif);
    font-variant-numeric: lining-nums tabular-nums;
    min-width: 2ch;
  }
  .tally [data-late='true'] b {
    color: var(--color-danger);
  }
  .bubble {
    position: absolute;
    left: calc(390 * var(--u));
    right: calc(72 * var(--u));
    top: calc(296 * var(--u));
    min-height: calc(132 * var(--u));
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(20 * var(--u));
    padding: calc(26 * var(--u)) calc(40 * var(--u));
    border-radius: calc(44 * var(--u));
    border: var(--edge, 0) solid var(--color-ink);
    background: var(--color-white);
    box-shadow: 0 calc(18 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 11%, transparent);
  }
  .bubble::after {
    content: '';
    position: absolute;
    left: calc(-14 * var(--u));
    top: calc(64 * var(--u));
    width: calc(44 * var(--u));
    height: calc(44 * var(--u));
    border-radius: calc(8 * var(--u));
    background: var(--color-white);
    rotate: 45deg;
    z-index: -1;
  }
  .ask {
    font: 600 calc(50 * var(--t)) / 1.3 var(--font-serif);
    text-wrap: balance;
  }
  .says {
    font: 400 calc(42 * var(--u)) / 1.5 var(--font-hand);
  }
  .nameplate em,
  .verdict em {
    font: 600 calc(28 * var(--t)) / 1 var(--font-sans);
    padding: calc(10 * var(--u)) calc(18 * var(--u));
    border-radius: 99px;
    background: var(--color-osmanthus);
    white-space: nowrap;
  }
  .verdict {
    position: absolute;
    left: calc(390 * var(--u));
    right: calc(72 * var(--u));
    top: calc(458 * var(--u));
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(8 * var(--u)) calc(20 * var(--u));
    align-items: start;
    padding: calc(24 * var(--u)) calc(32 * var(--u)) calc(24 * var(--u)) calc(32 * var(--u));
    border-radius: calc(36 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 88%, transparent));
    border: var(--edge, 0) solid var(--color-ink);
    font-size: calc(30 * var(--t));
    animation: come var(--panel-time) var(--ease) both;
  }
  @keyframes come {
    from {
      opacity: 0;
      translate: 0 calc(-18 * var(--u));
    }
  }
  .verdict strong {
    font-size: calc(34 * var(--t));
    font-weight: 600;
  }
  .verdict svg {
    width: calc(56 * var(--u));
    height: calc(56 * var(--u));
    fill: var(--color-clay);
    stroke: var(--color-white);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .verdict path {
    fill: none;
  }
  .verdict[data-right='true'] svg {
    fill: var(--color-jade);
  }
  .source {
    color: var(--color-jade);
    font: 400 calc(28 * var(--t)) / 1 var(--font-sans);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .verdict .source {
    float: right;
    margin: calc(-20 * var(--u)) 0 calc(-12 * var(--u));
  }
  .figures {
    position: absolute;
    left: calc(400 * var(--u));
    right: calc(72 * var(--u));
    top: calc(560 * var(--u));
    display: flex;
    gap: calc(28 * var(--u));
    border-radius: calc(24 * var(--u));
    background: var(--back, none);
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
    font-size: calc(68 * var(--u));
  }
  .value small {
    font-size: calc(32 * var(--t));
    margin-left: 0.2em;
  }
  @media (orientation: landscape) {
    :host {
      font-size: calc(28 * var(--t));
    }
    .bubble {
      left: calc(72 * var(--u));
      right: auto;
      width: calc(560 * var(--u));
      top: calc(262 * var(--u));
    }
    .bubble::after {
      left: calc(120 * var(--u));
      top: auto;
      bottom: calc(-14 * var(--u));
    }
    .says {
      font-size: calc(36 * var(--t));
    }
    .ask {
      font-size: calc(42 * var(--t));
    }
    .verdict {
      left: calc(640 * var(--u));
      right: calc(410 * var(--u));
      top: auto;
      bottom: calc((16 + var(--lift, 0)) * var(--u));
      padding: calc(10 * var(--u)) calc(28 * var(--u));
      line-height: 1.35;
      font-size: calc(26 * var(--t));
    }
    .verdict strong {
      font-size: calc(28 * var(--t));
    }
    .figures {
      display: none;
    }
  }
`
