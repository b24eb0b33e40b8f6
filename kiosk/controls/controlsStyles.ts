import { css } from 'lit'

/**
 * What the controls of every scene share. They lie over the whole picture and take no touch themselves; buttons do.
 * `.row` lays controls side by side, `button.main` is the one thing to do, `button.quiet` a word to touch.
 */
export const controlsStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    pointer-events: none;
    font-size: calc(34 * var(--t));
    line-height: 1.45;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  .row {
    display: flex;
    flex-wrap: var(--wrap, nowrap);
    align-items: center;
    gap: calc(20 * var(--u));
  }
  .row > .wide {
    flex: 1;
    min-width: 0;
  }
  .row > range-rail.wide {
    flex-basis: var(--least-rail, 0);
  }
  .row > choice-row.wide {
    flex-basis: var(--least-choice, 0);
  }
  .caption {
    font-size: calc(28 * var(--t));
    line-height: 1.4;
    color: color-mix(in srgb, var(--color-ink) 84%, var(--color-white));
  }
  button {
    flex: none;
    min-width: max(calc(96 * var(--u)), var(--touch-target));
    min-height: max(calc(96 * var(--u)), var(--touch-target));
    padding: 0 calc(32 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    border-radius: calc(48 * var(--u));
    background: var(--color-mist);
    color: var(--color-ink);
    font: 500 calc(34 * var(--t)) / 1.2 var(--font-sans);
    pointer-events: auto;
    touch-action: manipulation;
    cursor: pointer;
    transition:
      background 100ms,
      scale 100ms;
  }
  button:active {
    scale: 0.97;
  }
  button.main,
  button[aria-pressed='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  button.quiet {
    border: 0;
    padding: 0 calc(14 * var(--u));
    background: none;
    color: #1f6547;
    font-size: calc(28 * var(--t));
    text-decoration: underline;
    text-underline-offset: 0.3em;
    text-decoration-thickness: 1px;
  }
  button:disabled {
    background: color-mix(in srgb, var(--color-mist) 55%, var(--color-white));
    color: color-mix(in srgb, var(--color-ink) 72%, var(--color-white));
    cursor: default;
    scale: none;
  }
  @media (orientation: landscape) {
    .row {
      gap: calc(16 * var(--u));
    }
    button {
      font-size: calc(32 * var(--t));
    }
  }
`
