import { css } from 'lit'

/** The months as bars, each as high as it has kinds of birds; and the birds in words. */
export const wetlandStyles = css`
  .birds {
    margin-top: calc(10 * var(--u));
    font-size: calc(28 * var(--t));
    line-height: 1.45;
    color: #1f5b42;
  }
  .rail {
    position: relative;
    display: flex;
    align-items: flex-end;
    gap: calc(8 * var(--u));
    height: max(calc(132 * var(--u)), var(--touch-target));
    pointer-events: auto;
    touch-action: none;
    cursor: pointer;
  }
  .bar {
    flex: 1;
    display: grid;
    align-items: end;
    justify-items: center;
    padding-bottom: calc(6 * var(--u));
    border-radius: calc(12 * var(--u)) calc(12 * var(--u)) calc(4 * var(--u)) calc(4 * var(--u));
    background: #cfdfd6;
    box-shadow: inset 0 0 0 var(--edge, 0) var(--color-ink);
    font: 500 calc(30 * var(--t)) / 1.2 var(--font-serif);
    transition: background 300ms ease-out;
  }
  .bar[data-now] {
    background: #24664a;
    color: var(--color-white);
  }
  .rail:focus-visible {
    outline-offset: calc(4 * var(--u));
    border-radius: calc(8 * var(--u));
  }
  @media (orientation: landscape) {
    .birds {
      font-size: calc(26 * var(--t));
    }
    .rail {
      height: max(calc(160 * var(--u)), var(--touch-target));
    }
  }
`
