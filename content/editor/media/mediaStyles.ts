import { css } from 'lit'

/** What the parts of the library share. */
export const mediaStyles = css`
  :host {
    display: block;
  }
  p {
    margin: 0;
    line-height: 1.6;
  }
  .quiet {
    font-size: 14px;
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  button:focus-visible,
  a:focus-visible,
  input:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--color-osmanthus);
    outline-offset: 2px;
  }
`
