import { css } from 'lit'

/** Touchable places over the picture, and the row below the story. */
export const secondlifeStyles = css`
  .spot {
    position: absolute;
    border: 0;
    translate: -50% -50%;
    width: calc(210 * var(--u));
    height: calc(196 * var(--u));
    padding: 0;
    border-radius: calc(32 * var(--u));
    background: none;
    display: flex;
    align-items: flex-start;
    justify-content: center;
  }
  .spot:active {
    scale: none;
  }
  .spot span {
    padding: calc(2 * var(--u)) calc(14 * var(--u));
    border-radius: calc(16 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-white) 88%, transparent));
    border: var(--edge, 0) solid var(--color-ink);
    font-size: calc(28 * var(--t));
    line-height: 1.35;
    white-space: nowrap;
  }
  .spot[data-near] span {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .thing {
    width: calc(190 * var(--u));
    height: calc(230 * var(--u));
    touch-action: none;
    cursor: grab;
  }
  .doors {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: calc(12 * var(--u));
  }
  .doors button {
    padding: 0 calc(12 * var(--u));
  }
  .out {
    min-height: calc(120 * var(--u));
  }
  .out p {
    flex: 1;
    min-width: 0;
    line-height: 1.3;
    text-wrap: balance;
  }
  .out p[data-said='wrong'] {
    color: #9c3b22;
  }
  .out p[data-said='done'] {
    font-weight: 500;
  }
  .compare {
    flex: 1.25;
    min-width: 0;
  }
  .compare .caption {
    display: block;
    margin-bottom: calc(-14 * var(--u));
  }
  live-figure {
    flex: none;
    min-width: calc(150 * var(--u));
  }
  @media (orientation: landscape) {
    .spot {
      width: calc(170 * var(--u));
      height: calc(150 * var(--u));
    }
    .thing {
      width: calc(150 * var(--u));
      height: calc(180 * var(--u));
    }
  }
`
