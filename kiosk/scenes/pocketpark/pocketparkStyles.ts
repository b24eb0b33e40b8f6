import { css } from 'lit'

/** The lot takes the finger; the scores stand in three lines; the postcard is a sheet with a window. */
export const pocketparkStyles = css`
  .lot {
    position: absolute;
    left: 0;
    right: 0;
    top: calc(560 * var(--u));
    height: calc(580 * var(--u));
    pointer-events: auto;
    touch-action: manipulation;
    cursor: pointer;
  }
  .lot:focus-visible {
    outline: calc(4 * var(--u)) solid var(--color-jade);
    outline-offset: calc(-10 * var(--u));
    border-radius: calc(40 * var(--u));
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  dl {
    margin: 0;
    width: calc(290 * var(--u));
  }
  dl div {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  dt {
    font-size: calc(28 * var(--t));
    line-height: 1.2;
  }
  dd {
    margin: 0;
    font: 500 calc(50 * var(--u)) / 1.08 var(--font-serif);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  dd small {
    margin-left: 0.15em;
    font-size: calc(28 * var(--t));
  }
  button[data-undo] {
    padding: 0 calc(24 * var(--u));
  }
  choice-row {
    font-size: calc(30 * var(--t));
  }
  .card {
    position: absolute;
    left: calc(40 * var(--u));
    top: calc(610 * var(--u));
    width: calc(1000 * var(--u));
    height: calc((950 - var(--lift, 0)) * var(--u));
    rotate: -1.2deg;
    display: flex;
    flex-direction: column;
    filter: drop-shadow(0 calc(14 * var(--u)) calc(34 * var(--u)) rgb(23 53 44 / 20%));
  }
  .window {
    flex: 1;
    border: calc(30 * var(--u)) solid #fffdf6;
    border-bottom: 0;
    border-radius: calc(10 * var(--u)) calc(10 * var(--u)) 0 0;
    box-shadow: inset 0 0 0 calc(2 * var(--u)) rgb(23 53 44 / 14%);
  }
  .back {
    display: flex;
    align-items: center;
    gap: calc(30 * var(--u));
    padding: calc(24 * var(--u)) calc(40 * var(--u)) calc(30 * var(--u));
    background: #fffdf6;
    border-radius: 0 0 calc(10 * var(--u)) calc(10 * var(--u));
  }
  .said {
    flex: 1;
  }
  .said h2 {
    font: 500 calc(56 * var(--u)) / 1.2 var(--font-serif);
  }
  .stamp {
    flex: none;
    width: calc(180 * var(--u));
    height: calc(180 * var(--u));
    rotate: 4deg;
  }
  .again {
    position: absolute;
    left: 0;
    right: 0;
    top: calc((1604 - var(--lift, 0)) * var(--u));
    display: flex;
    justify-content: center;
    gap: calc(24 * var(--u));
  }
  .board {
    position: absolute;
    left: calc(40 * var(--u));
    width: calc(1000 * var(--u));
    bottom: calc((184 + var(--lift, 0)) * var(--u));
    display: grid;
    gap: calc(16 * var(--u));
    padding: calc(28 * var(--u)) calc(36 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(44 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(14 * var(--u)) calc(60 * var(--u)) rgb(23 53 44 / 16%);
    pointer-events: auto;
  }
  .board > p {
    font-size: calc(31 * var(--t));
    line-height: 1.4;
  }
  @media (orientation: landscape) {
    .board {
      left: auto;
      right: calc(40 * var(--u));
      bottom: calc((132 + var(--lift, 0)) * var(--u));
    }
    .lot {
      left: calc(1070 * var(--u));
      right: 0;
      top: calc(150 * var(--u));
      height: calc(760 * var(--u));
    }
    dd {
      font-size: calc(44 * var(--t));
    }
    .card {
      left: calc(950 * var(--u));
      top: calc(90 * var(--u));
      width: calc(940 * var(--u));
      height: calc((840 - var(--lift, 0)) * var(--u));
    }
    .said h2 {
      font-size: calc(48 * var(--t));
    }
    .back {
      padding-block: calc(16 * var(--u)) calc(20 * var(--u));
    }
    .stamp {
      width: calc(150 * var(--u));
      height: calc(150 * var(--u));
    }
    .again {
      left: calc(72 * var(--u));
      right: auto;
      top: calc((760 - var(--lift, 0)) * var(--u));
    }
  }
`
