import { css } from 'lit'

/** Cards, fields in columns, folds: what the screens' part of the upkeep page shares. */
export const screensStyles = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 20px;
  }
  form,
  .stack {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 16px 24px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
  }
  select {
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
    border-radius: 4px;
    background: var(--color-paper);
    color: inherit;
    font: 16px/1.6 var(--font-sans);
  }
  h4 {
    margin: 0;
    font: 600 18px/1.4 var(--font-serif);
  }
  .row > label:not(.tick) {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
    white-space: nowrap;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    margin: 0 18px 0 0;
    font-weight: 400;
    font-size: 16px;
  }
  .tick input,
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 22px;
    min-height: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--color-jade);
  }
  input[type='range'] {
    padding: 0;
    accent-color: var(--color-jade);
    border: 0;
    background: none;
  }
  input[type='time'] {
    width: auto;
    min-width: 7.5rem;
  }
  details {
    border-top: 1px solid var(--line);
    padding-top: 6px;
  }
  summary {
    min-height: 48px;
    padding: 10px 4px;
    font: 600 18px/1.6 var(--font-serif);
    cursor: pointer;
  }
  details > :not(summary) {
    margin: 8px 0 24px;
  }
  .on {
    color: var(--color-jade);
    font-weight: 600;
  }
  .hint {
    font-size: 15px;
    color: var(--faint);
  }
  .picture {
    display: block;
    width: 100%;
    height: 220px;
    object-fit: contain;
    background: color-mix(in srgb, var(--color-mist) 55%, var(--color-paper));
    border-radius: 4px;
  }
  .nothing {
    display: grid;
    place-items: center;
    color: var(--faint);
  }
`
