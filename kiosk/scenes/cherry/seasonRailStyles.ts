import { css } from 'lit'

/** Portrait: below the island; landscape: at the lower left. All lengths are parts of the picture, `--u`. */
export const seasonRailStyles = css`
  :host { position: absolute; inset: 0; display: block; color: #17352c; }
  section, .rail { position: absolute; left: calc(72 * var(--u)); width: calc(936 * var(--u)); }
  section { top: calc(1330 * var(--u)); display: flex; gap: calc(36 * var(--u)); align-items: flex-start; }
  h2 { margin: 0; flex: none; max-width: calc(330 * var(--u)); font: 500 calc(54 * var(--u)) / 1.3 'Noto Serif SC Variable', serif; }
  p { margin: 0; font-size: calc(32 * var(--u)); line-height: 1.6; }
  .sources { min-width: calc(96 * var(--u)); min-height: calc(96 * var(--u)); margin: calc(-20 * var(--u)) 0; padding: 0; border: 0; background: none;
    color: #2f7d5b; font: inherit; font-size: calc(28 * var(--u)); text-decoration: underline; text-underline-offset: 0.3em;
    text-align: start; pointer-events: auto; cursor: pointer; }
  .rail { top: calc(1580 * var(--u)); height: calc(140 * var(--u)); pointer-events: auto; touch-action: none; cursor: pointer; }
  .line { position: absolute; top: calc(41 * var(--u)); left: 0; right: 0; height: calc(14 * var(--u)); border-radius: calc(7 * var(--u));
    background: linear-gradient(90deg, #eeb3c4, #7db24a 33%, #e0882f 60%, #c8502c 67%, #b9c9d3); }
  .knob { position: absolute; top: 0; width: calc(96 * var(--u)); height: calc(96 * var(--u)); margin-left: calc(-48 * var(--u)); border-radius: 50%;
    display: grid; place-items: center; background: #fff; box-shadow: 0 calc(6 * var(--u)) calc(24 * var(--u)) rgb(23 53 44 / 20%);
    font: 500 calc(44 * var(--u)) / 1 'Noto Serif SC Variable', serif; }
  ol { position: absolute; top: calc(104 * var(--u)); left: 0; right: 0; display: flex; justify-content: space-between; margin: 0; padding: 0;
    list-style: none; font-size: calc(28 * var(--u)); }
  .rail:focus-visible, .sources:focus-visible { outline: calc(4 * var(--u)) solid #2f7d5b; outline-offset: calc(4 * var(--u)); }
  @media (orientation: landscape) {
    section { top: calc(600 * var(--u)); width: calc(700 * var(--u)); flex-direction: column; gap: calc(12 * var(--u)); }
    h2 { max-width: none; }
    p { font-size: calc(28 * var(--u)); }
    .rail { top: calc(810 * var(--u)); width: calc(860 * var(--u)); left: calc(120 * var(--u)); }
  }
`
