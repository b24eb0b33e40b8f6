import { css } from 'lit'

/** Portrait: the sheet covers the lower half, the mascot looks over it. Landscape: the mascot stands beside it. */
export const homeStyles = css`
  header {
    box-shadow: 0 0 0 calc(24 * var(--u)) var(--back, transparent);
    background: var(--back, none);
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    top: calc(84 * var(--u));
  }
  .hall {
    font: 600 calc(36 * var(--t)) / 1.2 var(--font-serif);
    letter-spacing: 0.2em;
    margin-bottom: calc(20 * var(--u));
  }
  h1 {
    font-size: calc(88 * var(--u));
  }
  :host([lang='en']) h1 {
    font-size: calc(60 * var(--u));
  }
  .desk {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    bottom: calc((180 + var(--lift, 0)) * var(--u));
    isolation: isolate;
  }
  /* The mascot ends behind its own words. */
  .desk::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: calc(60 * var(--u)) calc(-40 * var(--u)) calc(-400 * var(--u));
    background: linear-gradient(transparent, var(--color-paper) calc(90 * var(--u)));
  }
  .says {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(28 * var(--u));
    width: calc(936 * var(--u));
    min-height: calc(140 * var(--u));
    margin: 0 auto calc(28 * var(--u));
    padding: calc(14 * var(--u)) calc(40 * var(--u)) calc(14 * var(--u)) calc(16 * var(--u));
    border-radius: calc(48 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(12 * var(--u)) calc(50 * var(--u)) color-mix(in srgb, var(--color-ink) 12%, transparent);
    text-align: left;
    line-height: 1.3;
  }
  p.says {
    padding-left: calc(44 * var(--u));
    font: 400 calc(40 * var(--t)) / 1.4 var(--font-hand);
  }
  /* Its tail points up to the mascot. */
  .says::before {
    content: '';
    position: absolute;
    left: 50%;
    top: calc(-18 * var(--u));
    width: calc(44 * var(--u));
    height: calc(44 * var(--u));
    border-radius: calc(10 * var(--u));
    background: inherit;
    rotate: 45deg;
  }
  .says img {
    flex: none;
    width: calc(112 * var(--u));
    height: calc(112 * var(--u));
    border-radius: 50%;
    object-fit: cover;
  }
  .says > span {
    flex: 1;
    min-width: 0;
  }
  .hand {
    display: block;
    font: 400 calc(38 * var(--t)) / 1.3 var(--font-hand);
  }
  :host([lang='en']) .hand {
    font-size: calc(34 * var(--t));
  }
  .says b {
    font: 600 calc(42 * var(--t)) / 1.25 var(--font-serif);
    color: var(--color-jade);
  }
  i {
    flex: none;
    width: calc(22 * var(--u));
    height: calc(22 * var(--u));
    border: solid currentcolor;
    border-width: calc(5 * var(--u)) calc(5 * var(--u)) 0 0;
    rotate: 45deg;
  }
  i.back {
    rotate: 225deg;
  }
  .tabs {
    display: flex;
    align-items: flex-end;
    gap: calc(10 * var(--u));
    padding: 0 calc(20 * var(--u));
  }
  .tabs button {
    flex: 1 1 0;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 calc(12 * var(--u));
    min-height: calc(124 * var(--u));
    padding: calc(12 * var(--u)) calc(18 * var(--u));
    border-radius: calc(30 * var(--u)) calc(30 * var(--u)) 0 0;
    background: color-mix(in srgb, var(--sheet) 78%, #c9c6b4);
    text-align: left;
    line-height: 1.15;
    scale: none;
  }
  .tabs span {
    grid-column: 1 / 3;
    font: 600 calc(34 * var(--t)) / 1.15 var(--font-serif);
  }
  :host([lang='en']) .tabs span {
    font-size: calc(30 * var(--t));
  }
  .tabs small {
    grid-column: 2;
    font-size: calc(28 * var(--t));
  }
  .tabs svg {
    grid-row: 2;
    width: calc(50 * var(--u));
    height: calc(50 * var(--u));
    fill: none;
    stroke: var(--color-jade);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tabs [aria-pressed='true'] {
    min-height: calc(140 * var(--u));
    background: var(--sheet);
  }
  .tabs [aria-pressed='true'] span {
    text-decoration: underline calc(4 * var(--u)) var(--color-jade);
    text-underline-offset: 0.25em;
  }
  hand-over-card {
    position: absolute;
    left: calc(72 * var(--u));
    top: calc(290 * var(--u));
  }
  @media (orientation: landscape) {
    header {
      left: calc(930 * var(--u));
      top: calc(36 * var(--u));
    }
    .hall {
      margin-bottom: calc(4 * var(--u));
      font-size: calc(32 * var(--t));
    }
    h1 {
      font-size: calc(56 * var(--u));
    }
    :host([lang='en']) h1 {
      font-size: calc(48 * var(--u));
    }
    .desk {
      left: calc(900 * var(--u));
      right: calc(40 * var(--u));
      bottom: calc((126 + var(--lift, 0)) * var(--u));
    }
    .says {
      width: auto;
      min-height: calc(120 * var(--u));
      margin: 0 calc(30 * var(--u)) calc(20 * var(--u));
    }
    .says::before {
      left: calc(-16 * var(--u));
      top: calc(50% - 22 * var(--u));
    }
    .says img {
      width: calc(92 * var(--u));
      height: calc(92 * var(--u));
    }
    .hand {
      font-size: calc(34 * var(--t));
    }
    :host([lang='en']) .hand {
      font-size: calc(30 * var(--t));
    }
    .tabs button,
    .tabs [aria-pressed='true'] {
      min-height: calc(104 * var(--u));
      padding: calc(8 * var(--u)) calc(14 * var(--u));
    }
    .tabs span,
    :host([lang='en']) .tabs span {
      font-size: calc(30 * var(--t));
    }
    .tabs svg {
      width: calc(44 * var(--u));
      height: calc(44 * var(--u));
    }
    .desk::before {
      content: none;
    }
    hand-over-card {
      left: calc(72 * var(--u));
      top: calc(72 * var(--u));
    }
  }
`
