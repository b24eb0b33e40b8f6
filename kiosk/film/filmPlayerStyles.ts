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
    background: rgb(251 250 244 / 92%);
    animation: appear var(--panel-time) var(--ease) both;
  }
  .where b {
    color: var(--color-jade);
    white-space: nowrap;
  }
  range-rail {
    display: block;
    margin: calc(18 * var(--u)) calc(20 * var(--u)) calc(14 * var(--u));
  }
  .captions {
    background: var(--color-mist);
  }
  @media (orientation: landscape) {
    film-words {
      --film-foot: calc((370 + var(--lift, 0)) * var(--u));
    }
    range-rail {
      grid-column: 2;
      margin: calc(6 * var(--u)) calc(20 * var(--u)) 0;
    }
  }
`
