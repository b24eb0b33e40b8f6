import { css } from 'lit'

/** What plays, stops and moves a film: paper in the lower part, within reach from a wheelchair. `--round` is as large as a key. */
export const filmDeskStyles = css`
  .desk {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    bottom: calc((168 + var(--lift, 0)) * var(--u));
    padding: calc(28 * var(--u)) calc(48 * var(--u)) calc(32 * var(--u));
    border-radius: calc(40 * var(--u));
    background: rgb(251 250 244 / 96%);
    pointer-events: auto;
  }
  .where {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    font: 500 calc(38 * var(--t, var(--u))) / 1.3 var(--font-serif);
  }
  .where b {
    font-weight: 600;
  }
  .time {
    margin-left: auto;
    font: 400 calc(30 * var(--t, var(--u))) / 1.3 var(--font-sans);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .row {
    display: flex;
    align-items: center;
    gap: calc(18 * var(--u));
  }
  .round {
    width: max(calc(var(--round, 112) * var(--u)), var(--touch-target));
    height: max(calc(var(--round, 112) * var(--u)), var(--touch-target));
    padding: 0;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--color-mist);
  }
  .round[data-film='play'],
  .round[data-film='pause'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .round svg {
    width: 45%;
    height: 45%;
    fill: currentcolor;
  }
  .captions {
    margin-left: auto;
  }
  @media (orientation: landscape) {
    .desk {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(40 * var(--u));
      bottom: calc((124 + var(--lift, 0)) * var(--u));
      padding: calc(16 * var(--u)) calc(36 * var(--u));
    }
    .where {
      grid-column: 2;
    }
    .row {
      grid-column: 1;
      grid-row: 1 / 3;
    }
  }
`
