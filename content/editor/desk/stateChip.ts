import { css } from 'lit'

/** Where a draft stands, as a small label: a colour and always the word. */
export const stateChipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    min-height: 26px;
    padding: 0 10px;
    border-radius: 13px;
    background: color-mix(in srgb, var(--color-mist) 80%, var(--color-white));
    color: var(--color-ink);
    font: 600 13px/1.4 var(--font-sans);
    white-space: nowrap;
  }
  .chip[data-state='draft'],
  .chip[data-state='waiting'] {
    background: color-mix(in srgb, var(--color-osmanthus) 34%, var(--color-white));
  }
  .chip[data-state='review'] {
    background: color-mix(in srgb, var(--color-water) 48%, var(--color-white));
  }
  .chip[data-state='approved'],
  .chip[data-state='done'] {
    background: color-mix(in srgb, var(--color-leaf) 42%, var(--color-white));
  }
  .chip[data-state='failed'] {
    background: color-mix(in srgb, var(--color-blush) 40%, var(--color-white));
  }
`
