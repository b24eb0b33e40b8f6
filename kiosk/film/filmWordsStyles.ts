import { css } from 'lit'

/** Words stand on soft paper at the lower edge, a chapter's card at the left. */
export const filmWordsStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    overflow: hidden;
    color: var(--color-ink);
    pointer-events: none;
  }
  .air,
  .paper {
    position: absolute;
    inset: 0;
  }
  /* On a wall of several displays the air lies over the whole of the picture. */
  .air {
    top: var(--whole-top, 0);
    bottom: auto;
    height: var(--whole-height, 100%);
    mix-blend-mode: multiply;
  }
  .paper {
    background: var(--color-paper);
  }
  .card {
    position: absolute;
    left: 0;
    top: 0;
    bottom: 0;
    box-sizing: border-box;
    width: min(62%, calc(1240 * var(--u)));
    padding: calc(300 * var(--u)) calc(120 * var(--u)) 0;
    background: linear-gradient(90deg, rgb(244 241 231 / 94%) 55%, transparent);
  }
  .number {
    margin: 0 0 calc(26 * var(--u));
    font: 400 calc(40 * var(--u)) / 1.2 var(--font-serif);
    letter-spacing: 0.3em;
    color: var(--color-jade);
  }
  h2 {
    margin: 0 0 calc(30 * var(--u));
    font: 600 calc(120 * var(--u)) / 1.15 var(--font-serif);
    text-wrap: balance;
  }
  .card:lang(en) h2 {
    font-size: calc(100 * var(--u));
  }
  .card p:last-child {
    margin: 0;
    max-width: 17em;
    font-size: calc(44 * var(--u));
    line-height: 1.6;
  }
  .caption {
    position: absolute;
    left: calc(96 * var(--u));
    right: calc(96 * var(--u));
    bottom: var(--film-foot, calc(72 * var(--u)));
    margin: 0;
  }
  .caption span {
    padding: calc(8 * var(--u)) calc(26 * var(--u));
    border-radius: calc(18 * var(--u));
    background: rgb(244 241 231 / 90%);
    box-decoration-break: clone;
    font-size: calc(44 * var(--u));
    line-height: 1.75;
  }
  @media (orientation: portrait) {
    .card {
      width: auto;
      right: 0;
      bottom: auto;
      padding: calc(150 * var(--u)) calc(72 * var(--u)) calc(240 * var(--u));
      background: linear-gradient(rgb(244 241 231 / 96%) 60%, transparent);
    }
    .caption {
      left: calc(72 * var(--u));
      right: calc(72 * var(--u));
    }
  }
`
