import { css } from 'lit'

/** The three doings share the row with the rail and the one button. */
export const soilControlsStyles = css`
  live-figure {
    width: calc(275 * var(--u));
  }
  choice-row {
    flex: none;
    width: calc(350 * var(--t));
  }
  button.main {
    min-width: calc(210 * var(--u));
    padding: 0 calc(20 * var(--u));
  }
`
