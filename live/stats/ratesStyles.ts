import { css } from 'lit'

/** Two or three large figures in a row, each with what it is and how it stands toward its goal. */
export const ratesStyles = css`
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 64px;
    margin: 20px 0 28px;
  }
  dt {
    color: var(--faint);
    font-size: 15px;
  }
  dd {
    margin: 4px 0 0;
    font: 500 40px/1.2 var(--font-serif);
  }
  dd small {
    font: 500 15px var(--font-sans);
    color: var(--faint);
  }
`
