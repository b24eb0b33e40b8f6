import { css } from 'lit'

/** A band of paper; what is chosen is filled and underlined, so that colour never speaks alone. */
export const choiceRowStyles = css`
  :host {
    display: block;
    pointer-events: none;
  }
  div {
    display: flex;
    flex-wrap: var(--wrap, nowrap);
    gap: calc(8 * var(--u));
    padding: calc(8 * var(--u));
    border-radius: calc(44 * var(--u));
    background: var(--color-mist);
  }
  button {
    flex: 1 1 var(--least-choice, 0);
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--u));
    padding: calc(6 * var(--u)) var(--choice-air, calc(14 * var(--u)));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(36 * var(--u));
    background: none;
    color: var(--color-ink);
    font: 500 calc(34 * var(--t)) / 1.2 var(--font-sans);
    text-wrap: balance;
    pointer-events: auto;
    touch-action: manipulation;
    cursor: pointer;
    transition:
      background 100ms,
      scale 100ms;
  }
  button:active {
    scale: 0.97;
  }
  small {
    font-size: calc(28 * var(--t));
    font-weight: 400;
  }
  button[aria-checked='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  button[aria-checked='true'] span {
    text-decoration: underline calc(3 * var(--u));
    text-underline-offset: 0.28em;
  }
  :host(:lang(en)) button {
    font-size: calc(31 * var(--t));
  }
  @media (orientation: landscape) {
    div {
      padding: calc(6 * var(--u));
    }
    button,
    :host(:lang(en)) button {
      font-size: calc(31 * var(--t));
    }
  }
`
