import { css } from 'lit'

/** A card that staff put over a screen: paper, ink, large words. */
export const cardStyles = css`
  :host {
    position: fixed;
    inset: auto 0 calc(90 * var(--u));
    z-index: 60;
    display: grid;
    justify-items: center;
    pointer-events: none;
  }
  .card {
    display: grid;
    gap: calc(18 * var(--u));
    justify-items: start;
    max-width: calc(100vw - 120 * var(--u));
    padding: calc(44 * var(--u)) calc(60 * var(--u));
    border-radius: calc(14 * var(--u));
    border-left: calc(12 * var(--u)) solid var(--color-jade);
    background: var(--color-white);
    color: var(--color-ink);
    box-shadow: 0 calc(18 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 40%, transparent);
    pointer-events: auto;
  }
  h2,
  p {
    margin: 0;
    max-width: 28em;
  }
  h2 {
    font: 600 calc(48 * var(--u)) / 1.3 var(--font-serif);
  }
  p {
    font-size: calc(30 * var(--u));
    line-height: 1.6;
  }
  .faint {
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
  }
  button {
    min-height: max(64px, calc(72 * var(--u)));
    padding: 0 calc(36 * var(--u));
    border: 1px solid color-mix(in srgb, var(--color-ink) 45%, transparent);
    border-radius: calc(8 * var(--u));
    background: none;
    color: inherit;
    font: 600 calc(30 * var(--u)) var(--font-sans);
  }
`
