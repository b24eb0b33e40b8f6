import { css } from 'lit'

/** The round where a finger opens the ball lies over the magnifier of the picture. */
export const fluffStyles = css`
  .glass {
    position: absolute;
    width: calc(560 * var(--u));
    height: calc(560 * var(--u));
    left: calc(370 * var(--u));
    top: calc(406 * var(--u));
    border-radius: 50%;
    pointer-events: auto;
    touch-action: none;
    cursor: grab;
  }
  .figures live-figure {
    flex: 1;
    min-width: 0;
  }
  @media (orientation: landscape) {
    .glass {
      left: calc(1239 * var(--u));
      top: calc(196 * var(--u));
    }
  }
`
