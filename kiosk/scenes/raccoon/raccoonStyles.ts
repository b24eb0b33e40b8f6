import { css } from 'lit'

/** The chart of the years, and where the torch is held by keys. */
export const raccoonStyles = css`
  .reading {
    position: relative;
    flex: none;
    width: calc(290 * var(--u));
  }
  .reading p {
    position: absolute;
    right: 0;
    top: calc(-6 * var(--u));
    font-size: calc(28 * var(--t));
    line-height: 1.2;
    text-align: right;
  }
  .reading b {
    font: 500 calc(56 * var(--u)) / 1 var(--font-serif);
    font-variant-numeric: tabular-nums;
  }
  .chart {
    display: block;
    width: 100%;
    height: auto;
  }
  .chart line {
    stroke: var(--line, color-mix(in srgb, var(--color-ink) 35%, transparent));
    stroke-width: 2;
  }
  .chart polyline {
    fill: none;
    stroke: var(--color-jade);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chart .ahead {
    stroke-width: 3;
    stroke-dasharray: 2 9;
  }
  .chart circle {
    fill: var(--color-white);
    stroke: var(--color-ink);
    stroke-width: 3;
  }
  .chart .now {
    fill: var(--color-osmanthus);
  }
  .torch {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    top: calc(660 * var(--u));
    bottom: calc(100% - 1180 * var(--u));
    border-radius: calc(40 * var(--u));
  }
  @media (orientation: landscape) {
    .torch {
      left: calc(1080 * var(--u));
      top: calc(120 * var(--u));
      bottom: calc(100% - 780 * var(--u));
    }
    .reading {
      flex: 1;
      max-width: calc(330 * var(--u));
    }
    /* Chart and rail side by side would leave the rail no room to be pulled. */
    .instruments:has(.reading) {
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .instruments:has(.reading) > range-rail {
      order: 1;
      flex: 1 0 100%;
    }
  }
`
