import { css } from 'lit'

/** A sheet with small drawings to choose from. */
export const newExhibitStyles = css`
  dialog {
    width: min(880px, 94vw);
    max-height: 92vh;
    border: 0;
    border-radius: 24px;
    padding: 28px 32px;
    background: #fbf9f2;
    color: var(--color-ink);
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--color-ink) 42%, transparent);
  }
  form {
    display: grid;
    gap: 12px;
  }
  h2 {
    font-size: 26px;
  }
  h3 {
    font-size: 17px;
    margin-top: 6px;
  }
  p {
    margin: 0;
    font-size: 14px;
    line-height: 1.6;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(122px, 1fr));
    gap: 10px;
  }
  .kinds button {
    display: grid;
    gap: 4px;
    align-content: start;
    padding: 12px;
    border-radius: 14px;
    border: 2px solid transparent;
    background: var(--color-white);
    color: var(--color-ink);
    text-align: left;
  }
  .kinds b {
    font: 600 16px/1.4 var(--font-serif);
  }
  .kinds small {
    font-size: 13px;
    line-height: 1.5;
  }
  [role='radio'][aria-checked='true'] {
    border-color: var(--color-jade);
    box-shadow: inset 0 0 0 1px var(--color-jade);
  }
  .scenes {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-height: 148px;
    overflow-y: auto;
    padding: 2px;
  }
  .scenes button {
    min-height: 40px;
    padding: 0 14px;
    border-color: color-mix(in srgb, var(--color-ink) 30%, transparent);
    background: var(--color-white);
    color: var(--color-ink);
    font-size: 14px;
  }
  svg {
    width: 100%;
    fill: none;
    stroke: var(--color-ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg .paper {
    fill: var(--color-paper);
    stroke: color-mix(in srgb, var(--color-ink) 22%, transparent);
  }
  svg .land {
    fill: var(--color-mist);
    stroke: none;
  }
  svg .full {
    fill: var(--color-ink);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  label {
    display: grid;
    gap: 5px;
    font-size: 14px;
  }
  .row {
    display: flex;
    gap: 10px;
    justify-content: flex-end;
    margin-top: 6px;
  }
  @media (max-width: 620px) {
    .pair {
      grid-template-columns: 1fr;
    }
    dialog {
      padding: 20px;
    }
  }
`
