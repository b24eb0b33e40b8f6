import { css } from 'lit'

/** The row of keys below a picture, on a strip of ink: as large as a finger, quiet until somebody points at them. */
export const playerKeyStyles = css`
  :host {
    display: block;
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
    grid-auto-flow: column;
    gap: 10px;
    place-items: center;
    min-width: 48px;
    min-height: 48px;
    padding: 0 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: 600 15px var(--font-sans);
    cursor: pointer;
  }
  .row button:hover,
  .row button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--color-paper) 18%, transparent);
  }
  :focus-visible {
    outline: 3px solid var(--color-osmanthus);
    outline-offset: -3px;
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
  .clock {
    font: 600 15px var(--font-sans);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @media (max-width: 40rem) {
    input {
      display: none;
    }
  }
`
