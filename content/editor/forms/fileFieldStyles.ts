import { css } from 'lit'

/** A file that an exhibit holds, what it shows in words, and the keys to choose and remove it. */
export const fileFieldStyles = css`
  .held {
    display: grid;
    gap: 10px;
  }
  p {
    margin: 0;
    font-size: 14px;
    line-height: 1.6;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
`
