import { css } from 'lit'

/** Names and their figures, as many beside each other as there is room for. */
export const figureListStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 16px 24px;
    margin: 0;
  }
  dt {
    color: var(--faint);
    font-size: 14px;
  }
  dd {
    margin: 0;
    font: 600 18px/1.4 var(--font-sans);
    overflow-wrap: anywhere;
  }
  dd.figure {
    font: 500 32px/1.2 var(--font-serif);
  }
`
