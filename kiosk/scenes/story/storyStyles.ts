import { css } from 'lit'

/** The page she reads from: across the foot of a tall screen, at the lower left of a wide one. */
export const storyStyles = css`
  .paper {
    position: absolute;
    left: calc(40 * var(--u));
    width: calc(1000 * var(--u));
    bottom: calc(100% - (1740 - var(--lift, 0)) * var(--u));
    padding: calc(30 * var(--u)) calc(44 * var(--u)) calc(28 * var(--u));
    border-radius: calc(40 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 94%, transparent));
    border: var(--edge, 0) solid var(--color-ink);
    box-shadow: 0 calc(10 * var(--u)) calc(60 * var(--u)) rgb(23 53 44 / 8%);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(20 * var(--u));
  }
  h2 {
    font: 600 calc(46 * var(--t)) / 1.25 var(--font-serif);
  }
  h2 small {
    font-size: calc(30 * var(--t));
    font-weight: 500;
    color: #1f6547;
    margin-right: 0.4em;
    white-space: nowrap;
  }
  ol {
    flex: none;
    display: flex;
    gap: calc(14 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    width: calc(20 * var(--u));
    height: calc(20 * var(--u));
    border-radius: 50% 50% 50% 0;
    rotate: 135deg;
    border: calc(3 * var(--u)) solid var(--line, var(--color-blush));
  }
  li[data-on] {
    background: var(--line, var(--color-blush));
  }
  p {
    min-height: calc(232 * var(--u));
    margin: calc(16 * var(--u)) 0 calc(18 * var(--u));
    font: 400 calc(39 * var(--t)) / 1.5 var(--font-hand);
    text-wrap: pretty;
  }
  .turn {
    margin-bottom: calc(16 * var(--u));
  }
  .episodes {
    gap: calc(14 * var(--u));
  }
  .episodes button {
    flex: 1;
    min-width: 0;
    padding: 0;
    font: 600 calc(38 * var(--t)) / 1.1 var(--font-serif);
  }
  .episodes small {
    display: block;
    font: 400 calc(28 * var(--t)) / 1.2 var(--font-sans);
  }
  .episodes small:empty {
    display: none;
  }
  :host(:lang(en)) p {
    font-size: calc(36 * var(--t));
    line-height: 1.42;
  }
  @media (orientation: landscape) {
    .paper {
      left: calc(72 * var(--u));
      width: calc(940 * var(--u));
      bottom: calc(100% - (950 - var(--lift, 0)) * var(--u));
      padding: calc(22 * var(--u)) calc(38 * var(--u)) calc(22 * var(--u));
    }
    h2 {
      font-size: calc(42 * var(--t));
    }
    p {
      min-height: calc(200 * var(--u));
      margin: calc(8 * var(--u)) 0 calc(12 * var(--u));
      font-size: calc(36 * var(--t));
      line-height: 1.42;
    }
    :host(:lang(en)) p {
      font-size: calc(34 * var(--t));
      line-height: 1.36;
    }
  }
`
