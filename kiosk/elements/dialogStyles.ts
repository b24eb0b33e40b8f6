import { css } from 'lit'

/** A sheet over the screen; the native dialog keeps the focus inside and closes on Escape. */
export const dialogStyles = css`
  dialog {
    position: fixed;
    inset: 0;
    height: fit-content;
    margin: auto auto var(--sheet-foot, auto);
    pointer-events: auto;
    width: min(calc(936 * var(--u)), 92vw);
    max-height: calc(1500 * var(--u));
    padding: calc(60 * var(--u));
    border: 0;
    border-radius: calc(56 * var(--u));
    background: var(--color-white);
    color: var(--color-ink);
    overflow-y: auto;
    touch-action: pan-y;
    overscroll-behavior: contain;
  }
  /* One that is not modal brings its own shade. */
  dialog:not(:modal) {
    box-shadow: 0 0 0 200vmax color-mix(in srgb, #17352c 42%, transparent);
    margin-bottom: calc(210 * var(--u));
  }
  dialog::backdrop {
    background: color-mix(in srgb, #17352c 42%, transparent);
  }
  h2 {
    font-size: calc(64 * var(--u));
    margin-bottom: calc(20 * var(--u));
  }
  .buttons {
    display: flex;
    gap: calc(20 * var(--u));
    justify-content: flex-end;
    margin-top: calc(40 * var(--u));
  }
  .buttons button:not(.main) {
    background: var(--color-mist);
  }
  @media (orientation: landscape) {
    dialog {
      max-height: calc(980 * var(--u));
    }
  }
`
