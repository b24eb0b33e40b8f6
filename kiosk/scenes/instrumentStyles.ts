import { css } from 'lit'

/** Upright the instruments are part of the panel; on a wide picture they lie on a sheet of their own below the subject. */
export const instrumentStyles = css`
  .instruments {
    display: flex;
    flex-wrap: var(--wrap, nowrap);
    align-items: center;
    gap: calc(12 * var(--u)) calc(22 * var(--u));
    min-height: calc(124 * var(--u));
  }
  .instruments > range-rail,
  .instruments > live-figure {
    flex: 1 1 var(--least-rail, 0);
    min-width: 0;
  }
  /* Its keys never get smaller than a finger, so neither does the row. */
  .instruments > choice-row {
    flex: 1 0 auto;
  }
  .instruments > range-rail {
    flex-grow: 1.35;
  }
  .instruments > button {
    padding: 0 calc(24 * var(--u));
  }
  @media (orientation: landscape) {
    .instruments {
      position: absolute;
      left: calc(1024 * var(--u));
      bottom: 0;
      width: calc(752 * var(--u));
      padding: calc(10 * var(--u)) calc(28 * var(--u));
      border-radius: calc(36 * var(--u));
      background: var(--back, color-mix(in srgb, var(--color-white) 92%, transparent));
      border: var(--edge, 0) solid var(--color-ink);
    }
  }
`
