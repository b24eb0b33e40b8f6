import { css } from 'lit'

/** What every layer of a screen shares: it lies over the picture and only its buttons take a touch. */
export const screenStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: calc(36 * var(--t));
    line-height: 1.7;
    animation: appear var(--panel-time) var(--ease) both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  h1,
  h2 {
    font-family: var(--font-serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  button {
    pointer-events: auto;
    touch-action: manipulation;
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    padding: 0 calc(40 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(48 * var(--u));
    background: color-mix(in srgb, var(--color-white) 92%, transparent);
    color: var(--color-ink);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
    transition:
      background 100ms,
      scale 100ms;
  }
  button:active {
    background: var(--color-mist);
    scale: 0.97;
  }
  button.main {
    background: var(--color-jade);
    color: var(--color-white);
  }
  button.main:active {
    background: var(--color-ink);
  }
  .caption {
    font-size: calc(28 * var(--t));
  }
  :host([still]),
  :host([still]) * {
    animation: none !important;
    transition: none !important;
  }
`
