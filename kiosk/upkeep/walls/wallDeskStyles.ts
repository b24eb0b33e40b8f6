import { css } from 'lit'

/** Walls as sheets; the form shows the wall as it hangs. */
export const wallDeskStyles = css`
  ul {
    list-style: none;
    margin: 0 0 20px;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
    gap: 20px;
  }
  li {
    display: grid;
    gap: 10px;
    align-content: start;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .told {
    min-height: 1.7em;
    color: var(--color-jade);
    font-weight: 600;
  }
  .plan {
    width: 100%;
    max-height: 180px;
  }
  .plan rect {
    fill: var(--color-mist);
    stroke: var(--color-jade);
  }
  .plan rect.empty {
    fill: none;
    stroke-dasharray: 24 16;
  }
  form {
    display: grid;
    gap: 22px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: 16px;
    align-items: end;
  }
  .wall {
    display: grid;
    grid-template-columns: repeat(var(--across), minmax(10rem, 1fr));
    gap: 6px;
    overflow-x: auto;
    padding: 4px;
  }
  .cell {
    display: grid;
    align-content: center;
    aspect-ratio: var(--ratio);
    min-height: 108px;
    padding: 12px;
    background: color-mix(in srgb, var(--color-mist) 55%, transparent);
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  /* Where a place is narrower than its words, it is as high as they need. */
  @media (max-width: 760px) {
    .cell {
      aspect-ratio: auto;
    }
  }
  select {
    width: 100%;
    min-height: 48px;
    padding: 8px 10px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
    border-radius: 4px;
    background: var(--color-paper);
    color: inherit;
    font: 16px/1.4 var(--font-sans);
  }
  throw-rules {
    display: block;
    margin-top: 36px;
  }
  .throws {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(27rem, 100%), 1fr));
    gap: 14px 40px;
    margin-top: 18px;
  }
  .throws div {
    display: grid;
    grid-template-columns: 1fr minmax(10rem, 15rem);
    align-items: center;
    gap: 16px;
  }
  .throws label {
    margin: 0;
  }
  @media (max-width: 760px) {
    .throws div {
      grid-template-columns: 1fr;
      gap: 6px;
    }
  }
  .free {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }
`
