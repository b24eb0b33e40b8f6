import { css } from 'lit'

/** A sheet of paper on the water, so that words are read on paper and not on white birds. Lengths are parts of the picture, `--u`. */
export const wetlandStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    pointer-events: none;
    color: #17352c;
  }
  .card {
    position: absolute;
    left: calc(40 * var(--u));
    width: calc(1000 * var(--u));
    top: calc(1200 * var(--u));
    height: calc(528 * var(--u));
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
  }
  .paper {
    box-sizing: border-box;
    padding: calc(22 * var(--u)) calc(32 * var(--u)) calc(18 * var(--u));
    border-radius: calc(28 * var(--u));
    background: rgb(250 247 238 / 94%);
  }
  header {
    display: flex;
    align-items: center;
    gap: calc(24 * var(--u));
    margin: calc(-14 * var(--u)) 0 calc(-8 * var(--u));
  }
  h2 {
    margin: 0;
    flex: 1;
    font: 500 calc(46 * var(--u)) / 1.3 'Noto Serif SC Variable', serif;
  }
  p {
    margin: 0;
    font-size: calc(30 * var(--u));
    line-height: 1.55;
    text-wrap: pretty;
  }
  p.birds {
    margin-top: calc(10 * var(--u));
    font-size: calc(28 * var(--u));
    line-height: 1.45;
    color: #1f5b42;
  }
  .sources {
    min-width: max(calc(96 * var(--u)), 64px);
    min-height: max(calc(84 * var(--u)), 64px);
    padding: 0;
    border: 0;
    background: none;
    color: #1f6547;
    font: inherit;
    font-size: calc(28 * var(--u));
    text-align: end;
    text-decoration: underline;
    text-underline-offset: 0.3em;
    pointer-events: auto;
    cursor: pointer;
  }
  .rail {
    position: relative;
    display: flex;
    align-items: flex-end;
    gap: calc(8 * var(--u));
    height: max(calc(132 * var(--u)), 64px);
    margin-top: calc(6 * var(--u));
    pointer-events: auto;
    touch-action: none;
    cursor: pointer;
  }
  .bar {
    flex: 1;
    display: grid;
    align-items: end;
    justify-items: center;
    padding-bottom: calc(6 * var(--u));
    box-sizing: border-box;
    border-radius: calc(12 * var(--u)) calc(12 * var(--u)) calc(4 * var(--u)) calc(4 * var(--u));
    background: #cfdfd6;
    font: 500 calc(30 * var(--u)) / 1.2 'Noto Serif SC Variable', serif;
    transition: background 300ms ease-out;
  }
  .bar[data-now] {
    background: #24664a;
    color: #fffdf8;
  }
  .note {
    font-size: calc(28 * var(--u));
    white-space: nowrap;
    color: #3d564d;
  }
  .rail:focus-visible,
  .sources:focus-visible {
    outline: calc(4 * var(--u)) solid #24664a;
    outline-offset: calc(4 * var(--u));
    border-radius: calc(8 * var(--u));
  }
  :host(:lang(en)) h2 {
    font-size: calc(40 * var(--u));
  }
  :host(:lang(en)) p {
    font-size: calc(28 * var(--u));
    line-height: 1.42;
  }
  @media (orientation: landscape) {
    .card {
      left: calc(72 * var(--u));
      width: calc(1776 * var(--u));
      top: calc(600 * var(--u));
      height: calc(356 * var(--u));
    }
    .paper {
      display: grid;
      grid-template-columns: 1fr calc(660 * var(--u));
      column-gap: calc(56 * var(--u));
    }
    header {
      grid-column: 1 / -1;
    }
    h2 {
      font-size: calc(42 * var(--u));
    }
    p,
    p.birds,
    .note,
    :host(:lang(en)) p {
      font-size: calc(26 * var(--u));
      line-height: 1.45;
    }
    .rail {
      align-self: end;
      height: max(calc(150 * var(--u)), 64px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      transition: none;
    }
  }
`
