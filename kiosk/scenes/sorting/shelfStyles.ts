import { css } from 'lit'

/** The shelf at the end of a round: two columns, each thing with its bin and the reason. */
export const shelfStyles = css`
  ul {
    list-style: none;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(14 * var(--u)) calc(28 * var(--u));
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: calc(4 * var(--u)) calc(14 * var(--u));
    align-items: center;
    align-content: start;
    padding-bottom: calc(10 * var(--u));
    border-bottom: calc(5 * var(--u)) solid var(--color-mist);
    line-height: 1.25;
  }
  li svg {
    width: calc(44 * var(--u));
    height: calc(44 * var(--u));
    fill: var(--color-clay);
    stroke: var(--color-white);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  li[data-right='true'] svg {
    fill: var(--color-jade);
  }
  li path {
    fill: none;
  }
  li b {
    font-weight: 400;
    font-size: calc(34 * var(--t));
  }
  li small {
    grid-column: 1 / -1;
    font-size: calc(28 * var(--t));
    line-height: 1.3;
  }
  .chip {
    padding: calc(4 * var(--u)) calc(18 * var(--u));
    border-radius: 99px;
    color: #fff;
    font-size: calc(28 * var(--t));
    white-space: nowrap;
  }
  .recyclable {
    background: var(--bin-recyclable);
  }
  .hazardous {
    background: var(--bin-hazardous);
  }
  .wet {
    background: var(--bin-wet);
  }
  .residual {
    background: var(--bin-residual);
  }
  .nothing {
    display: grid;
    place-items: center;
    min-height: calc(260 * var(--u));
    font-size: calc(38 * var(--t));
    text-align: center;
    text-wrap: balance;
  }
`
