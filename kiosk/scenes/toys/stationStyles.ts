import { css } from 'lit'

/** For scenes of several stations with one rail each: what is set stands above the rail, what comes of it at the right. */
export const stationStyles = css`
  .set {
    align-items: flex-end;
    gap: calc(28 * var(--u));
  }
  .said {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    margin: 0 calc(14 * var(--u)) calc(-4 * var(--u)) 0;
  }
  .said strong {
    font: 500 calc(44 * var(--t)) / 1.1 var(--font-serif);
    font-variant-numeric: tabular-nums;
  }
  .said [data-fault] {
    color: #9c3b22;
    font-weight: 500;
  }
  live-figure {
    min-width: calc(150 * var(--u));
    flex: none;
    padding-bottom: calc(8 * var(--u));
  }
  live-figure.stage {
    width: calc(330 * var(--u));
  }
  @media (orientation: landscape) {
    .wide {
      display: flex;
      align-items: center;
    }
    .said {
      flex: none;
      width: calc(196 * var(--u));
      margin: 0;
      flex-direction: column;
    }
    range-rail {
      flex: 1;
      min-width: 0;
    }
  }
`
