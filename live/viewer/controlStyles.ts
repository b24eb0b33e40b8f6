import { css } from 'lit'

/** Beside what all players share: controls lie on a strip of ink below the picture, so that they stay readable over any picture. */
export const controlStyles = css`
  :host {
    position: relative;
    padding: 0 12px 6px;
  }
  .live {
    display: flex;
    align-items: center;
    gap: 8px;
    font: 600 15px var(--font-sans);
    white-space: nowrap;
  }
  .dot {
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--color-danger);
    box-shadow: 0 0 0 2px var(--color-paper);
  }
  .row .to-live,
  .to-live {
    padding: 0 14px;
    background: var(--color-osmanthus);
    color: var(--color-ink);
    white-space: nowrap;
  }
  .row .to-live:hover,
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
    .clock {
      font-size: 14px;
    }
  }
`
