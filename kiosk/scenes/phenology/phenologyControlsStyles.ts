import { css } from 'lit'

/** The dial itself takes the hand, too; the three ways to turn it share the row with their means. */
export const phenologyControlsStyles = css`
  .dial {
    position: absolute;
    left: calc(60 * var(--u));
    top: calc(660 * var(--u));
    width: calc(960 * var(--u));
    height: calc(540 * var(--u));
    pointer-events: auto;
    touch-action: none;
    cursor: grab;
  }
  live-figure {
    width: calc(300 * var(--u));
  }
  choice-row:not(.wide) {
    flex: none;
    width: calc(360 * var(--t));
  }
  button.main {
    min-width: calc(190 * var(--u));
    padding: 0 calc(20 * var(--u));
  }
  @media (orientation: landscape) {
    .dial {
      left: calc(1080 * var(--u));
      top: calc(240 * var(--u));
      width: calc(790 * var(--u));
      height: calc(640 * var(--u));
    }
  }
`
