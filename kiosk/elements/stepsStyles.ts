import { css } from 'lit'

/** The ring is seen on every picture: dark on white on dark. */
export const stepsStyles = css`
  :host {
    animation: none;
  }
  .ring {
    position: fixed;
    border-radius: calc(40 * var(--u));
    outline: calc(10 * var(--u)) solid var(--color-clay);
    outline-offset: calc(6 * var(--u));
    box-shadow:
      0 0 0 calc(6 * var(--u)) var(--color-white),
      0 0 0 calc(22 * var(--u)) var(--color-white);
  }
  .bar {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc(24 * var(--u));
    display: flex;
    gap: calc(20 * var(--u));
  }
  button {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(24 * var(--u));
    min-height: max(calc(140 * var(--u)), var(--touch-target));
    background: var(--color-white);
    font: 600 calc(48 * var(--u)) / 1.1 var(--font-serif);
  }
  button small {
    padding: 0 0.5em;
    border: calc(2 * var(--u)) solid currentcolor;
    border-radius: calc(10 * var(--u));
    font: 400 calc(28 * var(--u)) / 1.4 var(--font-sans);
  }
  @media (orientation: landscape) {
    .bar {
      left: calc(480 * var(--u));
      right: calc(480 * var(--u));
      bottom: calc(14 * var(--u));
    }
    button {
      min-height: max(calc(104 * var(--u)), var(--touch-target));
      font-size: calc(42 * var(--u));
    }
  }
`
