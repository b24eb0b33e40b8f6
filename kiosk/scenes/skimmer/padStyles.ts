import { css } from 'lit'

/** The river takes the finger: between the title and the panel, or right of them. */
export const padStyles = css`
  .pad {
    position: absolute;
    left: 0;
    right: 0;
    top: calc(380 * var(--u));
    bottom: calc(100% - 1300 * var(--u));
    pointer-events: auto;
    touch-action: none;
    cursor: crosshair;
  }
  .pad:focus-visible {
    outline: none;
    box-shadow: inset 0 0 0 calc(4 * var(--u)) color-mix(in srgb, var(--color-jade) 55%, transparent);
    border-radius: calc(40 * var(--u));
  }
  .tide {
    display: flex;
    align-items: center;
    gap: calc(16 * var(--u));
    min-height: calc(96 * var(--u));
  }
  /* Arrows that come together, or go apart. */
  .tide::before {
    content: '';
    width: calc(44 * var(--u));
    height: calc(20 * var(--u));
    border: solid var(--color-jade);
    border-width: 0 calc(6 * var(--u));
    transition: width 600ms var(--ease);
  }
  .tide[data-ebb='true']::before {
    width: calc(12 * var(--u));
  }
  @media (orientation: landscape) {
    .pad {
      left: 55%;
      top: calc(40 * var(--u));
      bottom: calc(100% - 950 * var(--u));
    }
  }
`
