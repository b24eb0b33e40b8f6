import { css } from 'lit'

/** Words on the wall are read from six metres. */
export const wallWords = css`
  h1 {
    margin: 0;
    font: 600 calc(132 * var(--u)) / 1.2 var(--font-serif);
  }
  /* The Chinese typefaces draw the apostrophe a full square wide. */
  :lang(en) {
    font-feature-settings: 'palt';
  }
  .english {
    margin: calc(10 * var(--u)) 0 0;
    font: 500 calc(52 * var(--u)) / 1.3 var(--font-serif);
  }
`
