import { css } from 'lit'

/** The card between rounds. */
export const sortingCardStyles = css`
  .card {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc((388 + var(--lift, 0)) * var(--u));
    pointer-events: auto;
    display: grid;
    gap: calc(18 * var(--u));
    padding: calc(40 * var(--u)) calc(48 * var(--u));
    border-radius: calc(48 * var(--u));
    background: var(--color-white);
    border: var(--edge, 0) solid var(--color-ink);
    box-shadow: 0 calc(18 * var(--u)) calc(70 * var(--u)) color-mix(in srgb, var(--color-ink) 16%, transparent);
    animation: rise var(--panel-time) var(--ease) both;
  }
  .how {
    grid-template-columns: 1fr calc(260 * var(--u));
    gap: calc(32 * var(--u));
    align-items: center;
    padding-block: calc(32 * var(--u));
  }
  :host([lang='en']) .how {
    padding: calc(24 * var(--u)) calc(36 * var(--u));
    font-size: calc(30 * var(--t));
    line-height: 1.4;
  }
  .how .main {
    min-height: calc(132 * var(--u));
  }
  .result {
    left: calc(390 * var(--u));
    top: calc(296 * var(--u));
    bottom: auto;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 calc(40 * var(--u));
    }
  }
  .card h2 {
    font: 600 calc(60 * var(--u)) / 1.25 var(--font-serif);
  }
  .card em {
    font-style: normal;
    font-weight: 600;
    color: var(--color-jade);
  }
  .card .main {
    flex: 1;
    border-radius: calc(52 * var(--u));
    background: var(--color-jade);
    color: var(--color-white);
    font-weight: 600;
    font-size: calc(42 * var(--t));
  }
  .card .main:active {
    background: var(--color-ink);
  }
  .row {
    display: flex;
    gap: calc(24 * var(--u));
  }
  ul {
    list-style: none;
    display: grid;
    gap: calc(14 * var(--u));
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(16 * var(--u));
    align-items: center;
  }
  li small {
    flex: 1 1 100%;
    font-size: calc(28 * var(--t));
    line-height: 1.4;
  }
  .streams {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc((184 + var(--lift, 0)) * var(--u));
    pointer-events: auto;
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--u)) calc(16 * var(--u));
    padding: calc(18 * var(--u)) calc(24 * var(--u)) calc(24 * var(--u));
    border-radius: calc(48 * var(--u));
    background: var(--color-white);
    border: var(--edge, 0) solid var(--color-ink);
    font-size: calc(30 * var(--t));
    line-height: 1.3;
  }
  .streams span {
    flex: 1 1 100%;
    padding-inline: calc(24 * var(--u));
  }
  .chip {
    padding: calc(4 * var(--u)) calc(20 * var(--u));
    border-radius: 99px;
    color: #fff;
    font-size: calc(28 * var(--t));
    white-space: nowrap;
  }
  button.chip {
    flex: 1 1 0;
    padding: 0;
    font-weight: 600;
    font-size: calc(32 * var(--t));
    min-height: max(calc(84 * var(--u)), var(--touch-target));
  }
  :host([lang='en']) button.chip {
    font-size: calc(32 * var(--u));
  }
  button.chip[aria-pressed='true'] {
    outline: calc(5 * var(--u)) solid var(--color-osmanthus);
    outline-offset: calc(3 * var(--u));
  }
  .chip.recyclable {
    background: var(--bin-recyclable);
  }
  .chip.hazardous {
    background: var(--bin-hazardous);
  }
  .chip.wet {
    background: var(--bin-wet);
  }
  .chip.residual {
    background: var(--bin-residual);
  }
  @media (orientation: landscape) {
    .card {
      left: auto;
      width: calc(1000 * var(--u));
      bottom: calc((330 + var(--lift, 0)) * var(--u));
      padding: calc(32 * var(--u)) calc(44 * var(--u));
    }
    .card.result {
      left: auto;
      top: auto;
    }
    .card h2 {
      font-size: calc(48 * var(--t));
    }
    ul {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(32 * var(--u));
    }
    li small {
      font-size: calc(24 * var(--t));
    }
    .streams {
      left: auto;
      width: calc(1000 * var(--u));
      bottom: calc((140 + var(--lift, 0)) * var(--u));
    }
  }
`
