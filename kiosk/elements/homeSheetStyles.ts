import { css } from 'lit'

/** The sheet of a theme in its own paper, the cards laid on it by hand, and the keys to turn its pages. */
export const homeSheetStyles = css`
  [data-theme='trees'] {
    --sheet: #edf3da;
  }
  [data-theme='wildlife'] {
    --sheet: #e0eff0;
  }
  [data-theme='city'] {
    --sheet: #f8ecd0;
  }
  [data-theme='waste'] {
    --sheet: #f5e3d6;
  }
  .sheet[data-tabbed] {
    padding: calc(24 * var(--u)) calc(32 * var(--u));
    border-radius: calc(40 * var(--u));
    background: var(--sheet);
    box-shadow: 0 calc(14 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 10%, transparent);
  }
  .sheet:not([data-tabbed]) {
    padding: 0 calc(32 * var(--u)) calc(24 * var(--u));
  }
  nav {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: minmax(calc(228 * var(--u)), auto);
    gap: calc(20 * var(--u));
  }
  .sheet[data-tabbed] nav {
    min-height: calc(476 * var(--u));
  }
  :host([reach]) .sheet[data-tabbed] nav {
    min-height: 0;
  }
  .card {
    position: relative;
    overflow: hidden;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: calc(6 * var(--u));
    padding: calc(26 * var(--u)) calc(212 * var(--u)) calc(22 * var(--u)) calc(30 * var(--u));
    border-radius: calc(22 * var(--u));
    background: var(--color-white);
    font: 600 calc(40 * var(--t)) / 1.25 var(--font-serif);
    text-align: left;
    text-wrap: balance;
  }
  /* Laid by hand: no two sheets lie quite alike. */
  .card:nth-child(4n + 1) {
    rotate: -0.5deg;
  }
  .card:nth-child(4n + 2) {
    rotate: 0.35deg;
  }
  .card:nth-child(4n + 3) {
    rotate: 0.4deg;
  }
  .card:nth-child(4n) {
    rotate: -0.3deg;
  }
  .card img {
    position: absolute;
    right: 0;
    top: 0;
    width: calc(228 * var(--u));
    height: 100%;
    object-fit: cover;
    mask-image: linear-gradient(to right, transparent, black 30%);
  }
  :host([lang='en']) .card {
    font-size: calc(35 * var(--t));
  }
  .card small {
    font: 400 calc(28 * var(--t)) / 1.3 var(--font-sans);
  }
  .card small b {
    margin-right: 0.3em;
    padding: 0 0.35em;
    border: calc(2 * var(--u)) solid var(--color-jade);
    border-radius: calc(8 * var(--u));
    color: #1f6547;
    font-weight: 500;
  }
  .pages {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: calc(20 * var(--u));
  }
  .pages button {
    display: flex;
    align-items: center;
    gap: calc(20 * var(--u));
    min-width: calc(250 * var(--u));
    justify-content: center;
    background: var(--color-white);
    font-weight: 600;
  }
  .pages button:disabled {
    visibility: hidden;
  }
  .pages p {
    font: 500 calc(34 * var(--t)) / 1.2 var(--font-serif);
  }
  @media (orientation: landscape) {
    .sheet[data-tabbed] {
      padding: calc(20 * var(--u)) calc(30 * var(--u));
    }
    .sheet:not([data-tabbed]) {
      padding: 0 calc(30 * var(--u)) calc(12 * var(--u));
    }
    nav {
      grid-auto-rows: minmax(calc(176 * var(--u)), auto);
      gap: calc(16 * var(--u));
    }
    .sheet[data-tabbed] nav {
      min-height: calc(368 * var(--u));
    }
    .card,
    :host([lang='en']) .card {
      padding: calc(18 * var(--u)) calc(180 * var(--u)) calc(16 * var(--u)) calc(28 * var(--u));
      font-size: calc(34 * var(--t));
    }
    :host([lang='en']) .card {
      font-size: calc(31 * var(--t));
      line-height: 1.18;
    }
    .card img {
      width: calc(186 * var(--u));
    }
    .pages {
      margin-top: calc(14 * var(--u));
    }
    .pages button {
      min-height: max(calc(90 * var(--u)), var(--touch-target));
    }
  }
`
