import { css } from 'lit'

/** What stands on a page that is read at a desk or on a phone: a serif title, calm controls. */
export const pageStyles = css`
  :host {
    display: block;
    line-height: 1.7;
    --faint: color-mix(in srgb, var(--color-ink) 78%, transparent);
    --line: color-mix(in srgb, var(--color-ink) 18%, transparent);
  }
  .page {
    max-width: 76rem;
    margin: 0 auto;
    padding: 0 clamp(20px, 4vw, 56px) 72px;
  }
  h1,
  h2,
  h3 {
    font-family: var(--font-serif);
    font-weight: 600;
    line-height: 1.3;
    margin: 0;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(34px, 5vw, 60px);
    letter-spacing: 0.03em;
  }
  h2 {
    font-size: clamp(22px, 2.4vw, 28px);
  }
  h3 {
    font-size: 20px;
  }
  p {
    margin: 0;
    max-width: 42em;
  }
  .faint {
    color: var(--faint);
  }
  .lead {
    font-size: clamp(17px, 1.6vw, 20px);
    color: var(--faint);
    margin-top: 10px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--color-jade);
    text-underline-offset: 5px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 0 20px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 45%, transparent);
    border-radius: 4px;
    background: none;
    color: var(--color-ink);
    font: 600 16px var(--font-sans);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--color-jade);
    background: color-mix(in srgb, var(--color-mist) 60%, transparent);
  }
  .primary,
  .primary:hover {
    border-color: var(--color-jade);
    background: var(--color-jade);
    color: var(--color-white);
  }
  .primary:hover {
    border-color: var(--color-ink);
    background: var(--color-ink);
  }
  .grave {
    border-color: var(--color-danger);
    color: var(--color-danger);
  }
  .grave.primary,
  .grave.primary:hover {
    background: var(--color-danger);
    color: var(--color-white);
  }
  button:disabled {
    border-color: var(--line);
    background: none;
    color: var(--faint);
    cursor: default;
  }
  .sheet {
    padding: clamp(20px, 3vw, 36px);
    background: var(--color-white);
    border-radius: 6px;
    box-shadow:
      0 1px 2px color-mix(in srgb, var(--color-ink) 12%, transparent),
      0 22px 50px -30px color-mix(in srgb, var(--color-ink) 40%, transparent);
  }
  .fault {
    color: var(--color-danger);
    font-weight: 600;
  }
  .empty {
    padding: 40px 24px;
    border: 1px dashed color-mix(in srgb, var(--color-ink) 35%, transparent);
    border-radius: 6px;
    color: var(--faint);
  }
  .figure {
    font-family: var(--font-serif);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .live-dot {
    display: inline-block;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--color-danger);
  }
  label,
  legend {
    display: block;
    font-weight: 600;
    font-size: 15px;
    margin-bottom: 6px;
  }
  input,
  textarea {
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 52%, transparent);
    border-radius: 4px;
    background: var(--color-paper);
    color: inherit;
    font: 16px/1.6 var(--font-sans);
  }
  [aria-invalid='true'] {
    border-color: var(--color-danger);
  }
`
