import { css } from 'lit'

/** Portrait: across the foot, above the strip. Landscape: at the lower left, below title and figures. */
export const scenePanelStyles = css`
  .paper {
    position: absolute;
    left: calc(40 * var(--u));
    width: calc(1000 * var(--u));
    bottom: calc((180 + var(--lift, 0)) * var(--u));
    min-height: calc(390 * var(--u));
    display: flex;
    flex-direction: column;
    padding: calc(18 * var(--u)) calc(36 * var(--u)) calc(22 * var(--u));
    border-radius: calc(36 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 92%, transparent));
    border: var(--edge, 0) solid var(--color-ink);
    box-shadow: 0 calc(10 * var(--u)) calc(60 * var(--u)) rgb(23 53 44 / 8%);
  }
  header {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--u));
    margin: calc(-8 * var(--u)) calc(-14 * var(--u)) calc(-8 * var(--u)) 0;
  }
  h2 {
    flex: 1;
    min-width: 0;
    padding: calc(8 * var(--u)) 0;
    font: 500 calc(46 * var(--t)) / 1.2 var(--font-serif);
    text-wrap: balance;
  }
  .note {
    flex: none;
    max-width: calc(400 * var(--u));
    padding: calc(2 * var(--u)) calc(14 * var(--u));
    border: calc(2 * var(--u)) solid color-mix(in srgb, var(--color-ink) 40%, transparent);
    border-radius: calc(10 * var(--u));
    font-size: calc(28 * var(--t));
    line-height: 1.3;
  }
  .note::first-letter {
    text-transform: uppercase;
  }
  /* A drawn mark beside the word: it points onward, then back. */
  .more i {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-left: 0.4em;
    border: solid currentcolor;
    border-width: 0 calc(3 * var(--u)) calc(3 * var(--u)) 0;
    rotate: -45deg;
  }
  .more[aria-expanded='true'] i {
    rotate: 135deg;
  }
  .told {
    flex: 1;
    display: flex;
    align-items: flex-start;
    gap: calc(40 * var(--u));
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  p {
    font-size: calc(34 * var(--t));
    line-height: 1.45;
    text-wrap: pretty;
  }
  p.deep {
    animation: turn var(--panel-time) var(--ease);
  }
  p.first {
    animation: turn-back var(--panel-time) var(--ease);
  }
  @keyframes turn {
    from {
      opacity: 0;
      translate: calc(36 * var(--u) * var(--moves, 1)) 0;
    }
  }
  @keyframes turn-back {
    from {
      opacity: 0;
    }
  }
  slot[name='figures'] {
    display: none;
  }
  :host([figured]) slot[name='figures'] {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: calc(14 * var(--u));
    max-width: calc(330 * var(--u));
  }
  .controls {
    display: flex;
    flex-direction: column;
    gap: calc(16 * var(--u));
    margin-top: calc(18 * var(--u));
  }
  :host(:lang(en)) h2 {
    font-size: calc(42 * var(--t));
  }
  :host(:lang(en)) p {
    font-size: calc(31 * var(--t));
    line-height: 1.4;
  }
  @media (orientation: landscape) {
    .paper {
      left: calc(72 * var(--u));
      width: calc(984 * var(--u));
      bottom: calc((130 + var(--lift, 0)) * var(--u));
      min-height: calc(310 * var(--u));
      padding: calc(10 * var(--u)) calc(34 * var(--u)) calc(16 * var(--u));
    }
    header {
      margin-top: calc(-10 * var(--u));
      margin-bottom: calc(-12 * var(--u));
    }
    h2,
    :host(:lang(en)) h2 {
      font-size: calc(40 * var(--t));
    }
    p {
      line-height: 1.35;
    }
    :host(:lang(en)) p {
      font-size: calc(30 * var(--t));
      line-height: 1.34;
    }
    .controls {
      gap: calc(12 * var(--u));
      margin-top: calc(12 * var(--u));
    }
    :host([wide]) .paper {
      width: calc(1776 * var(--u));
      display: grid;
      grid-template-columns: 1fr calc(580 * var(--u));
      column-gap: calc(56 * var(--u));
      min-height: 0;
    }
    :host([wide]) header {
      grid-column: 1 / -1;
    }
    :host([wide]) .controls {
      align-self: end;
      margin-top: 0;
    }
    :host([wide]) p {
      font-size: calc(30 * var(--t));
    }
    :host([wide]:lang(en)) p {
      font-size: calc(28 * var(--t));
    }
  }
`
