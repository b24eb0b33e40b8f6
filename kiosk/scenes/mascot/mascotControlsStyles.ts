import { css } from 'lit'

/** Portrait: the story in the lower third. Landscape: at the right of the mascot. */
export const mascotControlsStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: calc(36 * var(--t));
    line-height: 1.6;
  }
  button {
    pointer-events: auto;
    touch-action: manipulation;
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    padding: 0 calc(30 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(48 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 92%, transparent));
    color: var(--color-ink);
    font: inherit;
    cursor: pointer;
    transition: scale 100ms;
  }
  button:active {
    scale: 0.96;
    background: var(--color-mist);
  }
  .touch {
    position: absolute;
    left: 8%;
    top: 17%;
    width: 46%;
    height: 40%;
    border: 0;
    border-radius: 50%;
    background: transparent;
  }
  .touch:active {
    background: radial-gradient(closest-side, color-mix(in srgb, var(--color-petal) 60%, transparent), transparent);
  }
  .story {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc((190 + var(--lift, 0)) * var(--u));
    display: grid;
    gap: calc(20 * var(--u));
  }
  .gestures,
  .chapters {
    display: flex;
    gap: calc(16 * var(--u));
  }
  .gestures button {
    flex: 1;
    white-space: nowrap;
    padding: 0 calc(12 * var(--u));
  }
  article {
    position: relative;
    padding: calc(34 * var(--u)) calc(44 * var(--u));
    border-radius: calc(40 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 94%, transparent));
    border: var(--edge, 0) solid var(--color-ink);
    box-shadow: 0 calc(14 * var(--u)) calc(56 * var(--u)) color-mix(in srgb, var(--color-ink) 10%, transparent);
  }
  h2 {
    margin: 0 calc(150 * var(--u)) calc(8 * var(--u)) 0;
    font: 600 calc(48 * var(--t)) / 1.3 var(--font-serif);
  }
  p {
    margin: 0;
    font-family: var(--font-hand);
  }
  .source {
    position: absolute;
    right: calc(16 * var(--u));
    top: calc(12 * var(--u));
    border: 0;
    background: transparent;
    color: var(--color-jade);
    font-size: calc(28 * var(--t));
  }
  .deeper {
    right: calc(150 * var(--u));
  }
  article .listen {
    margin-top: calc(6 * var(--u));
    background: none;
  }
  h2 {
    padding-right: calc(130 * var(--u));
  }
  .trial {
    display: block;
    margin-top: calc(18 * var(--u));
  }
  .told {
    font-size: calc(34 * var(--t));
  }
  .told b {
    font: 600 calc(40 * var(--t)) / 1.3 var(--font-serif);
    color: #1f6547;
  }
  .trial small {
    font-size: calc(28 * var(--t));
  }
  .chapters button {
    flex: none;
    min-width: calc(96 * var(--u));
    padding: 0;
    font-family: var(--font-serif);
    font-size: calc(40 * var(--t));
  }
  .chapters .next {
    flex: 1;
    min-width: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(12 * var(--u));
    padding: 0 calc(28 * var(--u)) 0 calc(40 * var(--u));
    font: 600 calc(34 * var(--t)) / 1.2 var(--font-sans);
    text-align: left;
    text-wrap: balance;
  }
  .next svg {
    flex: none;
    width: calc(40 * var(--u));
    height: calc(40 * var(--u));
    fill: none;
    stroke: var(--color-jade);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chapters button[aria-pressed='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  @media (orientation: portrait) {
    .chapters {
      flex-wrap: var(--wrap, nowrap);
    }
    .chapters .next {
      flex-basis: var(--least-choice, 0);
    }
  }
  @media (orientation: landscape) {
    :host {
      font-size: calc(30 * var(--t));
    }
    .touch {
      left: 16%;
      top: 18%;
      width: 20%;
      height: 62%;
    }
    .gestures,
    .chapters {
      gap: calc(12 * var(--u));
    }
    /* Large words leave them no room below the title; she answers to a touch all the same. */
    .gestures {
      display: var(--extras, flex);
    }
    h2 {
      font-size: calc(42 * var(--t));
    }
    .chapters .next {
      gap: calc(4 * var(--u));
      padding: 0 calc(14 * var(--u)) 0 calc(24 * var(--u));
      font-size: calc(28 * var(--u));
      line-height: 1.1;
    }
    .next svg {
      width: calc(30 * var(--u));
    }
    .story {
      left: calc(1010 * var(--u));
      right: calc(72 * var(--u));
      bottom: calc((150 + var(--lift, 0)) * var(--u));
    }
  }
`
