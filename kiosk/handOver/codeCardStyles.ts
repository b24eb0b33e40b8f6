import { css } from 'lit'

/** A white card with a code that a phone reads, and a few words below it. */
export const codeCardStyles = css`
  :host {
    display: block;
    width: calc(258 * var(--u));
    padding: calc(12 * var(--u)) calc(12 * var(--u)) calc(22 * var(--u));
    border-radius: calc(36 * var(--u));
    background: var(--color-white);
    animation: appear var(--panel-time) var(--ease) both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  qr-code {
    width: calc(234 * var(--u));
  }
  p {
    margin: 0 calc(12 * var(--u));
    font-size: calc(28 * var(--t));
    line-height: 1.4;
  }
`
