import { css } from 'lit'

/** Rows to read from afar and hit without aiming; on and off in place, colour and word. */
export const comfortStyles = css`
  dialog {
    max-height: calc(1640 * var(--u));
  }
  .switches {
    display: grid;
    gap: calc(14 * var(--u));
    margin-top: calc(24 * var(--u));
  }
  [role='switch'] {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: calc(2 * var(--u)) calc(24 * var(--u));
    min-height: max(calc(128 * var(--u)), var(--touch-target));
    padding: calc(12 * var(--u)) calc(28 * var(--u)) calc(16 * var(--u)) calc(36 * var(--u));
    border-radius: calc(36 * var(--u));
    background: var(--color-mist);
    text-align: left;
    line-height: 1.35;
  }
  b {
    font: 600 calc(42 * var(--t)) / 1.3 var(--font-serif);
  }
  .text {
    grid-row: 2;
    font-size: calc(30 * var(--t));
    font-weight: 400;
  }
  .lever {
    grid-area: 1 / 2 / 3;
    position: relative;
    display: grid;
    align-items: center;
    justify-items: end;
    width: calc(168 * var(--u));
    height: calc(88 * var(--u));
    padding: 0 calc(30 * var(--u));
    border: calc(4 * var(--u)) solid var(--color-ink);
    border-radius: calc(44 * var(--u));
    background: var(--color-white);
    font-size: calc(34 * var(--u));
    font-weight: 600;
  }
  .lever i {
    position: absolute;
    left: calc(8 * var(--u));
    width: calc(64 * var(--u));
    height: calc(64 * var(--u));
    border-radius: 50%;
    background: color-mix(in srgb, var(--color-ink) 60%, var(--color-white));
    transition: left 160ms var(--ease);
  }
  [aria-checked='true'] .lever {
    justify-items: start;
    border-color: var(--color-jade);
    background: var(--color-jade);
    color: var(--color-white);
  }
  [aria-checked='true'] .lever i {
    left: calc(100% - 72 * var(--u));
    background: var(--color-white);
  }
  .pace {
    margin: 0 0 calc(6 * var(--u));
    font-weight: 600;
  }
  .buttons {
    position: sticky;
    bottom: calc(-60 * var(--u));
    margin: calc(20 * var(--u)) calc(-60 * var(--u)) calc(-60 * var(--u));
    padding: calc(16 * var(--u)) calc(60 * var(--u)) calc(36 * var(--u));
    background: var(--color-white);
  }
  @media (orientation: landscape) {
    dialog {
      width: calc(1500 * var(--u));
      max-height: min(calc(1000 * var(--u)), calc(1060 * var(--u) - var(--sheet-foot, 0px)));
      padding: calc(32 * var(--u)) calc(60 * var(--u));
    }
    h2 + p {
      line-height: 1.35;
    }
    [role='switch'] {
      min-height: max(calc(112 * var(--u)), var(--touch-target));
      padding-block: calc(6 * var(--u)) calc(10 * var(--u));
    }
    h2 {
      margin-bottom: calc(4 * var(--u));
      font-size: calc(52 * var(--u));
    }
    dialog:not(:modal) {
      max-height: calc(900 * var(--u));
      margin-bottom: calc(150 * var(--u));
    }
    .switches {
      grid-template-columns: 1fr 1fr;
      gap: calc(10 * var(--u));
      margin-top: calc(12 * var(--u));
    }
    .buttons {
      bottom: calc(-32 * var(--u));
      margin: calc(8 * var(--u)) calc(-60 * var(--u)) calc(-32 * var(--u));
      padding: calc(10 * var(--u)) calc(60 * var(--u)) calc(22 * var(--u));
    }
  }
`
