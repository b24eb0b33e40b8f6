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
    bottom: calc((190 + var(--lift, 0)) * var(--u));
    padding: calc(48 * var(--u));
    border-radius: calc(48 * var(--u));
    background: color-mix(in srgb, var(--color-white) 96%, transparent);
  }
  h1 {
    font-size: calc(54 * var(--t));
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
    font-size: calc(38 * var(--t));
    font-weight: 400;
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
    font-size: calc(28 * var(--t));
  }
  :host([crowd='2']) speech-bubble {
    display: none;
  }
  .reason {
    margin-top: calc(30 * var(--u));
    text-wrap: pretty;
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
      left: calc(980 * var(--u));
      width: auto;
      top: calc(48 * var(--u));
    }
    section {
      left: calc(980 * var(--u));
      bottom: calc((126 + var(--lift, 0)) * var(--u));
      padding: calc(32 * var(--u)) calc(40 * var(--u));
      font-size: calc(32 * var(--t));
      line-height: 1.5;
    }
    h1 {
      font-size: calc(44 * var(--t));
      margin-bottom: calc(20 * var(--u));
    }
    .choices {
      gap: calc(14 * var(--u));
    }
    .choices button {
      min-height: max(calc(80 * var(--u)), var(--touch-target));
      font-size: calc(34 * var(--t));
    }
    .reason,
    .next {
      margin-top: calc(18 * var(--u));
    }
    .next button {
      min-height: max(calc(84 * var(--u)), var(--touch-target));
    }
    /* A long question with its reason would lie over what the mascot says. */
    :host([crowd]) section {
      padding: calc(20 * var(--u)) calc(32 * var(--u));
      line-height: 1.35;
    }
    :host([crowd]) h1 {
      font-size: calc(34 * var(--t));
      margin: 0 0 calc(12 * var(--u));
    }
    :host([crowd]) .choices {
      gap: calc(10 * var(--u));
    }
    :host([crowd]) .reason,
    :host([crowd]) .next {
      margin-top: calc(10 * var(--u));
    }
  }
`
