import { css } from 'lit'

/** The question below the mascot in portrait, beside it in landscape. */
export const quizStyles = css`
  speech-bubble {
    position: absolute;
    right: calc(72 * var(--u));
    top: calc(84 * var(--u));
    width: calc(620 * var(--u));
  }
  section {
    position: absolute;
    left: calc(72 * var(--u));
    right: calc(72 * var(--u));
    bottom: calc(190 * var(--u));
    padding: calc(48 * var(--u));
    border-radius: calc(48 * var(--u));
    background: color-mix(in srgb, var(--color-white) 96%, transparent);
  }
  h1 {
    font-size: calc(54 * var(--u));
    line-height: 1.35;
    margin: calc(8 * var(--u)) 0 calc(32 * var(--u));
  }
  .choices {
    display: grid;
    gap: calc(18 * var(--u));
  }
  .choices button {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: calc(14 * var(--u)) calc(36 * var(--u));
    border-radius: calc(32 * var(--u));
    background: var(--color-mist);
    font-size: calc(38 * var(--u));
    line-height: 1.35;
    text-align: left;
    opacity: 1;
  }
  .choices button[data-state='right'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .choices button[data-state='wrong'] {
    background: var(--color-petal);
    color: var(--color-danger);
  }
  small {
    flex: none;
    font-size: calc(28 * var(--u));
  }
  .reason {
    margin-top: calc(30 * var(--u));
  }
  .next {
    display: flex;
    justify-content: space-between;
    margin-top: calc(28 * var(--u));
  }
  .next button:first-child {
    background: var(--color-paper);
  }
  @media (orientation: landscape) {
    speech-bubble {
      right: auto;
      left: calc(72 * var(--u));
      top: calc(90 * var(--u));
      width: calc(560 * var(--u));
    }
    section {
      left: auto;
      width: calc(860 * var(--u));
      bottom: auto;
      top: 47%;
      translate: 0 -50%;
    }
  }
`
