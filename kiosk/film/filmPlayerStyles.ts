import { css } from 'lit'

/** The film fills the screen; what moves it lies on paper in the lower part, within reach from a wheelchair. */
export const filmPlayerStyles = css`
  /* A layer that fades in is a group of its own: the air of the hour would lie on nothing and hide the picture. */
  :host {
    animation: none;
  }
  film-words {
    --film-foot: calc((580 + var(--lift, 0)) * var(--u));
  }
  .desk {
    position: absolute;
    left: calc(40 * var(--u));
    right: calc(40 * var(--u));
    bottom: calc((168 + var(--lift, 0)) * var(--u));
    padding: calc(28 * var(--u)) calc(48 * var(--u)) calc(32 * var(--u));
    border-radius: calc(40 * var(--u));
    background: rgb(251 250 244 / 92%);
    pointer-events: auto;
    animation: appear var(--panel-time) var(--ease) both;
  }
  .where {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    font: 500 calc(38 * var(--t, var(--u))) / 1.3 var(--font-serif);
  }
  .where b {
    color: var(--color-jade);
    font-weight: 600;
    white-space: nowrap;
  }
  .time {
    margin-left: auto;
    font: 400 calc(30 * var(--t, var(--u))) / 1.3 var(--font-sans);
    white-space: nowrap;
  }
  range-rail {
    display: block;
    margin: calc(18 * var(--u)) calc(20 * var(--u)) calc(14 * var(--u));
  }
  .row {
    display: flex;
    align-items: center;
    gap: calc(24 * var(--u));
  }
  .round {
    width: max(calc(112 * var(--u)), var(--touch-target));
    height: max(calc(112 * var(--u)), var(--touch-target));
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
    width: 46%;
    height: 46%;
    fill: currentcolor;
  }
  .captions {
    margin-left: auto;
    background: var(--color-mist);
  }
  @media (orientation: landscape) {
    film-words {
      --film-foot: calc((370 + var(--lift, 0)) * var(--u));
    }
    .desk {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 calc(40 * var(--u));
      bottom: calc((124 + var(--lift, 0)) * var(--u));
      padding: calc(18 * var(--u)) calc(36 * var(--u));
    }
    .where {
      grid-column: 2;
    }
    range-rail {
      grid-column: 2;
      margin: calc(6 * var(--u)) calc(20 * var(--u)) 0;
    }
    .row {
      grid-column: 1;
      grid-row: 1 / 3;
    }
  }
`
