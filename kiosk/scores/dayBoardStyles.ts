import { css } from 'lit'

/** Two columns of five; the own row lies on osmanthus, has an edge and a word. */
export const dayBoardStyles = css`
  :host {
    display: block;
    font-size: calc(30 * var(--t));
    line-height: 1.35;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 calc(24 * var(--u));
    margin-bottom: calc(12 * var(--u));
  }
  h2,
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  h2 {
    font: 600 calc(40 * var(--t)) / 1.25 var(--font-serif);
  }
  header p {
    font-size: calc(28 * var(--t));
  }
  ol {
    list-style: none;
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-template-rows: repeat(5, auto);
    grid-auto-flow: column;
    gap: calc(8 * var(--u)) calc(20 * var(--u));
  }
  li {
    display: flex;
    align-items: center;
    gap: calc(14 * var(--u));
    min-height: calc(68 * var(--u));
    padding: 0 calc(20 * var(--u)) 0 calc(14 * var(--u));
    border-radius: calc(34 * var(--u));
    background: var(--color-mist);
  }
  li[data-own='true'] {
    background: var(--color-osmanthus);
    box-shadow: inset 0 0 0 calc(4 * var(--u)) var(--color-ink);
  }
  b {
    min-width: calc(46 * var(--u));
    text-align: center;
    font: 600 calc(38 * var(--t)) / 1 var(--font-serif);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .mark {
    display: flex;
    gap: calc(6 * var(--u));
    padding: calc(4 * var(--u)) calc(12 * var(--u));
    border-radius: calc(30 * var(--u));
    background: var(--color-white);
  }
  svg {
    width: calc(48 * var(--u));
    height: calc(48 * var(--u));
    flex: none;
  }
  em {
    font-style: normal;
    font-weight: 700;
  }
  .points {
    margin-left: auto;
    font-variant-numeric: lining-nums tabular-nums;
    font-weight: 600;
    white-space: nowrap;
  }
  .empty {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(36 * var(--u));
    min-height: calc(220 * var(--u));
    border: calc(4 * var(--u)) dashed color-mix(in srgb, var(--color-jade) 60%, transparent);
    border-radius: calc(36 * var(--u));
    font-size: calc(36 * var(--t));
    white-space: pre-line;
  }
  .empty svg {
    width: calc(92 * var(--u));
    height: calc(92 * var(--u));
    margin-right: calc(10 * var(--u));
  }
  ol + p,
  .alone {
    margin-top: calc(12 * var(--u));
    font-size: calc(28 * var(--t));
  }
`
