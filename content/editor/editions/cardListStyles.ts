import { css } from 'lit'

/** A title and, below it, cards of white paper one under the other. */
export const cardListStyles = css`
  h2 {
    font-size: 22px;
    margin-bottom: 12px;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 10px;
  }
  li {
    display: grid;
    gap: 6px;
    padding: 14px 16px;
    border-radius: 14px;
    background: var(--color-white);
  }
  p {
    margin: 0;
    font-size: 15px;
    line-height: 1.6;
  }
  .lead {
    margin-bottom: 10px;
  }
`
