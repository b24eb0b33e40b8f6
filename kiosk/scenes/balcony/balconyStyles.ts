import { css } from 'lit'

/** The year in twelve cells, filled where something flowers, and the instruments that stand in two rows. */
export const balconyStyles = css`
  .stack {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: calc(10 * var(--u));
  }
  .line {
    display: flex;
    flex-wrap: var(--wrap, nowrap);
    align-items: center;
    gap: calc(20 * var(--u));
  }
  .line > * {
    flex: 1 1 var(--least-rail, 0);
    min-width: 0;
  }
  .line > choice-row {
    flex: 1 0 auto;
  }
  .year {
    display: grid;
    grid-template-columns: repeat(12, 1fr);
    gap: calc(6 * var(--u));
    font: 500 calc(28 * var(--t)) / calc(44 * var(--u)) var(--font-serif);
    text-align: center;
  }
  .year span {
    border-radius: calc(12 * var(--u));
    background: color-mix(in srgb, var(--color-mist) 70%, var(--color-white));
    color: color-mix(in srgb, var(--color-ink) 78%, var(--color-white));
  }
  .year span[data-open] {
    background: #f3c9cf;
    box-shadow: inset 0 0 0 var(--edge, 0) var(--color-ink);
    color: var(--color-ink);
  }
  .year span[data-now] {
    outline: calc(3 * var(--u)) solid var(--color-jade);
  }
  .year[data-full] span {
    background: #f6d488;
  }
  p.says {
    font-size: calc(30 * var(--t));
    line-height: 1.3;
  }
`
