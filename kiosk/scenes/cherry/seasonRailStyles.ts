import { css } from 'lit'

/** Portrait: below the island; landscape: on soft paper at the lower left. All lengths are parts of the picture, `--u`. */
export const seasonRailStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    color: var(--color-ink);
    pointer-events: none;
  }
  .panel {
    position: absolute;
    left: calc(72 * var(--u));
    top: calc(1330 * var(--u));
    width: calc(936 * var(--u));
    height: calc(390 * var(--u));
    display: flex;
    flex-direction: column;
    justify-content: space-between;
  }
  .panel::before {
    content: '';
    position: absolute;
    inset: calc(-34 * var(--u)) calc(-72 * var(--u)) calc(-20 * var(--u));
    background: linear-gradient(transparent, rgb(251 250 244 / 86%) 24%, rgb(251 250 244 / 86%) 88%, transparent);
  }
  section,
  .rail {
    position: relative;
  }
  h2 {
    margin: 0 calc(130 * var(--u)) calc(6 * var(--u)) 0;
    font: 500 calc(46 * var(--u)) / 1.25 var(--font-serif);
    white-space: nowrap;
  }
  p {
    margin: 0;
    font-size: calc(34 * var(--u));
    line-height: 1.45;
    text-wrap: pretty;
  }
  .sources {
    position: absolute;
    right: calc(-14 * var(--u));
    top: calc(29 * var(--u));
    translate: 0 -50%;
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    padding: 0 calc(14 * var(--u));
    border: 0;
    background: none;
    color: var(--color-jade);
    font: inherit;
    font-size: calc(28 * var(--u));
    text-align: end;
    text-decoration: underline;
    text-underline-offset: 0.3em;
    pointer-events: auto;
    cursor: pointer;
  }
  .rail {
    flex: none;
    height: calc(120 * var(--u));
    margin: 0 calc(40 * var(--u));
    pointer-events: auto;
    touch-action: none;
    cursor: pointer;
  }
  .line {
    position: absolute;
    top: calc(35 * var(--u));
    left: 0;
    right: 0;
    height: calc(14 * var(--u));
    border-radius: calc(7 * var(--u));
    background: linear-gradient(90deg, #eeb3c4, #7db24a 33%, #e0882f 60%, #c8502c 67%, #b9c9d3);
  }
  .knob {
    position: absolute;
    top: 0;
    width: calc(84 * var(--u));
    height: calc(84 * var(--u));
    margin-left: calc(-42 * var(--u));
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--color-white);
    box-shadow: 0 calc(6 * var(--u)) calc(24 * var(--u)) rgb(23 53 44 / 20%);
    font: 500 calc(40 * var(--u)) / 1 var(--font-serif);
  }
  ol {
    position: absolute;
    top: calc(84 * var(--u));
    left: 0;
    right: 0;
    height: calc(36 * var(--u));
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: calc(28 * var(--u));
    line-height: calc(36 * var(--u));
  }
  li {
    position: absolute;
    translate: -50%;
    white-space: nowrap;
  }
  li:first-child {
    left: calc(-40 * var(--u)) !important;
    translate: none;
  }
  li:last-child {
    left: auto !important;
    right: calc(-40 * var(--u));
    translate: none;
  }
  .rail:focus-visible,
  .sources:focus-visible {
    outline: calc(4 * var(--u)) solid var(--color-jade);
    outline-offset: calc(4 * var(--u));
  }
  @media (orientation: landscape) {
    .panel {
      box-sizing: border-box;
      top: calc(640 * var(--u));
      width: calc(984 * var(--u));
      height: calc(310 * var(--u));
      padding: calc(12 * var(--u)) calc(34 * var(--u)) calc(8 * var(--u));
    }
    .panel::before {
      inset: 0;
      border-radius: calc(32 * var(--u));
      background: rgb(251 250 244 / 88%);
    }
    h2 {
      margin-bottom: calc(4 * var(--u));
      font-size: calc(40 * var(--u));
      line-height: 1.15;
    }
    p {
      line-height: 1.25;
    }
    .rail {
      height: calc(108 * var(--u));
    }
    .line {
      top: calc(29 * var(--u));
    }
    .knob {
      width: calc(72 * var(--u));
      height: calc(72 * var(--u));
      margin-left: calc(-36 * var(--u));
    }
    ol {
      top: calc(72 * var(--u));
    }
  }
`
