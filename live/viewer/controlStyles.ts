import { css } from 'lit'

/** Controls lie on a strip of ink below the picture, so that they stay readable over any picture. */
export const controlStyles = css`
  :host {
    display: block;
    position: relative;
    padding: 0 12px 6px;
    background: var(--color-ink);
    color: var(--color-paper);
  }
  .row {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  button {
    display: grid;
    place-items: center;
    min-width: 48px;
    min-height: 48px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: 600 15px var(--font-sans);
    cursor: pointer;
  }
  button:hover,
  button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--color-paper) 16%, transparent);
  }
  :focus-visible {
    outline: 3px solid var(--color-osmanthus);
  }
  input {
    width: 96px;
    height: 48px;
    margin: 0 8px 0 0;
    accent-color: var(--color-leaf);
  }
  .gap {
    flex: 1;
  }
  .clock,
  .live {
    font: 600 15px var(--font-sans);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .live {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .dot {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--color-danger);
    box-shadow: 0 0 0 2px var(--color-paper);
  }
  .to-live {
    padding: 0 14px;
    background: var(--color-osmanthus);
    color: var(--color-ink);
    white-space: nowrap;
  }
  .to-live:hover {
    background: var(--color-paper);
  }
  .panel {
    position: absolute;
    right: 12px;
    bottom: 60px;
    z-index: 2;
    max-width: min(420px, calc(100% - 24px));
    box-sizing: border-box;
  }
  .keys {
    padding: 16px 20px;
    border-radius: 8px;
    background: var(--color-ink);
    box-shadow: 0 18px 40px -18px var(--color-ink);
    font: 500 15px/1.5 var(--font-sans);
  }
  .keys h2 {
    margin: 0 0 8px;
    font: 600 18px var(--font-serif);
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 18px;
    margin: 0 0 12px;
  }
  dt {
    color: var(--color-osmanthus);
  }
  dd {
    margin: 0;
  }
  @media (max-width: 40rem) {
    :host {
      padding: 0 4px 4px;
    }
    .row {
      gap: 0;
    }
    input {
      display: none;
    }
    .clock {
      font-size: 14px;
    }
  }
`
