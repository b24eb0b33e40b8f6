import { css } from 'lit'

/** A sheet above the page. */
export const dialogStyles = css`
  dialog {
    width: min(560px, 92vw);
    max-height: 88vh;
    overflow-y: auto;
    border: 0;
    border-radius: 28px;
    padding: clamp(22px, 4vw, 34px) clamp(20px, 4vw, 38px);
    background: var(--color-white);
    color: var(--color-ink);
  }
  dialog.wide {
    width: min(980px, 94vw);
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--color-ink) 40%, transparent);
  }
  dialog h2 {
    font-size: 28px;
  }
  dialog p {
    line-height: 1.7;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: flex-end;
  }
`
